internal import InitiativeModel

extension TheoryFrame {
    static let selfOrganisation = TheoryFrame(
        name: Localized(nl: "Uitermark over zelforganisatie", en: "Uitermark on self-organisation"),
        meaning: Localized(
            nl: """
                Zelforganisatie is ongelijk verdeeld, en achter een geslaagd initiatief zit vaak \
                verborgen professioneel werk.
                """,
            en: """
                Self-organisation is uneven, and behind a successful initiative there is often \
                hidden professional work.
                """),
        sources: [.uitermark2014],
        monitor: Localized(
            nl: "Het risico: wie zwak staat, blijft alleen.",
            en: "The risk: those in a weak position are left alone."),
        initiate: Localized(nl: "Kan ongelijkheid kleiner maken.", en: "May correct inequality."),
        collaborate: Localized(
            nl: "Maak het verborgen werk zichtbaar.", en: "Make the hidden work visible."),
        presence: Localized(
            nl: "Hetzelfde risico als bij monitoren.",
            en: "The same risk as with monitoring."))
}
