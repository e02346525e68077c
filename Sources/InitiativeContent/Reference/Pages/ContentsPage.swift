internal import InitiativeModel

extension ReferencePage {
    static let contents = ReferencePage(
        topic: .contents,
        title: Localized(nl: "Inhoud van de presentatie", en: "Contents of the slides"),
        parts: [contentsOnSlide, contentsPlaces])

    private static let contentsOnSlide = ReferencePart(
        heading: .onSlide,
        blocks: [
            .list(
                [
                    Localized(
                        nl: "Wat zijn burgerinitiatieven?",
                        en: "What are citizens' initiatives?"),
                    Localized(
                        nl: "Waarom nemen burgers initiatief?",
                        en: "Why do citizens take the initiative?"),
                    Localized(
                        nl: "Welke soorten burgerinitiatieven kunnen we onderscheiden?",
                        en: "Which kinds of citizens' initiatives can we distinguish?"),
                    Localized(
                        nl: "Wat weten we over de impact van burgerinitiatieven?",
                        en: "What do we know about the impact of citizens' initiatives?"),
                    Localized(
                        nl: "Wat kunnen professionals voor burgerinitiatieven betekenen?",
                        en: "What can professionals do for citizens' initiatives?"),
                ],
                .slide(2))
        ])

    private static let contentsPlaces = ReferencePart(
        heading: Localized(nl: "Waar je het vindt", en: "Where to find it"),
        blocks: [
            .table(
                heads: [
                    Localized(nl: "vraag", en: "question"),
                    Localized(nl: "dia", en: "slide"),
                    Localized(nl: "stap", en: "step"),
                ],
                rows: [
                    [
                        Localized(nl: "wat het zijn", en: "what they are"),
                        Localized(nl: "3, 4, 5", en: "3, 4, 5"),
                        Localized(nl: "kennismaken, kenmerken", en: "the case, features"),
                    ],
                    [
                        Localized(nl: "waarom", en: "why"),
                        Localized(nl: "6, 7", en: "6, 7"),
                        Localized(nl: "aanleiding en doel", en: "trigger and goal"),
                    ],
                    [
                        Localized(nl: "welke soorten", en: "which kinds"),
                        Localized(nl: "8, 9", en: "8, 9"),
                        Localized(nl: "contact, wederkerigheid", en: "contact, reciprocity"),
                    ],
                    [
                        Localized(nl: "welke impact", en: "which impact"),
                        Localized(nl: "10", en: "10"),
                        Localized(nl: "impact", en: "impact"),
                    ],
                    [
                        Localized(nl: "wat professionals doen", en: "what professionals do"),
                        Localized(nl: "1, 11, 12, 13", en: "1, 11, 12, 13"),
                        Localized(
                            nl: "ladder, situatie en jijzelf, vier strategieën, keuze",
                            en: "ladder, situation and you, four strategies, choice"),
                    ],
                    [
                        Localized(nl: "wat nemen we mee?", en: "what we take away"),
                        Localized(nl: "14", en: "14"),
                        Localized(nl: "wat nemen we mee?", en: "what we take away"),
                    ],
                ],
                .makers),
            .paragraph(
                Localized(
                    nl: """
                        De nummers van de dia's zijn geteld door de makers, van de eerste tot de \
                        laatste dia.
                        """,
                    en: "The makers numbered the slides, from the first to the last."),
                .makers),
        ])
}
