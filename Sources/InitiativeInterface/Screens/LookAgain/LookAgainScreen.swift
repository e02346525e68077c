internal import InitiativeContent
internal import InitiativeModel
internal import TerminalUI

/// What a step asks to be looked at again, and why; "klopt nog" answers the checks.
public struct LookAgainScreen: ReadingScreen {
    public enum Extra: Sendable { case stillHolds }

    private let checked: Step
    var scroll = ReadingScroll()

    init(at step: Step) { checked = step }

    public var showsRecords: Bool { true }

    public var showsDossier: Bool { true }

    public func title(_ desk: Desk) -> String {
        "\(desk.phrases.lookAgain.title) · \(checked.name[desk.language])"
    }

    func extraBindings(_ desk: Desk) -> [Binding<Extra>] {
        let hasChecks = desk.attention(at: checked)?.checks.isEmpty == false
        return [
            Binding(
                "enter", label: \.lookAgain.stillHolds, action: .stillHolds,
                hasChecks ? .available : .unavailable(\.lookAgain.nothingToCheck))
        ]
    }

    mutating func perform(_ extra: Extra, _ desk: Desk) -> [Request] {
        let change = desk.dossier.map { Change.answer($0.walk.lookedAgain(at: checked)) }
        return change.map { [.edit($0)] } ?? []
    }

    func text(_ desk: Desk, columns: Int) -> Paragraph {
        let phrases = desk.phrases.lookAgain
        let language = desk.language
        var text = Paragraph(columns: columns)
        guard let attention = desk.attention(at: checked) else {
            text.add(phrases.nothing, Style(.faint))
            return text
        }
        if !attention.checks.isEmpty {
            text.add(Check.heading[language], Style(.heading, on: .page, .bold))
            text.add(phrases.keptAnswer, Style(.faint))
            text.addBlank()
            for check in attention.checks { text.add(check.why[language], hanging: "! ") }
            text.addBlank()
        }
        if !attention.contradictions.isEmpty {
            text.add(Contradiction.heading[language], Style(.heading, on: .page, .bold))
            text.add(Contradiction.introduction[language], Style(.faint))
            text.addBlank()
            for contradiction in attention.contradictions {
                text.add(contradiction.reason[language], hanging: "≠ ")
                text.add(
                    "[\(contradiction.basis.reasoningLabel(in: language))]", Style(.faint),
                    indent: 2)
            }
        }
        return text
    }
}
