internal import InitiativeContent
internal import InitiativeModel
internal import TerminalUI

/// The columns of the list, as wide as what stands in them; the title gets the rest. Where that
/// leaves too little for a title, the last columns are left out.
struct ListColumns {
    private let desk: Desk
    private let screen: ListScreen
    /// Title, goal, place, strategy: as many as are shown, with the gap after them.
    private let widths: [Int]

    private static let leastTitle = 28
    private static let markColumns = 2

    /// - Parameter columns: of the table as a whole.
    init(_ rows: ListRows, _ screen: ListScreen, _ desk: Desk, columns: Int) {
        self.desk = desk
        self.screen = screen
        let gap = columns < 100 ? 1 : 3
        var sides = Self.heads(screen, desk).map(\.displayColumns)
        for place in sides.indices { sides[place] = max(sides[place], rows.widest[place]) }
        var shown = sides.dropFirst().map { min(20, $0) + gap }
        let room = columns - Self.markColumns
        while !shown.isEmpty, room - shown.reduce(0, +) < Self.leastTitle { shown.removeLast() }
        widths = [room - shown.reduce(0, +)] + shown
    }

    /// The column in focus stands out, and the sorted one says in which direction.
    func drawHeads(in line: Rect, on canvas: inout Canvas) {
        var rest = line.splitLeft(Self.markColumns).rest
        let heads = zip(Self.heads(screen, desk), InitiativeColumn.shown)
        for ((head, column), width) in zip(heads, widths) {
            let area: Rect
            (area, rest) = rest.splitLeft(width)
            let isFocused = column == screen.focused
            canvas.write(
                head, in: area.limited(columns: width - 1),
                style: Style(
                    isFocused ? .accent : .heading, on: isFocused ? .selection : .page, .bold))
        }
    }

    func draw(_ row: InitiativeRow, in line: Rect, style: Style, on canvas: inout Canvas) {
        draw(
            Self.texts(row, desk), isOwn: row.initiative.origin == .own, in: line, style: style,
            on: &canvas)
    }

    private func draw(
        _ texts: [String], isOwn: Bool, in line: Rect, style: Style, on canvas: inout Canvas
    ) {
        // An own copy bears the title of its original.
        var mark = isOwn ? desk.phrases.list.ownMark : ""
        var rest = line.splitLeft(Self.markColumns).rest
        for (text, width) in zip(texts, widths) {
            let column: Rect
            (column, rest) = rest.splitLeft(width)
            let field = column.limited(columns: width - 1)
            canvas.writeRight(mark, in: field, style: Style(.faint, on: style.paper))
            let room = mark.isEmpty ? field.columns : field.columns - mark.displayColumns - 1
            canvas.write(text, in: field.limited(columns: max(0, room)), style: style)
            mark = ""
        }
    }

    private static func heads(_ screen: ListScreen, _ desk: Desk) -> [String] {
        InitiativeColumn.shown.map { column in
            let name = column.name[desk.language]
            guard let sort = screen.sort, sort.column == column else { return name }
            return name + (sort.isDescending ? "▾" : "▴")
        }
    }

    /// The columns that the widest text of each column takes; of the titles, which get what is left,
    /// none. O(n) in the rows.
    static func widest(_ rows: [InitiativeRow], _ desk: Desk) -> [Int] {
        var widest = InitiativeColumn.shown.map { _ in 0 }
        // Few texts are there often.
        var known: Set<String> = []
        for row in rows {
            for (place, text) in sideTexts(row, desk).enumerated()
            where known.insert(text).inserted {
                widest[place + 1] = max(widest[place + 1], text.displayColumns)
            }
        }
        return widest
    }

    private static func texts(_ row: InitiativeRow, _ desk: Desk) -> [String] {
        [desk.phrases.list.title(of: row.initiative)] + sideTexts(row, desk)
    }

    private static func sideTexts(_ row: InitiativeRow, _ desk: Desk) -> [String] {
        let initiative = row.initiative
        let none = "–"
        return [
            initiative.goal?.name[desk.language] ?? none,
            initiative.place.isEmpty ? none : initiative.place,
            row.choice.map { $0.shortName[desk.language] }
                ?? (row.isWalked ? desk.phrases.list.begun : none),
        ]
    }
}
