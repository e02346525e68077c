internal import InitiativeModel

extension ReferencePage {
    static let theory = ReferencePage(
        topic: .theory,
        title: Localized(nl: "Theorie bij de strategieën", en: "Theory beside the strategies"),
        parts: [theoryWarning] + TheoryFrame.all.map(\.referencePart))

    private static let theoryWarning = ReferencePart(
        heading: Localized(nl: "Vooraf", en: "Beforehand"),
        blocks: [
            .paragraph(
                Localized(
                    nl: """
                        Negen kaders staan hier naast de vier strategieën. De uitleg van elk kader \
                        komt uit de bron die erbij staat. Hoe het bij een strategie past, hebben \
                        de makers bedacht.
                        """,
                    en: """
                        Nine frameworks are set out beside the four strategies. What each \
                        framework says comes from the source named with it. How it fits a strategy \
                        was worked out by the makers.
                        """),
                .makers),
            .paragraph(
                Localized(
                    nl: """
                        Let op: sommige kaders zijn gemaakt voor overheden, zoals de \
                        overheidsparticipatietrap, het IAP2-spectrum en de participatieladders. \
                        Jij staat als sociale professional tussen bewoners en gemeente in. Zulke \
                        kaders kun je dus niet een-op-een overnemen.
                        """,
                    en: """
                        Note that some frameworks were made for governments, such as the ROB's \
                        steps, the IAP2 spectrum and the ladders of participation. As a social \
                        professional you stand between residents and council. So such frameworks \
                        do not transfer one-to-one.
                        """),
                .makers),
        ])
}
