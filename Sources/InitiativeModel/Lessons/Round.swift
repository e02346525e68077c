/// Names a vote: which question, for the how-manieth time.
public struct RoundID: Hashable, Comparable, Sendable {
    /// The question's place in the plan, counted from 0.
    public let question: Int
    /// Counted from 1.
    public let number: Int

    public init(question: Int, number: Int) {
        self.question = question
        self.number = number
    }

    public static func < (left: Self, right: Self) -> Bool {
        (left.question, left.number) < (right.question, right.number)
    }

    /// The same question's round before; nil for the first.
    public var previous: RoundID? {
        number > 1 ? RoundID(question: question, number: number - 1) : nil
    }
}

extension RoundID: RawRepresentable {
    /// The question counted from 1, and the round: `1.2`.
    public var rawValue: String { "\(question + 1).\(number)" }

    /// nil where the text names no round.
    public init?(rawValue: String) {
        let parts = rawValue.split(separator: ".").map { Int($0) }
        guard parts.count == 2, let question = parts[0], let number = parts[1],
            (1...99).contains(question), (1...LessonPlan.mostRounds).contains(number)
        else { return nil }
        self.init(question: question - 1, number: number)
        guard self.rawValue == rawValue else { return nil }
    }
}

/// How far a round is. Nothing but the trainer's own keys makes it go on.
public enum RoundPhase: String, Hashable, Sendable {
    /// Nobody can vote yet.
    case waiting
    case open
    /// No vote counts any more; what was voted is still hidden.
    case closed
    case revealed
}

/// One round as it goes.
public struct Round: Hashable, Sendable {
    public private(set) var phase = RoundPhase.waiting
    /// In seconds since 1970; nil before it was opened.
    public private(set) var openedAt: Int?
    /// Raised hands by answer, as counted; no answer has 0.
    public private(set) var hands: [VoteAnswer: Int] = [:]

    public init() {}

    /// A round as it was stored.
    public init(phase: RoundPhase, openedAt: Int?, hands: [VoteAnswer: Int]) {
        self.phase = phase
        self.openedAt = openedAt
        self.hands = hands
    }

    public static let mostHands = 9999

    /// Lets votes in; again after closing, as long as nothing was revealed.
    public mutating func open(at time: Int) throws(RoundRefusal) {
        switch phase {
        case .waiting, .closed: phase = .open
        case .open: throw .alreadyOpen
        case .revealed: throw .alreadyRevealed
        }
        if openedAt == nil { openedAt = time }
    }

    public mutating func close() throws(RoundRefusal) {
        switch phase {
        case .waiting: throw .notOpened
        case .open: phase = .closed
        case .closed: throw .alreadyClosed
        case .revealed: throw .alreadyRevealed
        }
    }

    public mutating func reveal() throws(RoundRefusal) {
        switch phase {
        case .waiting: throw .notOpened
        case .open: throw .stillOpen
        case .closed: phase = .revealed
        case .revealed: throw .alreadyRevealed
        }
    }

    /// How many hands went up for an answer.
    public mutating func count(_ hands: Int, for answer: VoteAnswer) throws(RoundRefusal) {
        guard phase == .open else { throw phase == .waiting ? .notOpened : .alreadyClosed }
        let count = max(0, min(hands, Self.mostHands))
        self.hands[answer] = count == 0 ? nil : count
    }
}

/// Why a round does not do what was asked.
public enum RoundRefusal: Error, CaseIterable, Hashable, Sendable {
    case notOpened
    case alreadyOpen
    /// Voters can answer one question at a time.
    case otherOpen
    /// Revealing too early.
    case stillOpen
    case alreadyClosed
    case alreadyRevealed
}
