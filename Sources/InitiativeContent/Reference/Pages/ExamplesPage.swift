internal import InitiativeModel

extension ReferencePage {
    static let examples = ReferencePage(
        topic: .examples,
        title: Localized(nl: "Een brede waaier", en: "A wide range"),
        parts: [examplesOnSlide, examplesRemarks])

    private static let examplesOnSlide = ReferencePart(
        heading: .onSlide,
        blocks: [
            .list(
                [
                    Localized(
                        nl: "Bewoners leggen een buurttuin aan op braakliggende grond.",
                        en: "Residents lay out a community garden on vacant land."),
                    Localized(
                        nl: "Burgers nemen het beheer van een openluchtzwembad over.",
                        en: "Citizens take over the running of an open-air pool."),
                    Localized(
                        nl: """
                            Ouders ontwikkelen een maatjesproject voor kinderen met een beperking.
                            """,
                        en: "Parents develop a buddy scheme for children with a disability."),
                    Localized(
                        nl: """
                            Burgers voeren campagne om de komst van asielzoekers tegen te houden.
                            """,
                        en: "Citizens campaign to stop the arrival of asylum seekers."),
                ],
                .slide(4))
        ])

    private static let examplesRemarks = ReferencePart(
        heading: .remarks,
        blocks: [
            .paragraph(
                Localized(
                    nl: """
                        De dia zet deze vier zonder uitleg naast elkaar. Toch verschillen ze. De \
                        eerste drie doen zelf iets; de vierde wil een besluit van een ander \
                        tegenhouden.
                        """,
                    en: """
                        The slide puts these four side by side without comment. Yet they differ. \
                        The first three do something themselves; the fourth wants to stop somebody \
                        else's decision.
                        """),
                .makers),
            .paragraph(
                Localized(
                    nl: """
                        Alle vier zijn in dit programma uitgewerkt tot een casus, met een \
                        verzonnen gemeente en verzonnen omstandigheden. De andere twintig casussen \
                        hebben de makers zelf bedacht.
                        """,
                    en: """
                        This program works out all four as a case, in an invented municipality and \
                        with invented circumstances. The other twenty cases were invented by the \
                        makers.
                        """),
                .makers),
            .paragraph(
                Localized(
                    nl: """
                        Niet iedereen begint even makkelijk iets. Volgens het tussenrapport van \
                        2006 waren veel kleine groepen weinig gemengd: vaak ouder, wit, uit de \
                        middenklasse en met tijd. Veel groepen rustten op een of enkele mensen \
                        zonder opvolger, en vaak was een acuut probleem het begin.
                        """,
                    en: """
                        Not everyone can start something with the same ease. According to the \
                        interim report of 2006 many small groups were rather homogeneous: often \
                        older, white, middle class and with time to spare. Many rested on one or a \
                        few people with no successor, and often an acute problem was the \
                        beginning.
                        """),
                .tussenrapport2006),
            .paragraph(
                Localized(
                    nl: """
                        Vraag daarom bij elk voorbeeld ook: wie had dit niet kunnen beginnen, en \
                        wie komt er niet aan te pas?
                        """,
                    en: """
                        So with every example ask as well: who could not have started this, and \
                        who plays no part in it?
                        """),
                .makers),
        ])
}
