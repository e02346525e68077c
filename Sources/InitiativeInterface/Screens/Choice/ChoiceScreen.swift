internal import InitiativeContent
public import InitiativeModel
internal import TerminalUI

/// Choose a main strategy for now, and say what speaks against it.
public struct ChoiceScreen: FormScreen {
    public var focus = FormFocus()

    public init() {}

    public var step: Step? { .choice }

    public func title(_ desk: Desk) -> String {
        desk.dossier?.initiative.title[desk.language] ?? ""
    }

    func introduction(_ desk: Desk) -> String {
        guard let walk = desk.dossier?.walk else { return "" }
        let phrases = desk.phrases.choice
        if walk.isChoiceMade {
            return [phrases.made, desk.centralQuestion].compactMap(\.self)
                .joined(separator: "\n")
        }
        guard let choice = walk.mainChoice else { return phrases.introduction }
        return choice == .noneOfFour ? phrases.noneNotYetMade : phrases.notYetMade
    }

    func items(_ desk: Desk) -> [FormItem] {
        let phrases = desk.phrases.choice
        let language = desk.language
        let strategies = Strategy.allCases.map {
            (answer: Answer.strategy($0), label: StrategyContent[$0].shortName[language])
        }
        let chosen = desk.dossier?.walk.strategy(.mainStrategy)
        return [main(desk)] + because(desk) + [
            .answer(
                .counterargument, label: phrases.counterargument,
                hint: phrases.counterargumentHint, desk),
            .choice(
                .secondStrategy,
                of: strategies.filter { $0.answer != chosen.map(Answer.strategy) },
                label: phrases.second, desk),
            .answer(.switchWhen, label: phrases.switchWhen, desk),
            .choice(
                .confidence,
                of: Confidence.allCases.map {
                    (answer: Answer.confidence($0), label: $0.name[language])
                }, label: phrases.confidence, desk),
            .answer(.changeOfMind, label: phrases.changeOfMind, desk),
        ]
    }

    /// One of the four; "none of the four" where that is offered or was chosen.
    private func main(_ desk: Desk) -> FormItem {
        let chosen = desk.dossier?.walk.mainChoice
        let offersNone = desk.offersNoneOfFour || chosen == .noneOfFour
        let choices =
            Strategy.allCases.map { MainChoice.strategy($0) }
            + (offersNone ? [.noneOfFour] : [])
        return FormItem(
            label: desk.phrases.choice.main,
            .options(
                choices.map { choice in
                    FormOption(
                        label: choice.shortName[desk.language], isChosen: choice == chosen,
                        changes: desk.choosing(choice))
                }))
    }

    private func because(_ desk: Desk) -> [FormItem] {
        guard desk.dossier?.walk.mainChoice == .noneOfFour else { return [] }
        return [.answer(.noneOfFourBecause, label: desk.phrases.choice.noneBecause, desk)]
    }
}
