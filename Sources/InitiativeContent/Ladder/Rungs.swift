internal import InitiativeModel

extension RungContent {
    static let manipulation = RungContent(
        name: Localized(nl: "manipulatie", en: "manipulation"),
        meaning: Localized(
            nl: "er wordt van bovenaf gestuurd; meedoen is voor de vorm.",
            en: "they are steered from above; taking part is for show."),
        checkQuestion: Localized(
            nl: """
                staat de uitkomst al vast, terwijl het lijkt of bewoners de initiatiefnemers zijn?
                """,
            en: "is the outcome fixed already, while residents seem to be the initiators?"),
        comparison: Localized(
            nl: """
                Bij Arnstein: trede 1, manipulatie. Haar trede 2, therapie, heeft hier geen \
                tegenhanger.
                """,
            en: """
                In Arnstein: rung 1, manipulation. Her rung 2, therapy, has no counterpart here.
                """))
    static let information = RungContent(
        name: Localized(nl: "informatie", en: "information"),
        meaning: Localized(
            nl: "ze krijgen te horen wat er gebeurt; het verkeer gaat één kant op.",
            en: "they are told what will happen; it goes one way."),
        checkQuestion: Localized(
            nl: "krijgen ze alleen te horen wat er besloten is?",
            en: "are they only told what has been decided?"),
        comparison: Localized(
            nl: "Bij Arnstein: trede 3, informeren.",
            en: "In Arnstein: rung 3, informing."))
    static let consultation = RungContent(
        name: Localized(nl: "raadpleging", en: "consultation"),
        meaning: Localized(
            nl: "hun advies wordt gevraagd; een ander beslist.",
            en: "they are asked for advice; somebody else decides."),
        checkQuestion: Localized(
            nl: "mogen ze hun mening geven, zonder belofte dat die meetelt?",
            en: "may they give their view, without a promise that it counts?"),
        comparison: Localized(
            nl: "Bij Arnstein: trede 4, raadplegen.",
            en: "In Arnstein: rung 4, consultation."))
    static let consensusBuilding = RungContent(
        name: Localized(nl: "consensusvorming", en: "consensus-building"),
        meaning: Localized(
            nl: "er wordt gepraat tot iedereen ermee kan leven.",
            en: "people talk until everyone can live with it."),
        checkQuestion: Localized(
            nl: "wordt er echt onderhandeld, en wie zegt daarbij niets?",
            en: "is there real negotiation, and who says nothing in it?"),
        comparison: Localized(
            nl: "Bij Arnstein: tussen trede 5, paaien, en trede 6, partnerschap.",
            en: "In Arnstein: between rung 5, placation, and rung 6, partnership."))
    static let decisionMaking = RungContent(
        name: Localized(nl: "besluitvorming", en: "decision-making"),
        meaning: Localized(
            nl: "zij en de instantie besluiten samen.",
            en: "they and the agency decide together."),
        checkQuestion: Localized(
            nl: "kunnen bewoners met hun stem een besluit tegenhouden?",
            en: "can residents stop a decision with their vote?"),
        comparison: Localized(
            nl: "Bij Arnstein: trede 6, partnerschap.",
            en: "In Arnstein: rung 6, partnership."))
    static let riskSharing = RungContent(
        name: Localized(nl: "risicodeling", en: "risk-sharing"),
        meaning: Localized(
            nl: "ze delen winst en verlies met de instantie en zijn er samen op aan te spreken.",
            en: "they share gain and loss with the agency, and both answer for it."),
        checkQuestion: Localized(
            nl: "wie draait ervoor op als het misgaat, en is dat opgeschreven?",
            en: "who bears it if things go wrong, and is that written down?"),
        comparison: Localized(
            nl: "Bij Arnstein: geen tegenhanger; het ligt ergens tussen trede 6 en 7.",
            en: "In Arnstein: no counterpart; it lies somewhere between rungs 6 and 7."))
    static let partnership = RungContent(
        name: Localized(nl: "partnerschap", en: "partnership"),
        meaning: Localized(
            nl: "zij en de instantie zijn gelijken met een gezamenlijk doel.",
            en: "they and the agency are equals with a common goal."),
        checkQuestion: Localized(
            nl: "kan elk van beide nee zeggen, en ermee ophouden?",
            en: "can each of the two say no, and end it?"),
        comparison: Localized(
            nl: """
                Bij Arnstein: trede 6, partnerschap. Pas op: hetzelfde woord voor een andere \
                trede.
                """,
            en: "In Arnstein: rung 6, partnership. Beware: the same word for another rung."))
    static let selfManagement = RungContent(
        name: Localized(nl: "zelfbeheer", en: "self-management"),
        meaning: Localized(
            nl: "bewoners doen en leren het zelf, van begin tot eind.",
            en: "residents do it and learn it themselves, from beginning to end."),
        checkQuestion: Localized(
            nl: "als alle instanties morgen stoppen, gaat het dan door?",
            en: "if every agency stopped tomorrow, would it go on?"),
        comparison: Localized(
            nl: "Bij Arnstein: trede 8, zeggenschap bij burgers.",
            en: "In Arnstein: rung 8, citizen control."))
}
