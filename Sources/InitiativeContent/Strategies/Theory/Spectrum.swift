internal import InitiativeModel

extension TheoryFrame {
    static let spectrum = TheoryFrame(
        name: Localized(nl: "IAP2-spectrum", en: "IAP2 spectrum"),
        meaning: Localized(
            nl: """
                Inform, consult, involve, collaborate, empower: vijf beloften van wie het besluit \
                neemt.
                """,
            en: """
                Inform, consult, involve, collaborate, empower: five promises by the body that \
                decides.
                """),
        sources: [.iap2],
        monitor: Localized(nl: "Valt erbuiten.", en: "Outside it."),
        initiate: Localized(nl: "Inform: je informeert.", en: "Inform."),
        collaborate: Localized(
            nl: "Involve of collaborate: je betrekt mensen of je werkt samen.",
            en: "Involve or collaborate."),
        presence: Localized(
            nl: "Empower: wie er beslist, is aan hen.",
            en: "Empower: who decides is theirs."))
}
