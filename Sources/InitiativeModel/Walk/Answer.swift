/// How sure somebody is of a choice. In words on the screen, never as a percentage.
public enum Confidence: String, CaseIterable, Hashable, Sendable {
    case unsure
    case fairlySure = "fairly-sure"
    case sure
}

/// What a person answered in one ``Field``.
public enum Answer: Hashable, Sendable {
    case reply(Reply)
    case placement(Placement)
    case caseAnswer(CaseAnswer)
    case rung(RungPlacement)
    case goal(Goal)
    case strategy(Strategy)
    case confidence(Confidence)
    /// The user's own words, exactly as typed. Never empty: an emptied field has no answer.
    case text(String)
    /// A box that is ticked. An empty box has no answer.
    case mark

    public enum Kind: CaseIterable, Hashable, Sendable {
        case reply, placement, caseAnswer, rung, goal, strategy, confidence, text, mark
    }

    public var kind: Kind {
        switch self {
        case .reply: .reply
        case .placement: .placement
        case .caseAnswer: .caseAnswer
        case .rung: .rung
        case .goal: .goal
        case .strategy: .strategy
        case .confidence: .confidence
        case .text: .text
        case .mark: .mark
        }
    }

    /// What the notes file stores; read back by ``init(stored:as:)``.
    public var stored: String {
        switch self {
        case .reply(let reply): reply.rawValue
        case .placement(let placement): placement.description
        case .caseAnswer(let answer): answer.rawValue
        case .rung(let placement): placement.rawValue
        case .goal(let goal): goal.rawValue
        case .strategy(let strategy): strategy.rawValue
        case .confidence(let confidence): confidence.rawValue
        case .text(let text): text
        case .mark: "yes"
        }
    }

    /// nil where the stored text is no answer of that kind.
    public init?(stored: String, as kind: Kind) {
        let answer: Answer? =
            switch kind {
            case .reply: Reply(rawValue: stored).map(Answer.reply)
            case .placement: Placement(stored).map(Answer.placement)
            case .caseAnswer: CaseAnswer(rawValue: stored).map(Answer.caseAnswer)
            case .rung: RungPlacement(rawValue: stored).map(Answer.rung)
            case .goal: Goal(rawValue: stored).map(Answer.goal)
            case .strategy: Strategy(rawValue: stored).map(Answer.strategy)
            case .confidence: Confidence(rawValue: stored).map(Answer.confidence)
            case .text: stored.isEmpty ? nil : .text(stored)
            case .mark: stored == "yes" ? .mark : nil
            }
        guard let answer else { return nil }
        self = answer
    }
}
