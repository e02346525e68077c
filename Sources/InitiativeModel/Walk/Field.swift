/// A place in a walk that holds one answer. Its ``rawValue`` is what the notes file stores and
/// therefore never changes its meaning.
public enum Field: Hashable, Sendable {
    case question(GridQuestion)
    case placement(GridID)
    /// Why the initiative was placed there: a sentence of the user's own.
    case placementReason(GridID)
    /// The user lets this argument weigh for or against this strategy.
    case weighs(ConsiderationID, Strategy)
    case mainStrategy
    case secondStrategy
    /// When the user would switch to another strategy.
    case switchWhen
    case confidence
    /// What would change the user's mind.
    case changeOfMind
    /// The strongest point against the user's own choice.
    case counterargument
    case reflection(ReflectionPrompt)
    /// First impression, seen and heard: free notes with the case.
    case caseNote

    /// What kind of answer this field holds.
    public var kind: Answer.Kind {
        switch self {
        case .question: .reply
        case .placement: .placement
        case .weighs: .mark
        case .mainStrategy, .secondStrategy: .strategy
        case .confidence: .confidence
        case .placementReason, .switchWhen, .changeOfMind, .counterargument, .reflection,
            .caseNote:
            .text
        }
    }

    /// The step at which the field is answered.
    public var step: Step {
        switch self {
        case .question(let question): question.grid.step
        case .placement(let grid), .placementReason(let grid): grid.step
        case .weighs: .strategies
        case .mainStrategy, .secondStrategy, .switchWhen, .confidence, .changeOfMind,
            .counterargument:
            .choice
        case .reflection: .reflection
        case .caseNote: .acquaintance
        }
    }
}

extension GridID {
    /// The step at which an initiative is placed in this grid.
    public var step: Step {
        switch self {
        case .contact: .contact
        case .reciprocity: .reciprocity
        }
    }
}

extension Field: RawRepresentable {
    public var rawValue: String {
        switch self {
        case .question(let question): "question.\(question.rawValue)"
        case .placement(let grid): "placement.\(grid.rawValue)"
        case .placementReason(let grid): "placement-reason.\(grid.rawValue)"
        case .weighs(let consideration, let strategy):
            "weighs.\(consideration.rawValue).\(strategy.rawValue)"
        case .mainStrategy: "choice.main"
        case .secondStrategy: "choice.second"
        case .switchWhen: "choice.switch-when"
        case .confidence: "choice.confidence"
        case .changeOfMind: "choice.change-of-mind"
        case .counterargument: "choice.counterargument"
        case .reflection(let prompt): "reflection.\(prompt.rawValue)"
        case .caseNote: "case.note"
        }
    }

    /// nil for a name that no field has, as in a file of a newer program.
    public init?(rawValue: String) {
        let parts = rawValue.split(separator: ".", maxSplits: 2).map(String.init)
        let second = parts.count > 1 ? parts[1] : ""
        switch (parts.first, parts.count) {
        case ("question", 2):
            guard let question = GridQuestion(rawValue: second) else { return nil }
            self = .question(question)
        case ("placement", 2):
            guard let grid = GridID(rawValue: second) else { return nil }
            self = .placement(grid)
        case ("placement-reason", 2):
            guard let grid = GridID(rawValue: second) else { return nil }
            self = .placementReason(grid)
        case ("weighs", 3):
            guard let consideration = ConsiderationID(rawValue: second),
                let strategy = Strategy(rawValue: parts[2])
            else { return nil }
            self = .weighs(consideration, strategy)
        case ("reflection", 2):
            guard let prompt = ReflectionPrompt(rawValue: second) else { return nil }
            self = .reflection(prompt)
        default:
            let plain: [Field] = [
                .mainStrategy, .secondStrategy, .switchWhen, .confidence, .changeOfMind,
                .counterargument, .caseNote,
            ]
            guard let field = plain.first(where: { $0.rawValue == rawValue }) else { return nil }
            self = field
        }
    }
}
