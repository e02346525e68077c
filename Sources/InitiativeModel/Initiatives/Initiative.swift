/// A citizens' initiative: the case that a walk is about.
public struct Initiative: Hashable, Sendable, Identifiable {
    public let id: InitiativeID
    public var title: BilingualText
    public var summary: BilingualText
    public var place: String
    /// The main goal; nil where nobody chose one yet.
    public var goal: Goal?
    /// Goals besides the main one, without it, in the order of ``Goal/allCases``.
    public var furtherGoals: [Goal]
    /// The year it began; nil where unknown.
    public var year: Int?
    public var origin: Origin
    /// Who wrote it, or which list and row it comes from, in words.
    public var source: BilingualText

    public init(
        id: InitiativeID, title: BilingualText, summary: BilingualText, place: String,
        goal: Goal?, furtherGoals: [Goal] = [], year: Int? = nil, origin: Origin,
        source: BilingualText
    ) {
        self.id = id
        self.title = title
        self.summary = summary
        self.place = place
        self.goal = goal
        self.furtherGoals = furtherGoals
        self.year = year
        self.origin = origin
        self.source = source
    }

    /// The main goal first, then the further ones.
    public var goals: [Goal] { (goal.map { [$0] } ?? []) + furtherGoals }

    /// Whether nobody wrote anything in it yet.
    public var isBlank: Bool {
        let texts = [title, summary].flatMap { [$0.dutch, $0.english] } + [place]
        return goals.isEmpty && year == nil
            && texts.allSatisfy { ($0 ?? "").allSatisfy(\.isWhitespace) }
    }

    /// The same initiative as one of the user's own, which can be changed.
    ///
    /// - Parameter prefix: told of the source, such as "after C01".
    public func copy(as id: InitiativeID, source: BilingualText) -> Initiative {
        Initiative(
            id: id, title: title, summary: summary, place: place, goal: goal,
            furtherGoals: furtherGoals, year: year, origin: .own, source: source)
    }
}
