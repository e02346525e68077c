internal import InitiativeModel

extension TheoryFrame {
    static let spectrum = TheoryFrame(
        name: Localized(nl: "IAP2-spectrum", en: "IAP2 spectrum"),
        meaning: Localized(
            nl: """
                IAP2 is de International Association for Public Participation. Het spectrum noemt \
                vijf beloften van wie het besluit neemt: inform, consult, involve, collaborate, \
                empower (informeren, raadplegen, betrekken, samenwerken, laten beslissen).
                """,
            en: """
                IAP2 is the International Association for Public Participation. Its spectrum names \
                five promises by the body that decides: inform, consult, involve, collaborate, \
                empower.
                """),
        sources: [.iap2, .common],
        monitor: Localized(
            nl: "Monitoren valt buiten dit spectrum.",
            en: "Monitoring falls outside this spectrum."),
        initiate: Localized(nl: "Inform: je informeert mensen.", en: "Inform: you inform people."),
        collaborate: Localized(
            nl: "Involve of collaborate: je betrekt mensen of je werkt samen.",
            en: "Involve or collaborate: you involve people or work with them."),
        presence: Localized(
            nl: "Empower: het besluit is aan hen.",
            en: "Empower: the decision is theirs."))
}
