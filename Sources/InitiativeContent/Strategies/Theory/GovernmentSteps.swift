internal import InitiativeModel

extension TheoryFrame {
    static let governmentSteps = TheoryFrame(
        name: Localized(nl: "Overheidsparticipatietrap", en: "Steps of government participation"),
        meaning: Localized(
            nl: """
                De Raad voor het openbaar bestuur (ROB) noemt vijf rollen van de overheid: \
                reguleren, regisseren, stimuleren, faciliteren, loslaten. Hier doet de overheid \
                mee met burgers, en niet andersom.
                """,
            en: """
                The Dutch Council for Public Administration (ROB) names five roles of government: \
                regulate, direct, stimulate, facilitate, let go. Here the government takes part in \
                what citizens do, and not the other way round.
                """),
        sources: [.rob2012],
        monitor: Localized(
            nl: "Dit lijkt op loslaten, met regels achter de hand.",
            en: "This resembles letting go, with regulation as a backstop."),
        initiate: Localized(
            nl: "Dit lijkt op stimuleren of regisseren.",
            en: "This resembles stimulating or directing."),
        collaborate: Localized(nl: "Dit lijkt op faciliteren.", en: "This resembles facilitating."),
        presence: Localized(
            nl: "Dit lijkt op loslaten, maar dan van dichtbij.",
            en: "This resembles letting go, yet staying near."))
}
