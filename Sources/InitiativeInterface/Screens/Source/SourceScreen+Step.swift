internal import InitiativeContent
internal import InitiativeModel
internal import TerminalUI

extension SourceScreen {
    /// What to keep in mind at a step, what its questions mean, and where it comes from.
    func add(_ step: Step, _ desk: Desk, to text: inout Paragraph) {
        let language = desk.language
        let content = StepContent[step]
        text.add(content.note[language])
        text.addBlank()
        for question in CaseQuestion.asked(at: step) {
            let words = CaseQuestionContent[question]
            text.add(words.question[language], Style(.heading, on: .page, .bold))
            text.add(words.help[language])
            text.add(
                words.basis.map { $0.label(in: language) }.joined(separator: ", "),
                Style(.faint))
            text.addBlank()
        }
        addSource(sources(of: step).map { $0[language] }, desk.phrases.source, to: &text)
    }

    private func sources(of step: Step) -> [Localized<String>] {
        let source = StepContent[step].source
        return switch step {
        case .features: [source, DefinitionContent.text, DefinitionContent.source]
        case .triggerAndGoal:
            [
                source, FiguresContent.triggers.note, FiguresContent.triggers.source,
                FiguresContent.goals.note, FiguresContent.goals.source,
            ]
        case .acquaintance, .contact, .reciprocity, .impact, .ladder, .situation, .strategies,
            .choice, .reflection, .report:
            [source]
        }
    }
}
