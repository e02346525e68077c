/// The words of the form for an own initiative.
public struct OwnInitiativePhrases: Sendable {
    let title: String
    let source: String
    let introduction: String
    let titleLabel: String
    let summary: String
    let place: String
    let goal: String
    let furtherGoals: String
    let year: String

    static let dutch = OwnInitiativePhrases(
        title: "Eigen initiatief bewerken", source: "zelf toegevoegd",
        introduction: """
            Geen namen, adressen of telefoonnummers van mensen: een ander moet hen hier niet in \
            kunnen herkennen.
            """,
        titleLabel: "Titel", summary: "Wat gebeurt er?", place: "Plaats",
        goal: "Belangrijkste doel", furtherGoals: "Andere doelen", year: "Begonnen in het jaar")

    static let english = OwnInitiativePhrases(
        title: "Edit your own initiative", source: "added by yourself",
        introduction: """
            No names, addresses or phone numbers of people: nobody should be able to recognise \
            them here.
            """,
        titleLabel: "Title", summary: "What happens?", place: "Place", goal: "Main goal",
        furtherGoals: "Further goals", year: "Begun in the year")
}
