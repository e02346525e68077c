internal import InitiativeContent
internal import InitiativeModel
internal import TerminalUI

/// The questions of a grid with their answers, scrolled so that the focused one shows in full.
struct GridQuestionList {
    let questions: [GridQuestion]
    let grid: Grid
    let walk: Walk?
    let desk: Desk
    /// The question in focus; nil where another pane has the focus.
    let focus: Int?
    let option: Int
    /// The question that was in focus last: it stays in sight.
    let lastFocus: Int
    /// Answers beside the question instead of under it.
    let isWide: Bool

    private static let pointsColumns = 15

    /// As wide as the longest head and a gap.
    private var optionColumns: Int {
        1 + (Reply.allCases.map { shortName($0).displayColumns }.max() ?? 0)
    }

    func draw(in area: Rect, on canvas: inout Canvas) {
        let (head, body) = isWide ? area.splitTop(1) : area.splitTop(0)
        let answersAt = area.columns - Self.pointsColumns - 4 * optionColumns
        if isWide { drawHead(at: answersAt, in: head, on: &canvas) }
        let textColumns = isWide ? answersAt - 3 : area.columns - 2
        let texts = questions.map { $0.content[desk.language].wrapped(to: textColumns) }
        let heights = texts.map { $0.count + (isWide ? 0 : 2) }
        let tops = heights.indices.map { heights[..<$0].reduce(0, +) }
        let total = heights.reduce(0, +)
        let shown = lastFocus
        let wanted = tops[shown] + heights[shown] / 2 - body.rows / 2
        let least = max(0, min(min(wanted, tops[shown]), total - body.rows))
        // Only whole questions: half a question is no question.
        let scroll = tops.first { $0 >= least } ?? least
        for index in questions.indices
        where tops[index] >= scroll && tops[index] + heights[index] <= scroll + body.rows {
            draw(
                index, texts[index], at: tops[index] - scroll, answersAt: answersAt, in: body,
                on: &canvas)
        }
        if total - scroll > body.rows {
            canvas.writeRight("▾", in: body, row: body.rows - 1, style: Style(.accent))
        }
        if scroll > 0 { canvas.writeRight("▴", in: body, row: 0, style: Style(.accent)) }
    }

    private func drawHead(at column: Int, in area: Rect, on canvas: inout Canvas) {
        for (index, reply) in Reply.allCases.enumerated() {
            canvas.write(
                shortName(reply), in: area, indent: column + index * optionColumns,
                style: Style(.faint))
        }
        canvas.write(
            desk.phrases.grid.pointsTo, in: area,
            indent: column + 4 * optionColumns - 1, style: Style(.faint))
    }

    private func shortName(_ reply: Reply) -> String {
        reply == .unknown ? "?" : reply.name[desk.language]
    }

    private func draw(
        _ index: Int, _ text: [String], at top: Int, answersAt column: Int, in area: Rect,
        on canvas: inout Canvas
    ) {
        let isFocused = index == focus
        let reply = walk?.reply(to: questions[index])
        if isFocused {
            canvas.write("▸", in: area, row: top, style: Style(.accent))
        }
        for (row, line) in text.enumerated() {
            canvas.write(
                line, in: area, row: top + row, indent: 2,
                style: Style(.text, on: .page, isFocused ? .bold : []))
        }
        let row = isWide ? top : top + text.count
        let points = reply.flatMap { grid.pole(for: $0, to: questions[index]) }
        if isWide {
            for (place, choice) in Reply.allCases.enumerated() {
                drawMark(
                    choice == reply ? "◆" : "·", isChosen: choice == reply,
                    isFocused: isFocused && place == option,
                    at: column + place * optionColumns,
                    row: row, in: area, on: &canvas)
            }
            canvas.write(
                points.map { "→ " + PoleContent[$0].name[desk.language] } ?? "–", in: area,
                row: row, indent: column + 4 * optionColumns - 1, style: Style(.faint))
        } else {
            var indent = 2
            for (place, choice) in Reply.allCases.enumerated() {
                let label = (choice == reply ? "◆ " : "· ") + choice.name[desk.language]
                drawMark(
                    label, isChosen: choice == reply, isFocused: isFocused && place == option,
                    at: indent, row: row, in: area, on: &canvas)
                indent += label.displayColumns + 2
            }
            canvas.write(
                points.map { "→ " + PoleContent[$0].name[desk.language] } ?? "", in: area,
                row: row, indent: indent, style: Style(.faint))
        }
    }

    private func drawMark(
        _ text: String, isChosen: Bool, isFocused: Bool, at indent: Int, row: Int,
        in area: Rect, on canvas: inout Canvas
    ) {
        let style = Style(
            isChosen ? .own : isFocused ? .accent : .faint, on: isFocused ? .selection : .page,
            isChosen ? .bold : [])
        if isFocused {
            let columns = text.displayColumns
            canvas.fill(
                Rect(
                    column: area.origin.column + indent - 1, row: area.origin.row + row,
                    columns: columns + 2, rows: (0..<area.rows).contains(row) ? 1 : 0),
                with: style)
            canvas.cursor = Point(
                column: area.origin.column + indent, row: area.origin.row + row)
        }
        canvas.write(text, in: area, row: row, indent: indent, style: style)
    }
}
