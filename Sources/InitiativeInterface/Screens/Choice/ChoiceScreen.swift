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
        if walk.isChoiceMade { return phrases.made }
        return walk.strategy(.mainStrategy) == nil ? phrases.introduction : phrases.notYetMade
    }

    func items(_ desk: Desk) -> [FormItem] {
        let phrases = desk.phrases.choice
        let language = desk.language
        let strategies = Strategy.allCases.map {
            (answer: Answer.strategy($0), label: StrategyContent[$0].shortName[language])
        }
        let main = desk.dossier?.walk.strategy(.mainStrategy)
        return [
            .choice(.mainStrategy, of: strategies, label: phrases.main, desk),
            .answer(
                .counterargument, label: phrases.counterargument,
                hint: phrases.counterargumentHint, desk),
            .choice(
                .secondStrategy,
                of: strategies.filter { $0.answer != main.map(Answer.strategy) },
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
}
