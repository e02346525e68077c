public import InitiativeModel

/// The words at the head of a step.
public struct StepContent: Sendable {
    /// The question that the step asks: at most 76 columns.
    public let question: Localized<String>
    /// Where the step comes from, as a reader knows it.
    public let source: Localized<String>
    /// What to keep in mind.
    public let note: Localized<String>
}

extension StepContent {
    /// The words of a step.
    public static subscript(step: Step) -> StepContent {
        switch step {
        case .contact: StepContent(.contact)
        case .reciprocity: StepContent(.reciprocity)
        case .ladder:
            StepContent(
                question: LadderContent.question, source: Localized(nl: "dia 12", en: "slide 12"),
                note: LadderContent.subject)
        case .acquaintance: acquaintance
        case .features: features
        case .triggerAndGoal: triggerAndGoal
        case .impact: impact
        case .situation: situation
        case .strategies: strategies
        case .choice: choice
        case .reflection: reflection
        case .report: report
        }
    }

    private init(_ grid: GridID) {
        let content = GridContent[grid]
        self.init(question: content.question, source: content.source, note: content.sourceNote)
    }
}
