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

    func draw(
        _ rows: [InitiativeRow], selected: InitiativeID?, filter: SearchField,
        isFiltering: Bool, _ desk: Desk, in area: Rect, on canvas: inout Canvas
    ) {
        let (list, preview) = Preview.areas(area, size)
        let (head, table) = list.splitTop(Self.headRows)
        drawHead(rows, filter, isFiltering, selected, desk, in: head, on: &canvas)
        drawRows(rows, selected, desk, in: table, keepsCursor: isFiltering, on: &canvas)
        guard let chosen = rows.first(where: { $0.id == selected })?.initiative else { return }
        Preview.draw(
            title: desk.phrases.list.title(of: chosen), body: chosen.summary[desk.language],
            source: desk.phrases.list.sourceLabel + chosen.source[desk.language], size: size,
            in: preview, on: &canvas)
    }

    private func drawHead(
        _ rows: [InitiativeRow], _ filter: SearchField, _ isFiltering: Bool,
        _ selected: InitiativeID?, _ desk: Desk, in area: Rect, on canvas: inout Canvas
    ) {
        let phrases = desk.phrases.list
        let place = rows.firstIndex { $0.id == selected }.map { $0 + 1 } ?? 0
        let count =
            filter.text.isEmpty
            ? phrases.placeOf(place, rows.count)
            : phrases.matchesOf(rows.count, desk.visibleRows.count)
        canvas.writeRight(count, in: area, style: Style(.faint))
        if isFiltering || !filter.text.isEmpty {
            let field = area.splitLeft(area.columns - count.displayColumns - 2).left.row(0)
            filter.draw(
                mark: "/", placeholder: phrases.filterHint, hasFocus: isFiltering, in: field,
                on: &canvas)
        } else {
            canvas.write(phrases.introduction, in: area, style: Style(.faint))
        }
        ListColumns(rows, desk, columns: area.columns)
            .drawHeads(in: area.row(1), on: &canvas)
    }

    private func drawRows(
        _ rows: [InitiativeRow], _ selected: InitiativeID?, _ desk: Desk, in area: Rect,
        keepsCursor: Bool, on canvas: inout Canvas
    ) {
        guard !rows.isEmpty else {
            canvas.write(
                desk.phrases.list.noMatches, in: area, row: 1, indent: 2, style: Style(.faint))
            return
        }
        let place = rows.firstIndex { $0.id == selected } ?? 0
        // The chosen row stays away from the edge, so that its neighbours show.
        let first = max(0, min(place - area.rows / 2, rows.count - area.rows))
        let columns = ListColumns(rows, desk, columns: area.columns)
        for (row, item) in rows.dropFirst(first).prefix(area.rows).enumerated() {
            let isChosen = item.id == selected
            let line = area.row(row)
            let style = Style(.text, on: isChosen ? .selection : .page, isChosen ? .bold : [])
            canvas.fill(line, with: style)
            canvas.write(
                isChosen ? "▸" : " ", in: line, style: Style(.accent, on: style.paper, .bold))
            columns.draw(item, in: line, style: style, on: &canvas)
            if isChosen, !keepsCursor {
                canvas.cursor = Point(column: line.origin.column, row: line.origin.row)
            }
        }
    }
}
