public import InitiativeModel

/// How a lesson runs: its parts, in order. A trainer may change minutes and words.
public struct LessonScript: Sendable {
    public let parts: [Part]

    /// One part of a lesson.
    public struct Part: Sendable {
        public var minutes: Int
        /// A word or two, lower case.
        public var name: Localized<String>
        /// What the trainer says or does.
        public var prompt: Localized<String>
    }

    /// How long the lesson takes.
    public var minutes: Int { parts.reduce(0) { $0 + $1.minutes } }

    /// The makers' own lesson, after peer instruction.
    public static let standard = LessonScript(parts: standardParts)
}
