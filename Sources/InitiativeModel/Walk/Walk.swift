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
    public internal(set) var answers: [Field: Answer]

    public init(
        id: WalkID, initiative: InitiativeID, started: Day, answers: [Field: Answer] = [:]
    ) {
        self.id = id
        self.initiative = initiative
        self.started = started
        self.answers = answers.filter { $0.key.kind == $0.value.kind }
    }

    /// Whether anything was answered.
    public var isBegun: Bool { !answers.isEmpty }

    public subscript(field: Field) -> Answer? { answers[field] }

    /// The text in a field; empty where nothing was written.
    public func text(_ field: Field) -> String {
        guard case .text(let text) = answers[field] else { return "" }
        return text
    }

    public func reply(to question: GridQuestion) -> Reply? {
        guard case .reply(let reply) = answers[.question(question)] else { return nil }
        return reply
    }

    public func placement(in grid: GridID) -> Placement? {
        guard case .placement(let placement) = answers[.placement(grid)] else { return nil }
        return placement
    }

    public func strategy(_ field: Field) -> Strategy? {
        guard case .strategy(let strategy) = answers[field] else { return nil }
        return strategy
    }

    public var confidence: Confidence? {
        guard case .confidence(let confidence) = answers[.confidence] else { return nil }
        return confidence
    }

    public func weighs(_ consideration: ConsiderationID, _ strategy: Strategy) -> Bool {
        answers[.weighs(consideration, strategy)] == .mark
    }

    /// The questions answered with "weet ik niet": what to go and find out.
    public var toFindOut: [GridQuestion] {
        GridQuestion.allCases.filter { reply(to: $0) == .unknown }
    }

    /// A choice counts as made with a main strategy and the strongest point against it.
    public var isChoiceMade: Bool {
        strategy(.mainStrategy) != nil && !isBlank(text(.counterargument))
    }
}

/// Whether a text holds nothing but white space.
func isBlank(_ text: String) -> Bool { text.allSatisfy(\.isWhitespace) }
