/// Names a prepared lesson.
public struct PlanID: RawRepresentable, Hashable, Sendable {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public init(_ rawValue: String) { self.rawValue = rawValue }
}

/// A lesson as prepared: it can be changed, copied and held again and again.
public struct LessonPlan: Hashable, Sendable, Identifiable {
    public let id: PlanID
    /// What the trainer calls it; empty where the title of the case will do.
    public var title: String
    public var initiative: InitiativeID
    public var questions: [LessonQuestion]
    /// How often each question is voted on, 2 to ``mostRounds``.
    public var rounds: Int
    /// Whether "none of the four, because ..." is among the strategies.
    public var offersNoneOfFour: Bool
    public var parts: [LessonPart]
    /// The new fact that is told halfway, in own words; nil for that of the bundled case.
    public var twist: String?
    public var thresholds: VoteThresholds

    public static let mostRounds = 4

    public init(
        id: PlanID, title: String = "", initiative: InitiativeID,
        questions: [LessonQuestion] = [.strategy], rounds: Int = 2,
        offersNoneOfFour: Bool = false, parts: [LessonPart], twist: String? = nil,
        thresholds: VoteThresholds = VoteThresholds()
    ) {
        self.id = id
        self.title = title
        self.initiative = initiative
        self.questions = questions
        self.rounds = max(2, min(rounds, Self.mostRounds))
        self.offersNoneOfFour = offersNoneOfFour
        self.parts = parts
        self.twist = twist
        self.thresholds = thresholds
    }

    /// The same lesson under another name.
    public func copy(as id: PlanID) -> LessonPlan {
        LessonPlan(
            id: id, title: title, initiative: initiative, questions: questions, rounds: rounds,
            offersNoneOfFour: offersNoneOfFour, parts: parts, twist: twist,
            thresholds: thresholds)
    }

    /// The numbers of the rounds that a part votes in. The last round comes after the twist, where
    /// there are more than two and the script has that part; it votes in all where the lesson
    /// leaves the vote before it out.
    func rounds(in activity: LessonActivity) -> Range<Int> {
        func takesPart(_ activity: LessonActivity) -> Bool {
            parts.contains { $0.activity == activity && $0.minutes > 0 }
        }
        let all = 2..<rounds + 1
        let between = takesPart(.voteAgain) ? rounds : 2
        switch activity {
        case .vote: return 1..<2
        case .voteAgain: return takesPart(.voteAfterTwist) && rounds > 2 ? 2..<rounds : all
        case .voteAfterTwist:
            return takesPart(.voteAgain) && rounds == 2 ? 2..<2 : between..<rounds + 1
        case .readAloud, .placeAlone, .chooseAlone, .totals, .pairs, .corners, .twist, .write,
            .close:
            return 0..<0
        }
    }

    /// The minutes of all parts together.
    public var minutes: Int { parts.reduce(0) { $0 + $1.minutes } }

    /// As it is held: without questions that cannot be voted on.
    public var readyToHold: LessonPlan {
        var plan = self
        plan.questions = questions.compactMap { question in
            guard case .own(let own) = question else { return question }
            return own.isComplete ? .own(own.withoutBlanks) : nil
        }
        return plan
    }
}

/// From how many votes on a spread is shown. Small groups would tell who voted what.
public struct VoteThresholds: Hashable, Sendable {
    /// For the spread of one round; never under ``leastForSpread``.
    public var spread: Int { didSet { self = VoteThresholds(spread: spread, shift: shift) } }
    /// For who moved where; never under ``leastForShift``.
    public var shift: Int { didSet { self = VoteThresholds(spread: spread, shift: shift) } }

    public static let leastForSpread = 5
    public static let leastForShift = 10
    public static let most = 999

    public init(spread: Int = leastForSpread, shift: Int = leastForShift) {
        self.spread = max(Self.leastForSpread, min(spread, Self.most))
        self.shift = max(Self.leastForShift, min(shift, Self.most))
    }
}
