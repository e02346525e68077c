/// A place in a walk that holds one answer. Its ``rawValue`` is what the notes file stores and
/// therefore never changes its meaning.
public enum Field: Hashable, Sendable {
    case question(GridQuestion)
    case placement(GridID)
    /// Why the initiative was placed there: a sentence of the user's own.
    case placementReason(GridID)
    case caseQuestion(CaseQuestion)
    /// A note with a question about the case or oneself.
    case questionNote(CaseQuestion)
    case danger(Danger)
    case circumstance(Circumstance)
    case trigger(Trigger)
    /// What made them start is not known.
    case triggerUnknown
    /// The main goal as the walker sees it, which may differ from the initiative's own.
    case mainGoal
    case furtherGoal(Goal)
    /// Which decision or phase this is: the user's own words.
    case decisionName(DecisionID)
    case rung(DecisionID)
    /// Why that rung: a sentence of the user's own.
    case rungReason(DecisionID)
    /// The user lets this argument weigh for or against this strategy.
    case weighs(ConsiderationID, Strategy)
    case mainStrategy
    case secondStrategy
    /// None of the four strategies fits.
    case noneOfFour
    /// Why none of the four fits.
    case noneOfFourBecause
    /// When the user would switch to another strategy.
    case switchWhen
    case confidence
    /// What would change the user's mind.
    case changeOfMind
    /// The strongest point against the user's own choice.
    case counterargument
    case reflection(ReflectionPrompt)
    /// A value of the professional code that weighed with the user.
    case value(ProfessionalValue)
    /// First impression, seen and heard: free notes with the case.
    case caseNote
    /// With whom something is to be found out.
    case findOutWith(FindOutItem)
    /// By when something is to be found out.
    case findOutBy(FindOutItem)
    /// "Klopt nog": the step was looked at again. Each change of this mark says so once, also
    /// when it is cleared; see ``Walk/lookedAgain(at:)``.
    case checked(Step)

    /// What kind of answer this field holds.
    public var kind: Answer.Kind {
        switch self {
        case .question: .reply
        case .placement: .placement
        case .caseQuestion: .caseAnswer
        case .rung: .rung
        case .mainGoal: .goal
        case .mainStrategy, .secondStrategy: .strategy
        case .confidence: .confidence
        case .weighs, .danger, .circumstance, .trigger, .triggerUnknown, .furtherGoal,
            .noneOfFour, .value, .checked:
            .mark
        case .placementReason, .questionNote, .decisionName, .rungReason, .noneOfFourBecause,
            .switchWhen, .changeOfMind, .counterargument, .reflection, .caseNote,
            .findOutWith, .findOutBy:
            .text
        }
    }

    /// Whether its text is one line.
    public var isLine: Bool {
        switch self {
        case .findOutWith, .findOutBy: true
        default: false
        }
    }

    /// The step at which the field is answered.
    public var step: Step {
        switch self {
        case .question(let question): question.grid.step
        case .placement(let grid), .placementReason(let grid): grid.step
        case .caseQuestion(let question), .questionNote(let question): question.step
        case .danger, .circumstance: .situation
        case .trigger, .triggerUnknown, .mainGoal, .furtherGoal: .triggerAndGoal
        case .decisionName, .rung, .rungReason: .ladder
        case .weighs: .strategies
        case .mainStrategy, .secondStrategy, .noneOfFour, .noneOfFourBecause, .switchWhen,
            .confidence, .changeOfMind, .counterargument:
            .choice
        case .reflection, .value: .reflection
        case .caseNote: .acquaintance
        case .findOutWith, .findOutBy: .report
        case .checked(let step): step
        }
    }

    /// Whether the field can hold this answer: of its kind, and about the same question or grid.
    public func accepts(_ answer: Answer) -> Bool {
        guard kind == answer.kind else { return false }
        switch (self, answer) {
        case (.placement(let grid), .placement(let placement)): return placement.grid == grid
        case (.caseQuestion(let question), .caseAnswer(.option(let option))):
            return option.question == question
        default: return true
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
