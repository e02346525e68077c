/// Names one walk: a random word, so that two programs never give the same one.
public struct WalkID: RawRepresentable, Hashable, Sendable {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public init(_ rawValue: String) { self.rawValue = rawValue }
}

/// A dated record of one person's thinking about one initiative.
public struct Walk: Hashable, Sendable, Identifiable {
    public let id: WalkID
    public let initiative: InitiativeID
    /// The day of the first answer, or today where there is none yet.
    public let started: Day
    /// The walk of the same initiative that this one follows on; nil for the first.
    public let previous: WalkID?
    public internal(set) var answers: [Field: Answer]

    public init(
        id: WalkID, initiative: InitiativeID, started: Day, previous: WalkID? = nil,
        answers: [Field: Answer] = [:]
    ) {
        self.id = id
        self.initiative = initiative
        self.started = started
        self.previous = previous
        self.answers = answers.filter { $0.key.accepts($0.value) }
    }

    /// Whether anything was answered.
    public var isBegun: Bool { !answers.isEmpty }

    public subscript(field: Field) -> Answer? { answers[field] }

    /// The text in a field; empty where nothing was written.
    public func text(_ field: Field) -> String {
        guard case .text(let text) = answers[field] else { return "" }
        return text
    }
}

/// Whether a text holds nothing but white space.
func isBlank(_ text: String) -> Bool { text.allSatisfy(\.isWhitespace) }
