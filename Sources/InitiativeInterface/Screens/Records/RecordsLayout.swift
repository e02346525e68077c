internal import InitiativeModel
internal import TerminalUI

/// How an imported list is drawn: search line, column heads, the rows around the chosen one, and
/// what the chosen one says below, or beside where there is room.
struct RecordsLayout {
    let size: Size

    init(_ size: Size) { self.size = size }

    private static let headRows = 2

    /// Rows of the table.
    var rows: Int {
        max(1, PageLayout.body(size, hasRail: false).rows - Self.headRows - Preview.rows(size))
    }

    /// The chosen row stays away from the edges, so that its neighbours show.
    static func firstShown(place: Int, rows: Int, of matches: Int?) -> Int {
        let last = matches.map { max(0, $0 - rows) } ?? Int.max
        return max(0, min(place - rows / 2, last))
    }

    func draw(_ screen: RecordsScreen, _ desk: Desk, in area: Rect, on canvas: inout Canvas) {
        let (list, preview) = Preview.areas(area, size)
        let (head, table) = list.splitTop(Self.headRows)
        drawSearch(screen, desk, in: head.row(0), on: &canvas)
        let page = desk.page.flatMap { $0.query.list == screen.list.id ? $0 : nil }
        let shown = shownRows(screen, page)
        let columns = RecordsColumns(shown.map(\.row), screen, desk, columns: list.columns)
        columns.drawHeads(in: head.row(1), on: &canvas)
        if let page, page.matches == 0 {
            let phrases = desk.phrases.records
            let text =
                page.total == 0
                ? phrases.empty
                : screen.filter.text.isEmpty ? phrases.allHidden : phrases.noMatches
            canvas.write(text, in: table, row: 1, indent: 2, style: Style(.faint))
        }
        if shown.isEmpty,
            let reading = [Reading.notes, .rows].first(where: { desk.unread[$0] != nil })
        {
            desk.drawUnread(reading, otherwise: "", in: table.splitTop(1).rest, on: &canvas)
        }
        for (row, item) in shown.enumerated() {
            let isChosen = item.place == screen.place
            let line = table.row(row)
            let isHidden = desk.notes[screen.list.name]?[item.row.key].isHidden ?? false
            let style = Style(
                isHidden ? .faint : .text, on: isChosen ? .selection : .page,
                isChosen ? .bold : [])
            canvas.fill(line, with: style)
            canvas.write(
                isChosen ? "▸" : " ", in: line, style: Style(.accent, on: style.paper, .bold))
            if isHidden { canvas.write("×", in: line, indent: 1, style: style) }
            if screen.marked[item.row.id] != nil {
                canvas.write("•", in: line, indent: 1, style: Style(.own, on: style.paper, .bold))
            }
            columns.draw(item.row, in: line, style: style, on: &canvas)
            if isChosen, screen.typingMode(desk) == .commands { canvas.cursor = line.origin }
        }
        guard let chosen = screen.chosen(desk)?.record.fields else { return }
        // A cell may hold pages; more than the pane is not measured.
        Preview.draw(
            title: chosen[.title] ?? "–", body: String((chosen[.description] ?? "").prefix(2000)),
            size: size, in: preview, on: &canvas)
    }

    /// The rows of the table with their places. Those of the last answer stay until the next one
    /// comes.
    private func shownRows(
        _ screen: RecordsScreen, _ page: ListPage?
    ) -> [(place: Int, row: ListRow)] {
        guard let page else { return [] }
        let place = page.query == screen.query ? screen.place : 0
        let first = Self.firstShown(place: place, rows: rows, of: page.matches)
        return page.rows.enumerated()
            .map { (place: page.first + $0.offset, row: $0.element) }
            .filter { $0.place >= first && $0.place < first + rows }
    }

    /// How many rows are hidden, where the whole list is shown without them.
    private func hidden(_ screen: RecordsScreen, _ desk: Desk) -> String {
        guard let page = desk.page, page.query == screen.query, screen.filter.text.isEmpty,
            !screen.showsHidden, page.matches < page.total
        else { return "" }
        return desk.phrases.records.hiddenCount(page.total - page.matches)
    }

    private func drawSearch(
        _ screen: RecordsScreen, _ desk: Desk, in line: Rect, on canvas: inout Canvas
    ) {
        let phrases = desk.phrases.records
        let isAnswered = desk.page?.query == screen.query
        let count =
            isAnswered
            ? desk.phrases.list.placeOf(
                min(screen.place + 1, screen.matches(desk)), screen.matches(desk))
            : phrases.searching
        let marks = screen.marked.isEmpty ? "" : phrases.marked(screen.marked.count)
        let status = marks + hidden(screen, desk) + count
        canvas.writeRight(status, in: line, style: Style(.faint))
        let field = line.splitLeft(max(0, line.columns - status.displayColumns - 2)).left
        if let asked = screen.asked {
            let (mark, hint) =
                switch asked.question {
                case .place: ("g", phrases.goToHint)
                case .name: ("v", phrases.nameHint)
                }
            asked.answer.draw(
                mark: mark, placeholder: hint, hasFocus: true, in: field, on: &canvas)
        } else if screen.isFiltering || !screen.filter.text.isEmpty {
            screen.filter.draw(
                mark: "/", placeholder: phrases.filterHint, hasFocus: screen.isFiltering,
                in: field, on: &canvas)
        } else {
            let order = screen.query.sort.map {
                phrases.sorted(phrases.name(of: $0.field), $0.isDescending)
            }
            canvas.write(order ?? phrases.unsorted, in: field, style: Style(.faint))
        }
    }
}
