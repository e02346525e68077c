/// What a voting terminal keeps of itself through a lesson; never what was voted.
public struct VoterSeat: Hashable, Sendable {
    public let token: BallotToken
    /// Of the last ballot; 0 before the first.
    public private(set) var number = 0
    /// Of the last ballot; nil before the first.
    public private(set) var round: RoundID?
    /// Of the ballots in that round, oldest first.
    public private(set) var receipts: [String] = []

    public init(token: BallotToken) { self.token = token }

    /// A seat as it was stored.
    public init(token: BallotToken, number: Int, round: RoundID?, receipts: [String]) {
        self.token = token
        self.number = number
        self.round = round
        self.receipts = receipts
    }

    /// A ballot goes out in a round, and can be recognised by a receipt.
    public mutating func give(_ receipt: String, in round: RoundID) {
        if self.round != round { receipts = [] }
        self.round = round
        number += 1
        receipts.append(receipt)
    }

    /// What became of the ballot in the round that a lesson is at.
    public func standing(in lesson: PublicLesson) -> VoteStanding {
        guard let round, round == lesson.round, let last = receipts.last else { return .notVoted }
        let isIn = lesson.receipts.contains(last)
        guard lesson.phase == .closed else { return isIn ? .arrived : .underWay }
        if isIn { return .counted }
        return lesson.receipts.isDisjoint(with: receipts) ? .tooLate : .earlierCounted
    }
}

/// What became of a voter's ballot in a round.
public enum VoteStanding: Hashable, Sendable {
    case notVoted
    /// Put in the box, and not acknowledged yet.
    case underWay
    case arrived
    case counted
    /// The round was closed before the last change came; what was voted before it counts.
    case earlierCounted
    case tooLate
}
