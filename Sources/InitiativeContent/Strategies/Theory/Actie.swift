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
        monitor: Localized(
            nl: "Je let op alle vijf: animo, contacten, toerusting, inbedding en empathie.",
            en: "You keep an eye on all five: drive, contacts, equipment, embedding and empathy."),
        initiate: Localized(
            nl: "Het gaat om animo, en om toerusting in de vorm van informatie.",
            en: "It is about drive, and about equipment in the form of information."),
        collaborate: Localized(
            nl: "Het gaat om contacten, om toerusting en om inbedding in een netwerk.",
            en: "It is about contacts, equipment and being embedded in a network."),
        presence: Localized(
            nl: "Het gaat om empathie en om animo.",
            en: "It is about empathy and drive."))
}
