/// A class that does not exist, to rehearse with. The same class votes the same.
public struct SimulatedClass: Hashable, Sendable {
    /// 1 to ``largest``.
    public let size: Int
    public let division: Division

    public static let largest = 500

    /// How its votes are spread.
    public enum Division: String, CaseIterable, Hashable, Sendable {
        /// Nearly all choose the same.
        case agreed
        /// Two camps.
        case divided
        /// Every answer about as often.
        case even
    }

    public init(size: Int = 24, division: Division = .divided) {
        self.size = max(1, min(size, Self.largest))
        self.division = division
    }

    /// The ballots of the class in a round. In a later round about a third chooses otherwise.
    public func ballots(in round: RoundID, of lesson: Lesson) -> [Ballot] {
        let answers = lesson.answers(in: round).filter { $0 != .abstention && $0 != .unknown }
        guard !answers.isEmpty else { return [] }
        return (0..<size).compactMap { voter in
            let seed = "\(lesson.id.rawValue) \(voter)"
            guard let token = Self.token(seed) else { return nil }
            return Ballot(
                round: round, token: token, answer: answer(voter, in: round, answers, lesson),
                source: .simulated)
        }
    }

    private func answer(
        _ voter: Int, in round: RoundID, _ answers: [VoteAnswer], _ lesson: Lesson
    ) -> VoteAnswer {
        var numbers = SplitMix(
            state: StableHash.of("\(lesson.id.rawValue) \(round.rawValue) \(voter)"))
        let before = round.previous.map { answer(voter, in: $0, answers, lesson) }
        if let before {
            let others = answers.filter { $0 != before }
            let moves = Int.random(in: 0..<3, using: &numbers) == 0
            return moves ? others.randomElement(using: &numbers) ?? before : before
        }
        let camps = SplitMix.shuffled(answers, by: "\(lesson.id.rawValue) \(round.question)")
        let isInCamp = Int.random(in: 0..<10, using: &numbers) < 8
        let crowd: [VoteAnswer] =
            switch division {
            case .agreed: isInCamp ? Array(camps.prefix(1)) : camps
            case .divided: isInCamp ? Array(camps.prefix(2)) : camps
            case .even: camps
            }
        return crowd.randomElement(using: &numbers) ?? answers[0]
    }

    private static func token(_ seed: String) -> BallotToken? {
        let halves = [StableHash.of(seed + " a"), StableHash.of(seed + " b")]
        return BallotToken(
            rawValue: halves.map { half in
                let digits = String(half, radix: 16)
                return String(repeating: "0", count: 16 - digits.count) + digits
            }.joined())
    }
}

extension SplitMix {
    fileprivate static func shuffled(_ answers: [VoteAnswer], by seed: String) -> [VoteAnswer] {
        var numbers = SplitMix(state: StableHash.of(seed))
        return answers.shuffled(using: &numbers)
    }
}
