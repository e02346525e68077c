/// Something answered with "weet ik niet": what to go and find out.
public enum FindOutItem: Hashable, Sendable {
    case gridQuestion(GridQuestion)
    case caseQuestion(CaseQuestion)
    /// What made them start.
    case trigger
    /// How much say the initiators have over a decision.
    case rung(DecisionID)

    /// The step at which it was asked.
    public var step: Step {
        switch self {
        case .gridQuestion(let question): question.grid.step
        case .caseQuestion(let question): question.step
        case .trigger: .triggerAndGoal
        case .rung: .ladder
        }
    }
}

extension FindOutItem: CaseIterable {
    /// In the order of the steps.
    public static let allCases: [FindOutItem] = Step.allCases.flatMap { step in
        unordered.filter { $0.step == step }
    }

    private static let unordered: [FindOutItem] =
        CaseQuestion.allCases.map { .caseQuestion($0) } + [.trigger]
        + GridQuestion.allCases.map { .gridQuestion($0) }
        + DecisionID.allCases.map { .rung($0) }
}

extension FindOutItem: RawRepresentable {
    public var rawValue: String {
        switch self {
        case .gridQuestion(let question): "grid-question.\(question.rawValue)"
        case .caseQuestion(let question): "case-question.\(question.rawValue)"
        case .trigger: "trigger"
        case .rung(let decision): "rung.\(decision.rawValue)"
        }
    }

    /// nil where nothing to find out has that name.
    public init?(rawValue: String) {
        guard let item = Self.allCases.first(where: { $0.rawValue == rawValue }) else {
            return nil
        }
        self = item
    }
}
