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
                Self-organisation is unevenly spread, and behind a successful initiative there is \
                often hidden professional work.
                """),
        sources: [.uitermark2014],
        monitor: Localized(
            nl: "Het risico is dat wie zwak staat, alleen komt te staan.",
            en: "The risk is that those in a weak position are left alone."),
        initiate: Localized(
            nl: "Dit kan ongelijkheid kleiner maken.",
            en: "This may correct inequality."),
        collaborate: Localized(
            nl: "Hier kun je het verborgen werk zichtbaar maken.",
            en: "Here you can make the hidden work visible."),
        presence: Localized(
            nl: "Ook hier: wie zwak staat, kan alleen komen te staan.",
            en: "Here too: those in a weak position may be left alone."))
}
