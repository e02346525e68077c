internal import InitiativeModel

extension TheoryFrame {
    static let actie = TheoryFrame(
        name: Localized(nl: "ACTIE", en: "ACTIE"),
        meaning: Localized(
            nl: """
                Animo, Contacten, Toerusting, Inbedding, Empathie: vijf dingen die steun sterker \
                kan maken. Later is het ook gebruikt voor de vraag of een initiatief blijft \
                bestaan.
                """,
            en: """
                Animo (drive), Contacten (contacts), Toerusting (equipment), Inbedding \
                (embedding), Empathie (empathy): five things that support can strengthen. Later it \
                was also applied to whether an initiative lasts.
                """),
        sources: [.denters2012, .blonk2018],
        monitor: Localized(nl: "Je let op alle vijf.", en: "You read all five."),
        initiate: Localized(
            nl: "Animo, en toerusting in de vorm van informatie.",
            en: "Animo, and equipment in the form of information."),
        collaborate: Localized(
            nl: "Contacten, toerusting en inbedding.",
            en: "Contacts, equipment and embedding."),
        presence: Localized(nl: "Empathie en animo.", en: "Empathy and animo."))
}
