internal import InitiativeContent
internal import InitiativeModel
internal import TerminalUI

/// How the list is drawn: filter line, column heads, rows, and the chosen initiative below, or
/// beside where there is room.
struct ListLayout {
    let size: Size

    init(_ size: Size) { self.size = size }

    private static let headRows = 2

    /// Rows for initiatives.
    var listRows: Int {
        max(1, PageLayout.body(size, hasRail: false).rows - Self.headRows - Preview.rows(size))
    }

    func draw(_ screen: ListScreen, _ desk: Desk, in area: Rect, on canvas: inout Canvas) {
        let (list, preview) = Preview.areas(area, size)
        let (head, table) = list.splitTop(Self.headRows)
        let rows = screen.shown(desk)
        let columns = ListColumns(rows, screen, desk, columns: list.columns)
        drawSearch(rows, screen, desk, in: head.row(0), on: &canvas)
        columns.drawHeads(in: head.row(1), on: &canvas)
        drawRows(rows, columns, screen, desk, in: table, on: &canvas)
        guard let chosen = screen.initiative(desk) else { return }
        Preview.draw(
            title: desk.phrases.list.title(of: chosen), body: chosen.summary[desk.language],
            source: desk.phrases.list.sourceLabel + chosen.source[desk.language], size: size,
            in: preview, on: &canvas)
    }

    private func drawSearch(
        _ rows: ListRows, _ screen: ListScreen, _ desk: Desk, in line: Rect,
        on canvas: inout Canvas
    ) {
        let phrases = desk.phrases.list
        let place = rows.firstIndex(of: screen.selected).map { $0 + 1 } ?? 0
        let count =
            screen.filter.text.isEmpty
            ? phrases.placeOf(place, desk.unreadRowCount ?? rows.count)
            : phrases.matchesOf(rows.count, rows.all.count)
        canvas.writeRight(count, in: line, style: Style(.faint))
        let field = line.splitLeft(line.columns - count.displayColumns - 2).left
        if let asked = screen.asked {
            asked.draw(
                mark: "g", placeholder: desk.phrases.records.goToHint, hasFocus: true, in: field,
                on: &canvas)
        } else if screen.isFiltering || !screen.filter.text.isEmpty {
            screen.filter.draw(
                mark: "/", placeholder: phrases.filterHint, hasFocus: screen.isFiltering,
                in: field, on: &canvas)
        } else {
            let hidden = desk.rows.count - rows.all.count
            let shielded = hidden == 0 ? nil : phrases.shielded(hidden)
            let order = screen.sort.map {
                desk.phrases.records.sorted($0.column.name[desk.language], $0.isDescending)
            }
            canvas.write(
                shielded ?? order ?? phrases.introduction, in: field, style: Style(.faint))
        }
    }

    private func drawRows(
        _ rows: ListRows, _ columns: ListColumns, _ screen: ListScreen, _ desk: Desk,
        in area: Rect, on canvas: inout Canvas
    ) {
        guard rows.count > 0 else {
            canvas.write(
                desk.phrases.list.noMatches, in: area, row: 1, indent: 2, style: Style(.faint))
            return
        }
        let place = rows.firstIndex(of: screen.selected) ?? 0
        // The chosen row stays away from the edge, so that its neighbours show.
        let first = max(0, min(place - area.rows / 2, rows.count - area.rows))
        for (row, number) in (first..<min(rows.count, first + area.rows)).enumerated() {
            let item = rows[number]
            let isChosen = item.id == screen.selected
            let line = area.row(row)
            let style = Style(.text, on: isChosen ? .selection : .page, isChosen ? .bold : [])
            canvas.fill(line, with: style)
            canvas.write(
                isChosen ? "▸" : " ", in: line, style: Style(.accent, on: style.paper, .bold))
            columns.draw(item, in: line, style: style, on: &canvas)
            if isChosen, !screen.isFiltering {
                canvas.cursor = Point(column: line.origin.column, row: line.origin.row)
            }
        }
    }
}
