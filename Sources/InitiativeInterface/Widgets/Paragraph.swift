internal import TerminalUI

/// Text in lines of one style each, drawn from some line on.
struct Paragraph {
    /// One line and its look.
    struct Line: Hashable, Sendable {
        var text: String
        var style: Style
        var indent = 0
    }

    private(set) var lines: [Line] = []
    let columns: Int

    /// - Parameter columns: where lines are broken; at most 76 is used.
    init(columns: Int) { self.columns = max(1, min(76, columns)) }

    mutating func add(
        _ text: String, _ style: Style = Style(), indent: Int = 0, hanging: String = ""
    ) {
        let mark = hanging.displayColumns
        let wrapped = text.wrapped(to: columns - indent - mark)
        for (index, line) in wrapped.enumerated() {
            lines.append(
                Line(
                    text: (index == 0 ? hanging : String(repeating: " ", count: mark)) + line,
                    style: style, indent: indent))
        }
    }

    mutating func addBlank() { lines.append(Line(text: "", style: Style())) }

    /// The last first line that still fills the area.
    func lastScroll(rows: Int) -> Int { max(0, lines.count - rows) }

    func draw(from scroll: Int = 0, in area: Rect, on canvas: inout Canvas) {
        for (row, line) in lines.dropFirst(scroll).prefix(area.rows).enumerated() {
            canvas.write(line.text, in: area, row: row, indent: line.indent, style: line.style)
        }
        if lines.count - scroll > area.rows {
            canvas.writeRight("▾", in: area, row: area.rows - 1, style: Style(.accent))
        }
        if scroll > 0 {
            canvas.writeRight("▴", in: area, row: 0, style: Style(.accent))
        }
    }
}
