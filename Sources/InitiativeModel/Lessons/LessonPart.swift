/// What happens in a part of a lesson (domain: a lesson of 45 to 60 minutes, after peer
/// instruction).
public enum LessonActivity: String, CaseIterable, Hashable, Sendable {
    case readAloud = "read-aloud"
    case placeAlone = "place-alone"
    case chooseAlone = "choose-alone"
    case vote
    case totals
    case pairs
    case corners
    /// After the talk: what moved since the first vote, the talk moved.
    case voteAgain = "vote-again"
    case twist
    /// The last vote: what moved since the one before, the twist moved.
    case voteAfterTwist = "vote-after-twist"
    case write
    case close
}

/// One part of a lesson's script.
public struct LessonPart: Hashable, Sendable {
    public let activity: LessonActivity
    /// 0 where the lesson leaves it out; at most ``mostMinutes``.
    public var minutes: Int
    /// What the trainer says or does, in own words; nil for the words of the standard lesson.
    public var prompt: String?

    public static let mostMinutes = 240

    public init(activity: LessonActivity, minutes: Int, prompt: String? = nil) {
        self.activity = activity
        self.minutes = max(0, min(minutes, Self.mostMinutes))
        self.prompt = prompt
    }
}
