internal import InitiativeModel

extension TheoryFrame {
    static let fourSupports = TheoryFrame(
        name: Localized(nl: "Ondersteuning in vieren", en: "Support in fours"),
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
        monitor: Localized(nl: "De omgeving.", en: "The context."),
        initiate: Localized(nl: "Instrumentele steun.", en: "Instrumental support."),
        collaborate: Localized(
            nl: "Instrumentele steun, en de omgeving.",
            en: "Instrumental support, and the context."),
        presence: Localized(nl: "Persoonlijke steun.", en: "Personal support."))
}
