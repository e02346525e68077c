internal import TerminalUI

/// One row of a list to choose from: the chosen one has a mark, a ground of its own, and the
/// cursor.
struct ListLine {
    let text: String
    /// At the right, less important.
    var right = ""
    let isChosen: Bool
    var ink = Ink.text

    func draw(in line: Rect, on canvas: inout Canvas) {
        let style = Style(ink, on: isChosen ? .selection : .page, isChosen ? .bold : [])
        canvas.fill(line, with: style)
        canvas.write(
            isChosen ? "▸" : " ", in: line, style: Style(.accent, on: style.paper, .bold))
        let room = right.isEmpty ? 0 : right.displayColumns + 2
        if !right.isEmpty {
            canvas.writeRight(right + " ", in: line, style: Style(.faint, on: style.paper))
        }
        canvas.write(
            text, in: line.limited(columns: line.columns - room), indent: 2, style: style)
        if isChosen { canvas.cursor = line.origin }
    }
}
