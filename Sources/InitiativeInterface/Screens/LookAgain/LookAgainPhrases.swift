/// The words of the screen with what is to be looked at again.
public struct LookAgainPhrases: Sendable {
    let title: String
    let lookAgain: String
    let nothing: String
    let stillHolds: String
    let nothingToCheck: String
    let keptAnswer: String

    static let dutch = LookAgainPhrases(
        title: "Nog eens kijken", lookAgain: "nog eens kijken",
        nothing: "Je antwoorden botsen hier niet, en er is niets te controleren.",
        stillHolds: "klopt nog",
        nothingToCheck: "Er is hier niets te controleren.",
        keptAnswer: """
            Wat je schreef staat er nog. Pas het aan bij de stap zelf, of druk op Enter als het \
            nog klopt.
            """)

    static let english = LookAgainPhrases(
        title: "Look again", lookAgain: "look again",
        nothing: "Your answers do not clash here, and there is nothing to check.",
        stillHolds: "still holds",
        nothingToCheck: "There is nothing to check here.",
        keptAnswer: """
            What you wrote is still there. Change it at the step itself, or press Enter if it \
            still holds.
            """)
}
