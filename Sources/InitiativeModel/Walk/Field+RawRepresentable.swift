extension Field: RawRepresentable {
    public var rawValue: String {
        switch self {
        case .question(let question): "question.\(question.rawValue)"
        case .placement(let grid): "placement.\(grid.rawValue)"
        case .placementReason(let grid): "placement-reason.\(grid.rawValue)"
        case .caseQuestion(let question): "case-question.\(question.rawValue)"
        case .questionNote(let question): "question-note.\(question.rawValue)"
        case .danger(let danger): "danger.\(danger.rawValue)"
        case .circumstance(let circumstance): "circumstance.\(circumstance.rawValue)"
        case .trigger(let trigger): "trigger.\(trigger.rawValue)"
        case .triggerUnknown: "trigger.unknown"
        case .mainGoal: "goal.main"
        case .furtherGoal(let goal): "goal.further.\(goal.rawValue)"
        case .decisionName(let decision): "decision-name.\(decision.rawValue)"
        case .rung(let decision): "rung.\(decision.rawValue)"
        case .rungReason(let decision): "rung-reason.\(decision.rawValue)"
        case .weighs(let consideration, let strategy):
            "weighs.\(consideration.rawValue).\(strategy.rawValue)"
        case .mainStrategy: "choice.main"
        case .secondStrategy: "choice.second"
        case .noneOfFour: "choice.none"
        case .noneOfFourBecause: "choice.none-because"
        case .switchWhen: "choice.switch-when"
        case .confidence: "choice.confidence"
        case .changeOfMind: "choice.change-of-mind"
        case .counterargument: "choice.counterargument"
        case .reflection(let prompt): "reflection.\(prompt.rawValue)"
        case .value(let value): "value.\(value.rawValue)"
        case .caseNote: "case.note"
        case .findOutWith(let item): "find-out-with.\(item.rawValue)"
        case .findOutBy(let item): "find-out-by.\(item.rawValue)"
        case .checked(let step): "checked.\(step.rawValue)"
        }
    }

    /// nil for a name that no field has, as in a file of a newer program.
    public init?(rawValue: String) {
        guard let field = Self.byRawValue[rawValue] else { return nil }
        self = field
    }

    private static let byRawValue = Dictionary(
        uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })
}

extension Field: CaseIterable {
    /// Every field, in the order of the steps.
    public static let allCases: [Field] = Step.allCases.flatMap { step in
        unordered.filter { $0.step == step }
    }

    private static let unordered: [Field] = grids + questions + ladder + conclusions

    private static let grids: [Field] =
        GridQuestion.allCases.map { .question($0) }
        + GridID.allCases.flatMap { [.placement($0), .placementReason($0)] }

    private static let questions: [Field] =
        CaseQuestion.allCases.flatMap { [.caseQuestion($0), .questionNote($0)] }
        + Danger.allCases.map { .danger($0) }
        + Circumstance.allCases.map { .circumstance($0) }
        + Trigger.allCases.map { .trigger($0) } + [.triggerUnknown, .mainGoal]
        + Goal.allCases.map { .furtherGoal($0) }

    private static let ladder: [Field] = DecisionID.allCases.flatMap {
        [.decisionName($0), .rung($0), .rungReason($0)]
    }

    private static let conclusions: [Field] =
        ConsiderationID.allCases.flatMap { id in
            Strategy.allCases.map { .weighs(id, $0) }
        }
        + [
            .caseNote, .mainStrategy, .noneOfFour, .noneOfFourBecause, .secondStrategy,
            .switchWhen, .confidence, .changeOfMind, .counterargument,
        ]
        + ReflectionPrompt.allCases.map { .reflection($0) }
        + ProfessionalValue.allCases.map { .value($0) }
        + FindOutItem.allCases.flatMap { [.findOutWith($0), .findOutBy($0)] }
        + Step.allCases.map { .checked($0) }
}
