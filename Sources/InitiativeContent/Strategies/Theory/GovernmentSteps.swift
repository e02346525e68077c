internal import InitiativeModel

extension TheoryFrame {
    static let governmentSteps = TheoryFrame(
        name: Localized(nl: "Overheidsparticipatietrap", en: "Steps of government participation"),
        meaning: Localized(
            nl: """
                Vijf rollen van de overheid: reguleren, regisseren, stimuleren, faciliteren, \
                loslaten. Hier doet de overheid mee met burgers, en niet andersom.
                """,
            en: """
                Five roles of government: regulate, direct, stimulate, facilitate, let go. Here \
                the government takes part in what citizens do, and not the other way round.
                """),
        sources: [.rob2012],
        monitor: Localized(
            nl: "Loslaten, met regels achter de hand.",
            en: "Let go, with regulation as a backstop."),
        initiate: Localized(nl: "Stimuleren of regisseren.", en: "Stimulate or direct."),
        collaborate: Localized(nl: "Faciliteren.", en: "Facilitate."),
        presence: Localized(
            nl: "Loslaten, maar wel dichtbij blijven.", en: "Let go, yet stay near."))
}
