internal import InitiativeContent
internal import InitiativeModel
public import TerminalUI

/// The goals of the slides, to be given to rows of an imported list or taken from them again.
public struct RowGoalsScreen: Screen {
    public enum Action: Sendable { case up, down, first, last, take }

    let list: String
    let rows: Set<RowKey>
    private var choice = 0

    /// - Parameter list: by its name.
    init(_ rows: Set<RowKey>, of list: String) {
        self.rows = rows
        self.list = list
    }

    public var showsRecords: Bool { true }

    public var showsDossier: Bool { true }

    public func title(_ desk: Desk) -> String { desk.phrases.records.goalsOf(rows.count) }

    public func bindings(_ desk: Desk) -> [Binding<Action>] {
        let label: PhraseKey =
            isHeld(chosen, desk) ? \.records.removeGoal : \.records.giveGoal
        return [
            Binding(
                "enter", label: label, action: .take,
                desk.readOnly == nil ? .available : .unavailable(\.frame.readOnly)),
            Binding("up", "k", label: \.list.choose, action: .up),
            Binding("down", "j", label: \.list.choose, action: .down),
        ] + ListMoves.far(first: .first, last: .last)
    }

    private var chosen: Goal { Goal.allCases[choice] }

    /// Whether every row has that goal from a person.
    private func isHeld(_ goal: Goal, _ desk: Desk) -> Bool {
        rows.allSatisfy { desk.notes[list]?[$0].goals.contains(goal) ?? false }
    }

    public mutating func update(_ action: Action, _ desk: Desk) -> [Request] {
        let last = Goal.allCases.count - 1
        switch action {
        case .up: choice = max(0, choice - 1)
        case .down: choice = min(last, choice + 1)
        case .first: choice = 0
        case .last: choice = last
        case .take: return take(desk)
        }
        return []
    }

    private func take(_ desk: Desk) -> [Request] {
        guard let notes = desk.notes[list] else { return [] }
        let goal = chosen
        let isTakenAway = isHeld(goal, desk)
        let change = notes.change(of: rows, in: list) {
            if isTakenAway { $0.remove(goal) } else { $0.add(goal) }
        }
        let count = rows.count
        return [
            .edit(.rows(change)), .back,
            .say(
                Phrases.both {
                    let name = goal.name[$0.language]
                    return isTakenAway
                        ? $0.records.goalRemoved(name, count) : $0.records.goalGiven(name, count)
                }),
        ]
    }

    public func draw(_ desk: Desk, in area: Rect, on canvas: inout Canvas) {
        let page = area.limited(columns: 76)
        var text = Paragraph(columns: page.columns)
        text.add(desk.phrases.records.goalsAreYours, Style(.faint))
        var table = page.splitTop(text.lines.count + 1).rest
        // In a small window the goals themselves count.
        if table.rows < Goal.allCases.count {
            table = page
        } else {
            text.draw(in: page, on: &canvas)
        }
        for (row, goal) in Goal.allCases.enumerated() {
            let mark = isHeld(goal, desk) ? "• " : "  "
            ListLine(text: mark + goal.name[desk.language], isChosen: row == choice)
                .draw(in: table.row(row), on: &canvas)
        }
    }
}
