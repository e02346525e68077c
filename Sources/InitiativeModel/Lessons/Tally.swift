/// How many votes each answer got in one round: ballots and counted hands together.
public struct Tally: Hashable, Sendable {
    public let counts: [VoteAnswer: Int]
    /// Votes in all.
    public let total: Int

    public init(_ counts: [VoteAnswer: Int]) {
        self.counts = counts.filter { $0.value > 0 }
        total = self.counts.values.reduce(0, +)
    }

    public subscript(answer: VoteAnswer) -> Int { counts[answer] ?? 0 }

    /// The highest count of one answer.
    public var highest: Int { counts.values.max() ?? 0 }
}

/// What may be shown of a round.
public enum Spread: Hashable, Sendable {
    /// Nobody asked to see it yet, or it may not be seen yet.
    case hidden
    /// With so few votes, who voted what would be known.
    case tooFew(votes: Int, needed: Int)
    case tally(Tally)
}

/// Who moved from which answer to which, between two rounds; only ballots that a token links.
public struct ShiftTable: Hashable, Sendable {
    /// By answer in the earlier round, then in the later one.
    public let counts: [VoteAnswer: [VoteAnswer: Int]]

    init(_ pairs: [(from: VoteAnswer, to: VoteAnswer)]) {
        var counts: [VoteAnswer: [VoteAnswer: Int]] = [:]
        for pair in pairs { counts[pair.from, default: [:]][pair.to, default: 0] += 1 }
        self.counts = counts
    }

    public subscript(from: VoteAnswer, to: VoteAnswer) -> Int { counts[from]?[to] ?? 0 }

    /// Linked voters in all.
    public var total: Int { counts.values.reduce(0) { $0 + $1.values.reduce(0, +) } }

    /// Voters that kept their answer.
    public var stayed: Int { counts.reduce(0) { $0 + ($1.value[$1.key] ?? 0) } }
}

/// What may be shown of who moved.
public enum Shift: Hashable, Sendable {
    /// Not both rounds were revealed.
    case hidden
    /// Counted hands and the keyboard that is passed round link nothing.
    case nothingLinked
    case tooFew(linked: Int, needed: Int)
    case table(ShiftTable)
}
