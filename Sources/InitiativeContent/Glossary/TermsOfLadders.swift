internal import InitiativeModel

extension GlossaryTerm {
    static let ladders: [GlossaryTerm] = [
        GlossaryTerm(
            term: Localized(
                nl: "participatieladder uit de presentatie",
                en: "participation ladder of the slides"),
            explanation: Localized(
                nl: """
                    acht treden van zeggenschap. De dia schrijft ze toe aan Arnstein; ze lijken \
                    sterk op een ladder uit ontwikkelingswerk van de VN.
                    """,
                en: """
                    eight rungs of say. The slide credits them to Arnstein; they closely resemble \
                    a ladder from UN development work.
                    """),
            sources: [.slide(12), .makers]),
        GlossaryTerm(
            term: Localized(nl: "ladder van Arnstein", en: "Arnstein's ladder"),
            explanation: Localized(
                nl: """
                    acht treden van macht: manipulatie (manipulation), therapie (therapy), informeren \
                    (informing), raadplegen (consultation), paaien (placation), partnerschap \
                    (partnership), gedelegeerde macht (delegated power) en zeggenschap bij burgers \
                    (citizen control).
                    """,
                en: """
                    eight rungs of power: manipulation, therapy, informing, consultation, \
                    placation, partnership, delegated power, citizen control.
                    """),
            sources: [.arnstein1969]),
        GlossaryTerm(
            term: Localized(
                nl: "overheidsparticipatietrap", en: "steps of government participation"),
            explanation: Localized(
                nl: """
                    vijf rollen van de overheid: reguleren, regisseren, stimuleren, faciliteren, \
                    loslaten.
                    """,
                en: "five roles of government: regulate, direct, stimulate, facilitate, let go."),
            sources: [.rob2012]),
        GlossaryTerm(
            term: Localized(nl: "treden van Edelenbos", en: "Edelenbos' ladder"),
            explanation: Localized(
                nl: """
                    informeren, raadplegen, adviseren, coproduceren, meebeslissen: de ladder die \
                    in Nederland het meest wordt gebruikt.
                    """,
                en: """
                    inform, consult, advise, co-produce, co-decide: the ladder most used in the \
                    Netherlands.
                    """),
            sources: [.edelenbos2000]),
        GlossaryTerm(
            term: Localized(nl: "zeggenschap", en: "say"),
            explanation: Localized(
                nl: "wat iemand te zeggen heeft over één besluit dat nu speelt.",
                en: "how much influence somebody has over one decision that is at stake now."),
            sources: [.makers]),
        GlossaryTerm(
            term: Localized(nl: "manipulatie (trede 1)", en: "manipulation (rung 1)"),
            explanation: Localized(
                nl: "er wordt gestuurd; meedoen is schijn.",
                en: "residents are steered; taking part is for show."),
            sources: [.slide(12), .makers]),
        GlossaryTerm(
            term: Localized(nl: "informatie (trede 2)", en: "information (rung 2)"),
            explanation: Localized(
                nl: "eenrichtingsverkeer: bewoners horen wat er is besloten.",
                en: "one-way traffic: residents hear what was decided."),
            sources: [.slide(12), .makers]),
        GlossaryTerm(
            term: Localized(nl: "raadpleging (trede 3)", en: "consultation (rung 3)"),
            explanation: Localized(
                nl: "bewoners geven advies, een ander beslist.",
                en: "residents give advice, somebody else decides."),
            sources: [.slide(12), .makers]),
        GlossaryTerm(
            term: Localized(nl: "consensusvorming (trede 4)", en: "consensus-building (rung 4)"),
            explanation: Localized(
                nl: "praten tot iedereen ermee kan leven.",
                en: "talking until all can live with it."),
            sources: [.slide(12), .makers]),
        GlossaryTerm(
            term: Localized(nl: "besluitvorming (trede 5)", en: "decision-making (rung 5)"),
            explanation: Localized(nl: "samen besluiten.", en: "deciding together."),
            sources: [.slide(12), .makers]),
        GlossaryTerm(
            term: Localized(nl: "risicodeling (trede 6)", en: "risk-sharing (rung 6)"),
            explanation: Localized(
                nl: "winst en verlies delen en er samen op aan te spreken zijn.",
                en: "sharing profit and loss and being jointly answerable."),
            sources: [.slide(12), .makers]),
        GlossaryTerm(
            term: Localized(nl: "partnerschap (trede 7)", en: "partnership (rung 7)"),
            explanation: Localized(
                nl: """
                    gelijken met een gezamenlijk doel. Niet dezelfde trede als partnership bij \
                    Arnstein.
                    """,
                en: "equals with a common goal. Not the same rung as Arnstein's partnership."),
            sources: [.slide(12), .makers]),
        GlossaryTerm(
            term: Localized(nl: "zelfbeheer (trede 8)", en: "self-management (rung 8)"),
            explanation: Localized(
                nl: "bewoners doen en leren het zelf, van begin tot eind.",
                en: "residents do it and learn it themselves, from start to finish."),
            sources: [.slide(12), .makers]),
    ]
}
