/// What a ballot is known by: 128 random bits in hexadecimal, never a person.
///
/// A voting terminal keeps its token through a lesson, so that its rounds can be compared; each
/// ballot of the keyboard that is passed round has one of its own.
public struct BallotToken: RawRepresentable, Hashable, Comparable, Sendable {
    public let rawValue: String

    /// nil where the text is not 32 hexadecimal digits.
    public init?(rawValue: String) {
        guard rawValue.utf8.count == 32, rawValue.utf8.allSatisfy(Self.isDigit) else {
            return nil
        }
        self.rawValue = rawValue
    }

    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

    private static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
            || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
    }
}

/// Where a ballot comes from.
public enum BallotSource: String, Hashable, Sendable {
    /// A voting terminal: the same token in every round.
    case terminal
    /// The keyboard that is passed round: linked to nothing.
    case keyboard
    /// A rehearsal: nobody voted.
    case simulated
}

/// One vote of one voter.
public struct Ballot: Hashable, Sendable {
    public let round: RoundID
    public let token: BallotToken
    /// Which of the token's ballots in this round; a higher number takes a lower one's place.
    public let number: Int
    public let answer: VoteAnswer
    /// One line, "because ..."; empty where nothing was written.
    public let reason: String
    public let source: BallotSource
    /// A random word by which only the voter's own terminal recognises this ballot as counted.
    public let receipt: String

    /// The longest reason, in characters.
    public static let longestReason = 200
    public static let highestNumber = 1_000_000

    public init(
        round: RoundID, token: BallotToken, number: Int = 1, answer: VoteAnswer,
        reason: String = "", source: BallotSource, receipt: String = ""
    ) {
        self.round = round
        self.token = token
        self.number = number
        self.answer = answer
        self.reason = String(reason.prefix(Self.longestReason))
        self.source = source
        self.receipt = receipt
    }
}

/// The ballots of a lesson: of each token the newest in each round, whatever the order in which
/// they came.
public struct BallotBox: Hashable, Sendable {
    private var ballots: [RoundID: [BallotToken: Ballot]] = [:]

    public init(_ ballots: [Ballot] = []) {
        for ballot in ballots { insert(ballot) }
    }

    /// false where the box holds this ballot, or a newer one of the same token.
    @discardableResult
    public mutating func insert(_ ballot: Ballot) -> Bool {
        if let there = ballots[ballot.round]?[ballot.token], there.number >= ballot.number {
            return false
        }
        ballots[ballot.round, default: [:]][ballot.token] = ballot
        return true
    }

    /// The ballots of a round, in an order that tells nothing. O(n log n).
    public func ballots(in round: RoundID) -> [Ballot] {
        (ballots[round] ?? [:]).values.sorted { $0.token < $1.token }
    }

    public func ballot(of token: BallotToken, in round: RoundID) -> Ballot? {
        ballots[round]?[token]
    }

    public func count(in round: RoundID) -> Int { ballots[round]?.count ?? 0 }

    /// Every ballot, by round.
    public var all: [Ballot] { ballots.keys.sorted().flatMap { ballots(in: $0) } }
}
