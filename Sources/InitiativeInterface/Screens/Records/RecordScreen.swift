internal import InitiativeContent
internal import InitiativeModel
public import TerminalUI

/// One row of an imported list in full, with where it comes from; it can be walked.
public struct RecordScreen: Screen {
    public enum Action: Sendable {
        case scroll(ReadingAction)
        case walk
    }

    let row: ListRow
    let list: ListSummary
    private var scroll = ReadingScroll()

    init(_ row: ListRow, of list: ListSummary) {
        self.row = row
        self.list = list
    }

    public func title(_ desk: Desk) -> String { row.record.fields[.title] ?? list.name }

    public func bindings(_ desk: Desk) -> [Binding<Action>] {
        [
            Binding(
                "enter", label: \.records.walk, action: .walk,
                desk.readOnly == nil ? .available : .unavailable(\.frame.readOnly))
        ] + ReadingScroll.bindings.map { $0.map(Action.scroll) }
    }

    public mutating func update(_ action: Action, _ desk: Desk) -> [Request] {
        switch action {
        case .walk: return [.join(.row(row, of: list))]
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

    /// A cell may hold a megabyte: what is shown of it is what can be read on a screen.
    private static let longest = 20_000

    private func text(_ desk: Desk, _ columns: Int) -> Paragraph {
        let phrases = desk.phrases.records
        var text = Paragraph(columns: columns)
        let fields = row.record.fields
        text.add(shortened(fields[.title] ?? "–"), Style(.heading, on: .page, .bold))
        if let description = fields[.description] {
            text.addBlank()
            text.add(shortened(description))
        }
        text.addBlank()
        for field in [ListField.place, .goal, .year, .id, .link] {
            guard let value = fields[field] else { continue }
            text.add("\(phrases.name(of: field).capitalizedFirst): \(shortened(value))")
        }
        for cell in row.record.others {
            text.add("\(cell.name): \(shortened(cell.text))", Style(.faint))
        }
        text.addBlank()
        text.add(phrases.from(list, row.record.line) + ".", Style(.faint))
        return text
    }

    private func shortened(_ text: String) -> String {
        text.utf8.count <= Self.longest ? text : String(text.prefix(Self.longest)) + " …"
    }
}
