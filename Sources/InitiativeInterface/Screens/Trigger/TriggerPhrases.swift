/// The words of the step about trigger and goal.
public struct TriggerPhrases: Sendable {
    let percentages: String
    let triggers: String
    let mainGoal: String
    let furtherGoals: String

    static let dutch = TriggerPhrases(
        percentages: """
            Het percentage komt van de dia: zo vaak kwam het voor in het onderzoek. Het zegt niets \
            over deze casus.
            """,
        triggers: "Wat bracht hen op gang? Meer dan één mag.",
        mainGoal: "Wat is volgens jou het hoofddoel?",
        furtherGoals: "Welke doelen zie je nog meer?")

    static let english = TriggerPhrases(
        percentages: """
            The percentage is from the slide: how often it came up in the study. It says nothing \
            about this case.
            """,
        triggers: "What got them going? More than one is fine.",
        mainGoal: "What do you see as the main goal?",
        furtherGoals: "Which further goals do you see?")
}
