internal import InitiativeContent
internal import InitiativeModel
internal import TerminalUI

/// The columns of the list, as wide as what stands in them; the title gets the rest. Where that
/// leaves too little for a title, the last columns are left out.
struct ListColumns {
    private let desk: Desk
    /// Title, goal, place, strategy: as many as are shown, with the gap after them.
    private let widths: [Int]

    private static let leastTitle = 28
    private static let markColumns = 2

    /// O(n) in the rows.
    ///
    /// - Parameter columns: of the table as a whole.
    init(_ rows: [InitiativeRow], _ desk: Desk, columns: Int) {
        self.desk = desk
        let gap = columns < 100 ? 1 : 3
        var sides = Self.heads(desk).map(\.displayColumns)
        for row in rows {
            for (place, text) in Self.texts(row, desk).enumerated() where place > 0 {
                sides[place] = max(sides[place], text.displayColumns)
            }
        }
        var shown = sides.dropFirst().map { min(20, $0) + gap }
        let room = columns - Self.markColumns
        while !shown.isEmpty, room - shown.reduce(0, +) < Self.leastTitle { shown.removeLast() }
        widths = [room - shown.reduce(0, +)] + shown
    }

    func drawHeads(in line: Rect, on canvas: inout Canvas) {
        draw(
            Self.heads(desk), isOwn: false, in: line, style: Style(.heading, on: .page, .bold),
            on: &canvas)
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

    private static func heads(_ desk: Desk) -> [String] {
        let phrases = desk.phrases.list
        return [
            phrases.titleHead, phrases.goalHead, phrases.placeHead, phrases.strategyHead,
        ]
    }

    private static func texts(_ row: InitiativeRow, _ desk: Desk) -> [String] {
        let initiative = row.initiative
        let none = "–"
        return [
            desk.phrases.list.title(of: initiative),
            initiative.goal?.name[desk.language] ?? none,
            initiative.place.isEmpty ? none : initiative.place,
            row.choice.map { $0.shortName[desk.language] }
                ?? (row.isWalked ? desk.phrases.list.begun : none),
        ]
    }
}
