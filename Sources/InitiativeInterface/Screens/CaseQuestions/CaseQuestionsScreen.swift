internal import InitiativeContent
public import InitiativeModel
internal import TerminalUI

/// The questions of one step about the case or about yourself, each with a note.
public struct CaseQuestionsScreen: FormScreen {
    public var focus = FormFocus()
    private let askedAt: Step

    public init(step: Step) { askedAt = step }

    public var step: Step? { askedAt }

    var topic: SourceScreen.Topic? { .step(askedAt) }

    public func title(_ desk: Desk) -> String {
        desk.dossier?.initiative.title[desk.language] ?? ""
    }

    /// What comes first, where there are duties; else the question of the step.
    func introduction(_ desk: Desk) -> String {
        let duties = askedAt == .situation ? desk.dossier.map { Duty.called(by: $0.walk) } : nil
        guard let duties, !duties.isEmpty else {
            return StepContent[askedAt].question[desk.language]
        }
        let signposts = duties.map { DutyContent[$0].signpost[desk.language] }
        return DutyContent.heading[desk.language] + ":\n" + signposts.joined(separator: "\n")
    }

    func items(_ desk: Desk) -> [FormItem] {
        let questions = CaseQuestion.asked(at: askedAt)
        let aboutCase = questions.filter { !$0.isAboutYourself }
        let aboutYourself = questions.filter(\.isAboutYourself)
        let phrases = desk.phrases.caseQuestions
        return aboutCase.flatMap { items($0, hint: "", desk) }
            + (askedAt == .situation ? [circumstances(desk)] : [])
            + aboutYourself.enumerated().flatMap { index, question in
                items(question, hint: index == 0 ? phrases.aboutYourself : "", desk)
            }
    }

    /// A question, its note, and which danger where that is asked.
    private func items(_ question: CaseQuestion, hint: String, _ desk: Desk) -> [FormItem] {
        let language = desk.language
        let answers = question.options.map(CaseAnswer.option) + [.unknown]
        let asked = [
            FormItem.choice(
                .caseQuestion(question),
                of: answers.map { (answer: .caseAnswer($0), label: $0.name[language]) },
                label: CaseQuestionContent[question].question[language], hint: hint, desk),
            .answer(
                .questionNote(question), label: desk.phrases.caseQuestions.note,
                // What somebody thinks of a political question need not be written down.
                hint: question == .conviction ? desk.phrases.caseQuestions.noSide : "",
                role: .note, desk),
        ]
        let isDangerous =
            question == .danger && desk.dossier?.walk.option(for: .danger) == .danger
        return isDangerous ? asked + [dangers(desk)] : asked
    }

    private func dangers(_ desk: Desk) -> FormItem {
        .marks(
            Danger.allCases.map { (field: .danger($0), label: $0.name[desk.language]) },
            label: desk.phrases.caseQuestions.whichDanger, desk)
    }

    private func circumstances(_ desk: Desk) -> FormItem {
        .marks(
            Circumstance.allCases.map {
                (field: .circumstance($0), label: $0.name[desk.language])
            }, label: desk.phrases.caseQuestions.circumstances, desk)
    }
}
