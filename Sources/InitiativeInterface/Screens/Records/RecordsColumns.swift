internal import InitiativeModel
internal import TerminalUI

/// The columns of an imported list: as wide as what the rows on the screen have in them, the title
/// with the rest. A column that none of them has is left out.
struct RecordsColumns {
    private let desk: Desk
    private let screen: RecordsScreen
    /// The fields that are shown, with the columns of each and the gap after it.
    private let widths: [(field: ListField, columns: Int)]
    /// What was searched for, to be marked in the titles.
    private let words: [String]

    private let notes: ListNotes

    private static let leastTitle = 28
    private static let markColumns = 2
    private static let gap = 2

    init(_ rows: [ListRow], _ screen: RecordsScreen, _ desk: Desk, columns: Int) {
        self.desk = desk
        self.screen = screen
        let notes = desk.visibleNotes(of: screen.list.name)
        self.notes = notes
        words = screen.query.filter.words
        let phrases = desk.phrases.records
        var room = columns - Self.markColumns
        var sides: [(field: ListField, columns: Int)] = []
        for field in screen.columns.fields.dropFirst() {
            let texts = rows.compactMap { Self.record(of: $0, notes, desk).fields[field] }
            guard !texts.isEmpty else { continue }
            let widest = texts.map { String($0.prefix(40)).displayColumns }.max() ?? 0
            let own = min(20, max(widest, phrases.name(of: field).displayColumns + 1))
            let needed = max(4, own + (screen.columns.widening[field] ?? 0)) + Self.gap
            guard room - needed >= Self.leastTitle else { continue }
            sides.append((field, needed))
            room -= needed
        }
        widths = [(ListField.title, room)] + sides
    }

    /// The column in focus stands out, and the sorted one says in which direction.
    func drawHeads(in line: Rect, on canvas: inout Canvas) {
        let focused = screen.columns.focused
        draw(in: line, on: &canvas) { field, area, canvas in
            var name = desk.phrases.records.name(of: field)
            if let sort = screen.query.sort, sort.field == field {
                name += sort.isDescending ? "▾" : "▴"
            }
            let isFocused = field == focused
            canvas.write(
                name, in: area,
                style: Style(
                    isFocused ? .accent : .heading, on: isFocused ? .selection : .page, .bold))
        }
    }

    func draw(_ row: ListRow, in line: Rect, style: Style, on canvas: inout Canvas) {
        let fields = Self.record(of: row, notes, desk).fields
        draw(in: line, on: &canvas) { field, area, canvas in
            let text = String((fields[field] ?? "–").prefix(300))
            guard field == .title, !words.isEmpty else {
                canvas.write(text, in: area, style: style)
                return
            }
            var column = 0
            for (piece, isMatch) in FoldedText.pieces(of: text, matching: words) {
                let ink = Style(
                    isMatch ? .accent : style.ink, on: style.paper, isMatch ? .bold : style.emphasis
                )
                column += canvas.write(piece, in: area, indent: column, style: ink)
            }
        }
    }

    private static func record(
        of row: ListRow, _ notes: ListNotes, _ desk: Desk
    ) -> ListRecord {
        RecordFilter.record(of: row, notes[row.key], in: desk.language)
    }

    private func draw(
        in line: Rect, on canvas: inout Canvas,
        _ cell: (ListField, Rect, inout Canvas) -> Void
    ) {
        var rest = line.splitLeft(Self.markColumns).rest
        for (field, columns) in widths {
            let column: Rect
            (column, rest) = rest.splitLeft(columns)
            cell(field, column.limited(columns: columns - Self.gap), &canvas)
        }
    }
}
