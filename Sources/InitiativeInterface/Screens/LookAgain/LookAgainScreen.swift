internal import InitiativeContent
internal import InitiativeModel
public import TerminalUI

/// What a step asks to be looked at again, and why; "klopt nog" answers the checks.
public struct LookAgainScreen: Screen {
    public enum Action: Sendable {
        case scroll(ReadingAction)
        case stillHolds
    }

    private let checked: Step
    private var scroll = ReadingScroll()

    init(at step: Step) { checked = step }

    public var showsRecords: Bool { true }

    public func title(_ desk: Desk) -> String {
        "\(desk.phrases.lookAgain.title) · \(checked.name[desk.language])"
    }

    public func bindings(_ desk: Desk) -> [Binding<Action>] {
        let hasChecks = desk.attention(at: checked)?.checks.isEmpty == false
        return [
            Binding(
                "enter", label: \.lookAgain.stillHolds, action: .stillHolds,
                hasChecks ? .available : .unavailable(\.lookAgain.nothingToCheck))
        ] + ReadingScroll.bindings.map { $0.map(Action.scroll) }
    }

    public mutating func update(_ action: Action, _ desk: Desk) -> [Request] {
        switch action {
        case .stillHolds:
            let change = desk.dossier.map { Change.answer($0.walk.lookedAgain(at: checked)) }
            return change.map { [.edit($0)] } ?? []
        case .scroll(let move):
            let area = PageLayout.body(desk.size, hasRail: false)
            scroll.move(move, rows: area.rows, of: text(desk, area.columns).lines.count)
            return []
        }
    }

    public mutating func settle(_ desk: Desk) {
        let area = PageLayout.body(desk.size, hasRail: false)
        scroll.clamp(rows: area.rows, of: text(desk, area.columns).lines.count)
    }

    public func draw(_ desk: Desk, in area: Rect, on canvas: inout Canvas) {
        text(desk, area.columns).draw(from: scroll.first, in: area, on: &canvas)
        canvas.cursor = area.origin
    }

    private func text(_ desk: Desk, _ columns: Int) -> Paragraph {
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
