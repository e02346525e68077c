/// The words of the step about trigger and goal.
public struct TriggerPhrases: Sendable {
    let triggers: String
    let mainGoal: String
    let furtherGoals: String

    static let dutch = TriggerPhrases(
        triggers: "Wat bracht hen op gang? Meer dan één mag.",
        mainGoal: "Wat is volgens jou het hoofddoel?",
        furtherGoals: "Welke doelen zie je nog meer?")

    static let english = TriggerPhrases(
        triggers: "What got them going? More than one is fine.",
        mainGoal: "What do you see as the main goal?",
        furtherGoals: "Which further goals do you see?")
}
