/// The words of the first step.
public struct AcquaintancePhrases: Sendable {
    let note: String
    let privacy: String
    let place: String
    let goal: String
    let source: String

    static let dutch = AcquaintancePhrases(
        note: "Wat valt je op? Wat weet je, en wat denk je alleen maar?",
        privacy: """
            Geen namen, adressen, telefoonnummers of herkenbare functies: wat je hier schrijft, \
            blijft op deze computer, maar gaat wel over echte mensen.
            """,
        place: "Plaats: ", goal: "Doel: ", source: "Bron: ")

    static let english = AcquaintancePhrases(
        note: "What strikes you? What do you know, and what do you only think?",
        privacy: """
            No names, addresses, phone numbers or roles that give somebody away: what you write \
            stays on this computer, yet it is about real people.
            """,
        place: "Place: ", goal: "Goal: ", source: "Source: ")
}
