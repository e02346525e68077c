internal import InitiativeModel
public import TerminalUI

/// The lists there are: the first one with own and bundled initiatives, then those that were
/// imported.
public struct ListsScreen: Screen {
    public enum Action: Sendable {
        case up, down, first, last, open, importList, takeBack, ask, delete, keep
    }

    private var choice = 0
    /// The list that is to be deleted, until that is confirmed; nil where none is.
    private(set) var doomed: ListSummary?

    public func title(_ desk: Desk) -> String { desk.phrases.lists.title }

    public func bindings(_ desk: Desk) -> [Binding<Action>] {
        guard doomed == nil else {
            return [
                Binding("enter", label: \.lists.delete, action: .delete),
                Binding("esc", label: \.lists.keep, action: .keep),
            ]
        }
        return [
            Binding("enter", "right", "l", label: \.list.open, action: .open),
            Binding("a", label: \.importing.importList, action: .importList),
            Binding(
                "u", label: \.importing.takeBack, action: .takeBack,
                chosen(desk) == nil ? .unavailable(\.lists.nothingToTakeBack) : .available),
            Binding("d", "delete", label: \.lists.delete, action: .ask, canDelete(desk)),
            Binding("up", "k", label: \.list.choose, action: .up),
            Binding("down", "j", label: \.list.choose, action: .down),
            Binding("home", "page-up", label: \.list.first, action: .first, isInKeyLine: false),
            Binding("end", "page-down", label: \.list.last, action: .last, isInKeyLine: false),
        ]
    }

    private func canDelete(_ desk: Desk) -> Availability {
        if case .running = desk.importing { return .unavailable(\.lists.importRuns) }
        return chosen(desk) == nil ? .unavailable(\.lists.onlyImported) : .available
    }

    public mutating func update(_ action: Action, _ desk: Desk) -> [Request] {
        switch action {
        case .up: choice -= 1
        case .down: choice += 1
        case .first: choice = 0
        case .last: choice = Int.max
        case .takeBack:
            return chosen(desk).map { [.importing(.takeBack($0))] } ?? []
        case .ask: doomed = chosen(desk)
        case .keep: doomed = nil
        case .delete:
            defer { doomed = nil }
            return doomed.map { [.importing(.delete($0))] } ?? []
        case .importList: return [.global(.importList)]
        case .open:
            guard let list = chosen(desk) else { return [.back] }
            return [.replace(.records(RecordsScreen(list)))]
        }
        settle(desk)
        return []
    }

    /// nil on the first list, which was not imported.
    private func chosen(_ desk: Desk) -> ListSummary? {
        guard let lists = desk.lists, lists.indices.contains(choice - 1) else { return nil }
        return lists[choice - 1]
    }

    public mutating func settle(_ desk: Desk) {
        choice = max(0, min(choice, desk.lists?.count ?? 0))
    }

    public func draw(_ desk: Desk, in area: Rect, on canvas: inout Canvas) {
        let phrases = desk.phrases.lists
        if let doomed { return ask(doomed, phrases, in: area, on: &canvas) }
        let (intro, style) = desk.unreadText(
            .lists, otherwise: desk.lists == nil ? phrases.reading : phrases.introduction)
        var head = Paragraph(columns: min(76, area.columns))
        head.add(intro, style)
        head.draw(in: area, on: &canvas)
        let page = area.splitTop(head.lines.count + 1).rest.limited(columns: 76)
        var hint = Paragraph(columns: page.columns)
        hint.add(phrases.howToImport, Style(.faint))
        let (table, below) = page.splitTop(max(1, page.rows - hint.lines.count - 1))
        let names =
            [(name: phrases.firstList, count: desk.rows.count)]
            + (desk.lists ?? []).map { (name: $0.name, count: $0.count) }
        let first = max(0, min(choice - table.rows / 2, names.count - table.rows))
        for (row, item) in names.dropFirst(first).prefix(table.rows).enumerated() {
            ListLine(
                text: item.name, right: phrases.rows(item.count), isChosen: row + first == choice
            ).draw(in: table.row(row), on: &canvas)
        }
        hint.draw(in: below.splitTop(1).rest, on: &canvas)
    }

    private func ask(
        _ list: ListSummary, _ phrases: ListsPhrases, in area: Rect, on canvas: inout Canvas
    ) {
        var text = Paragraph(columns: min(76, area.columns))
        text.add(phrases.reallyDelete(list.name, list.count), Style(.warning, on: .page, .bold))
        text.draw(in: area, on: &canvas)
        canvas.cursor = area.origin
    }
}
