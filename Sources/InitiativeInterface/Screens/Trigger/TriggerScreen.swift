internal import InitiativeContent
public import InitiativeModel
internal import TerminalUI

/// What made people start, and what it is for as the walker sees it, with the percentages of
/// the slides as they stand there.
public struct TriggerScreen: FormScreen {
    public var focus = FormFocus()

    public init() {}

    public var step: Step? { .triggerAndGoal }

    var topic: SourceScreen.Topic? { .step(.triggerAndGoal) }

    public func title(_ desk: Desk) -> String {
        desk.dossier?.initiative.title[desk.language] ?? ""
    }

    func introduction(_ desk: Desk) -> String {
        desk.phrases.trigger.percentages
    }

    func items(_ desk: Desk) -> [FormItem] {
        let phrases = desk.phrases.trigger
        let language = desk.language
        let triggers = Trigger.allCases.map {
            (field: Field.trigger($0), label: $0.name[language])
        }
        // Beside the answers they would look like a hint.
        let figures = Trigger.allCases.map { "\($0.name[language]) \($0.percentage)%" }
        let goalFigures = Goal.allCases.map { "\($0.name[language]) \($0.percentage)%" }
        let main = desk.dossier?.walk.mainGoal
        return [
            .marks(
                triggers,
                without: (field: .triggerUnknown, label: Reply.unknown.name[language]),
                label: phrases.triggers,
                footnote: phrases.onSlide(
                    figures, FiguresContent.triggers.remainder[language]), desk),
            .choice(
                .mainGoal,
                of: Goal.allCases.map {
                    (answer: .goal($0), label: $0.name[language])
                }, label: phrases.mainGoal,
                footnote: phrases.onSlide(
                    goalFigures, FiguresContent.goals.remainder[language]), desk),
            .marks(
                Goal.allCases.filter { $0 != main }.map {
                    (field: .furtherGoal($0), label: $0.name[language])
                }, label: phrases.furtherGoals, desk),
        ]
    }
}
