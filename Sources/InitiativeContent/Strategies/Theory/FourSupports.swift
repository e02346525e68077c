internal import InitiativeModel

extension TheoryFrame {
    static let fourSupports = TheoryFrame(
        name: Localized(nl: "Ondersteuning in vieren", en: "Four kinds of support"),
        meaning: Localized(
            nl: """
                Steun is instrumenteel of persoonlijk, en gericht op het initiatief en de \
                initiatiefnemer of op de bredere omgeving. Dat geeft vier soorten, die het best \
                samengaan.
                """,
            en: """
                Support is instrumental or personal, and aimed at the initiative and its initiator \
                or at the wider context. That makes four kinds, best combined.
                """),
        sources: [.oudeVrielink2011],
        monitor: Localized(
            nl: "Je kijkt naar de omgeving van het initiatief.",
            en: "You look at the context of the initiative."),
        initiate: Localized(
            nl: "Je geeft instrumentele steun.",
            en: "You give instrumental support."),
        collaborate: Localized(
            nl: "Je geeft instrumentele steun en werkt aan de omgeving van het initiatief.",
            en: "You give instrumental support and work on the context of the initiative."),
        presence: Localized(nl: "Je geeft persoonlijke steun.", en: "You give personal support."))
}
