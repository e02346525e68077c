/// All there is of one lesson: how far it is, its ballots, and what was written together.
public struct LessonRecord: Hashable, Sendable {
    public var lesson: Lesson
    public private(set) var box: BallotBox
    /// "Wat nemen we mee?", written together.
    public var takeaway: String
    /// The folder in which voting terminals meet; nil where the lesson is not shared.
    public var folder: String?
    /// Ballots that a later version of the program wrote in a way that this one cannot read: they
    /// count nowhere here.
    public let unreadableBallots: Int

    public init(
        lesson: Lesson, box: BallotBox = BallotBox(), takeaway: String = "",
        folder: String? = nil, unreadableBallots: Int = 0
    ) {
        self.lesson = lesson
        self.box = box
        self.takeaway = takeaway
        self.folder = folder
        self.unreadableBallots = unreadableBallots
    }

    /// Takes a ballot into the box where it may come in: its round is open, its answer is one of
    /// the question's, and a rehearsal holds simulated ballots only.
    ///
    /// - Returns: whether the box changed.
    public mutating func accept(_ ballot: Ballot) -> Bool {
        guard lesson[ballot.round].phase == .open,
            lesson.isRehearsal == (ballot.source == .simulated),
            lesson.answers(in: ballot.round).contains(ballot.answer),
            (1...Ballot.highestNumber).contains(ballot.number)
        else { return false }
        return box.insert(ballot)
    }

    /// Ballots and hands of a round together, whatever may be shown of them.
    public func tally(of round: RoundID) -> Tally {
        var counts = lesson[round].hands
        for ballot in box.ballots(in: round) { counts[ballot.answer, default: 0] += 1 }
        return Tally(counts)
    }

    /// How many votes are in: that much may always be seen.
    public func votes(in round: RoundID) -> Int {
        box.count(in: round) + lesson[round].hands.values.reduce(0, +)
    }

    /// What may be shown of a round.
    public func spread(of round: RoundID) -> Spread {
        guard lesson[round].phase == .revealed else { return .hidden }
        let tally = tally(of: round)
        let needed = lesson.plan.thresholds.spread
        return tally.total < needed
            ? .tooFew(votes: tally.total, needed: needed) : .tally(tally)
    }

    /// Why revealing a round would show nothing, so that it is not done: later votes could not be
    /// let in any more. nil where it shows something.
    public func tooFewToReveal(_ round: RoundID) -> Spread? {
        let needed = lesson.plan.thresholds.spread
        let votes = votes(in: round)
        guard lesson[round].phase == .closed, votes < needed else { return nil }
        return .tooFew(votes: votes, needed: needed)
    }

    /// What may be shown of who moved between a round and the one before it.
    public func shift(to round: RoundID) -> Shift {
        guard let previous = round.previous, lesson[round].phase == .revealed,
            lesson[previous].phase == .revealed
        else { return .hidden }
        let pairs = box.ballots(in: round).compactMap { later in
            later.source == .keyboard
                ? nil
                : box.ballot(of: later.token, in: previous).map {
                    (from: $0.answer, to: later.answer)
                }
        }
        let needed = lesson.plan.thresholds.shift
        if pairs.isEmpty { return .nothingLinked }
        return pairs.count < needed
            ? .tooFew(linked: pairs.count, needed: needed) : .table(ShiftTable(pairs))
    }

    /// The reasons given in a round, in an order that tells nothing of who gave them, nor who
    /// gave which in another round; without those that were hidden.
    ///
    /// - Returns: nothing where the spread may not be shown either.
    public func reasons(in round: RoundID) -> [Reason] {
        guard case .tally = spread(of: round) else { return [] }
        return box.ballots(in: round)
            .filter { !$0.reason.allSatisfy(\.isWhitespace) }
            .map { Reason(id: ReasonID($0), answer: $0.answer, text: $0.reason) }
            .filter { !lesson.hiddenReasons.contains($0.id.rawValue) }
            .sorted { $0.id.rawValue < $1.id.rawValue }
    }
}

/// "Want ...": a reason without its source.
public struct Reason: Hashable, Sendable {
    public let id: ReasonID
    public let answer: VoteAnswer
    public let text: String
}

/// Names a reason in one round. It is made of the ballot's token, which cannot be read from it.
public struct ReasonID: Hashable, Sendable {
    public let rawValue: String

    init(_ ballot: Ballot) {
        let seed = StableHash.of("\(ballot.round.rawValue) \(ballot.token.rawValue)")
        rawValue = String(seed, radix: 16)
    }
}
