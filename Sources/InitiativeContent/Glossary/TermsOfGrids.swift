internal import InitiativeModel

extension GlossaryTerm {
    static let grids: [GlossaryTerm] = [
        GlossaryTerm(
            term: Localized(nl: "hecht", en: "close-knit"),
            explanation: Localized(
                nl: "met veel intern contact.", en: "with much internal contact."),
            sources: [.slide(8)]),
        GlossaryTerm(
            term: Localized(nl: "los", en: "loose-knit"),
            explanation: Localized(
                nl: "met weinig intern contact.", en: "with little internal contact."),
            sources: [.slide(8)]),
        GlossaryTerm(
            term: Localized(nl: "verweven", en: "interwoven"),
            explanation: Localized(
                nl: "met veel extern contact.", en: "with much external contact."),
            sources: [.slide(8)]),
        GlossaryTerm(
            term: Localized(nl: "zwevend", en: "free-floating"),
            explanation: Localized(
                nl: "met weinig extern contact.", en: "with little external contact."),
            sources: [.slide(8)]),
        GlossaryTerm(
            term: Localized(nl: "federatief initiatief", en: "federative initiative"),
            explanation: Localized(
                nl: "hecht en verweven: een eigen kern met veel partners.",
                en: "close-knit and interwoven: a core of its own with many partners."),
            sources: [.slide(8), .makers]),
        GlossaryTerm(
            term: Localized(nl: "coöperatief initiatief", en: "cooperative initiative"),
            explanation: Localized(
                nl: """
                    hecht en zwevend: van binnen veel vertrouwen, naar buiten weinig deuren. Niet \
                    hetzelfde als een coöperatie, die een rechtsvorm is.
                    """,
                en: """
                    close-knit and free-floating: much trust inside, few doors to the outside. Not \
                    the same as a cooperative, which is a legal form.
                    """),
            sources: [.slide(8), .makers]),
        GlossaryTerm(
            term: Localized(nl: "netwerkend initiatief", en: "networking initiative"),
            explanation: Localized(
                nl: "los en verweven: veel partners en wisselende vrijwilligers.",
                en: "loose-knit and interwoven: many partners and changing volunteers."),
            sources: [.slide(8), .makers]),
        GlossaryTerm(
            term: Localized(nl: "licht initiatief", en: "light initiative"),
            explanation: Localized(
                nl: "los en zwevend: een lage drempel en weinig banden.",
                en: "loose-knit and free-floating: a low threshold and few ties."),
            sources: [.slide(8), .makers]),
        GlossaryTerm(
            term: Localized(nl: "wederkerigheid", en: "reciprocity"),
            explanation: Localized(
                nl: """
                    de mate waarin wie geeft ook iets terugkrijgt. Groot: voor elkaar. Klein: voor \
                    anderen.
                    """,
                en: """
                    how far those who give also get something back. High: for each other. Low: for \
                    others.
                    """),
            sources: [.slide(9), .makers]),
        GlossaryTerm(
            term: Localized(nl: "verbondenheid", en: "ties"),
            explanation: Localized(
                nl: "hoe sterk de banden tussen de deelnemers zijn.",
                en: "how strong the ties between the participants are."),
            sources: [.slide(9), .makers]),
        GlossaryTerm(
            term: Localized(nl: "sterke banden", en: "strong ties"),
            explanation: Localized(
                nl: "banden tussen bekenden.", en: "ties between acquaintances."),
            sources: [.slide(9), .makers]),
        GlossaryTerm(
            term: Localized(nl: "zwakke banden", en: "weak ties"),
            explanation: Localized(
                nl: "banden tussen mensen die elkaar niet of nauwelijks kennen.",
                en: "ties between people who hardly know each other or not at all."),
            sources: [.slide(9), .makers]),
        GlossaryTerm(
            term: Localized(nl: "bonding", en: "bonding"),
            explanation: Localized(
                nl: "banden tussen mensen die op elkaar lijken.",
                en: "ties between people who are alike."),
            sources: [.common]),
        GlossaryTerm(
            term: Localized(nl: "bridging", en: "bridging"),
            explanation: Localized(
                nl: "banden met mensen die anders zijn dan jij.",
                en: "ties with people who are different from you."),
            sources: [.common]),
        GlossaryTerm(
            term: Localized(nl: "linking", en: "linking"),
            explanation: Localized(
                nl: "contact met instellingen, zoals gemeente of school (Woolcock).",
                en: "contact with institutions, such as council or school (Woolcock)."),
            sources: [.common]),
        GlossaryTerm(
            term: Localized(nl: "meeliften", en: "free-riding"),
            explanation: Localized(
                nl: "meeprofiteren maar niet bijdragen.",
                en: "sharing the benefit without contributing."),
            sources: [.common]),
        GlossaryTerm(
            term: Localized(nl: "sociale infrastructuur", en: "social infrastructure"),
            explanation: Localized(
                nl: "de ontmoetingsplekken en media in een buurt.",
                en: "the meeting places and media of a neighbourhood."),
            sources: [.slide(10)]),
    ]
}
