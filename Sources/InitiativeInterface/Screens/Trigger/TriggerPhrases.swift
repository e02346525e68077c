/// The words of the step about trigger and goal.
public struct TriggerPhrases: Sendable {
    let percentages: String
    let onSlide: @Sendable (_ figures: [String], _ remainder: String) -> String
    let triggers: String
    let mainGoal: String
    let furtherGoals: String

    static let dutch = TriggerPhrases(
        percentages: """
            De percentages onder de vragen zijn die van de dia. Ze zeggen niets over deze casus.
            """,
        onSlide: { "Zo staat het op de dia: \($0.joined(separator: ", ")). \($1)." },
        triggers: "Wat bracht hen op gang? Meer dan één mag.",
        mainGoal: "Wat is volgens jou het hoofddoel?",
        furtherGoals: "Welke doelen zie je nog meer?")

    static let english = TriggerPhrases(
        percentages: """
            The percentages below the questions are those of the slide. They say nothing about \
            this case.
            """,
        onSlide: { "On the slide: \($0.joined(separator: ", ")). \($1)." },
        triggers: "What got them going? More than one is fine.",
        mainGoal: "What do you see as the main goal?",
        furtherGoals: "Which further goals do you see?")
}
