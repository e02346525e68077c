internal import InitiativeModel

/// The words of the first step.
public struct AcquaintancePhrases: Sendable {
    let note: String
    let privacy: String
    let privacyInvented: String
    let place: String
    let goal: String
    let source: String

    /// What to keep in mind where something is written about a case.
    func privacy(of initiative: Initiative?) -> String {
        initiative?.origin == .bundled ? privacyInvented : privacy
    }

    static let dutch = AcquaintancePhrases(
        note: "Wat valt je op? Wat weet je, en wat denk je alleen maar?",
        privacy: """
            Geen namen, adressen, telefoonnummers of herkenbare functies: wat je hier schrijft, \
            blijft op deze computer, maar gaat wel over echte mensen.
            """,
        privacyInvented: """
            Deze casus is verzonnen. Schrijf toch geen namen, adressen, telefoonnummers of \
            herkenbare functies van echte mensen op. Alles blijft op deze computer.
            """,
        place: "Plaats: ", goal: "Doel: ", source: "Bron: ")

    static let english = AcquaintancePhrases(
        note: "What strikes you? What do you know, and what do you only think?",
        privacy: """
            No names, addresses, phone numbers or roles that give somebody away: what you write \
            stays on this computer, yet it is about real people.
            """,
        privacyInvented: """
            This case is invented. Still, write no names, addresses, phone numbers or \
            recognisable roles of real people. Everything stays on this computer.
            """,
        place: "Place: ", goal: "Goal: ", source: "Source: ")
}
