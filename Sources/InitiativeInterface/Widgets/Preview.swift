internal import TerminalUI

/// What the chosen row of a list says: below the table under a line, or beside it where there is
/// room for a title too.
enum Preview {
    /// From these columns on the preview stands beside the table.
    static let sideFrom = 120
    private static let sideColumns = 46

    static func isBeside(_ size: Size) -> Bool { size.columns >= sideFrom }

    /// Rows that the preview takes below the table.
    static func rows(_ size: Size) -> Int { isBeside(size) ? 0 : size.rows >= 22 ? 6 : 4 }

    /// The table with its heads, and the preview.
    static func areas(_ area: Rect, _ size: Size) -> (list: Rect, preview: Rect) {
        guard isBeside(size) else {
            let (list, preview) = area.splitTop(area.rows - rows(size))
            return (list, preview)
        }
        let (list, preview) = area.splitLeft(area.columns - sideColumns)
        return (list, preview)
    }

    /// - Parameters:
    ///   - body: what stands there in any case.
    ///   - source: shown only beside the table.
    static func draw(
        title: String, body: String, source: String = "", size: Size, in area: Rect,
        on canvas: inout Canvas
    ) {
        guard area.rows > 1 else { return }
        guard isBeside(size) else {
            canvas.write(
                String(repeating: "─", count: area.columns), in: area, style: Style(.line))
            let inner = area.splitTop(1).rest
            var text = Paragraph(columns: inner.columns)
            text.add(body)
            return text.draw(in: inner, on: &canvas)
        }
        let inner = area.inset(columns: 2)
        var text = Paragraph(columns: inner.columns)
        text.add(title, Style(.heading, on: .page, .bold))
        text.addBlank()
        text.add(body)
        if !source.isEmpty {
            text.addBlank()
            text.add(source, Style(.faint))
        }
        text.draw(in: inner, on: &canvas)
    }
}
