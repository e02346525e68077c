public import InitiativeModel

extension FindOutItem {
    /// What is to be found out, as a question.
    public var question: Localized<String> {
        switch self {
        case .gridQuestion(let question): question.content
        case .caseQuestion(let question): CaseQuestionContent[question].question
        case .trigger:
            Localized(nl: "Wat was voor hen de aanleiding?", en: "What was the trigger for them?")
        case .rung(let decision):
            Localized(
                nl: "Hoeveel zeggenschap hebben ze bij besluit \(decision.rawValue)?",
                en: "How much say do they have in decision \(decision.rawValue)?")
        }
    }
}
