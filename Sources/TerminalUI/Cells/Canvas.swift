/// One cell of the screen: a glyph of one column, or the left half of a wide one.
public struct Cell: Hashable, Sendable {
    /// Safe to show: made by ``DisplayText``.
    public var glyph: Character
    public var style: Style

    public static func blank(_ style: Style) -> Cell { Cell(glyph: " ", style: style) }

    /// The right half of a wide glyph.
    public static let continuation: Character = "\0"
}

/// A grid of cells that a screen draws on. Writing outside it is clipped, never trapped, and
/// every text passes ``DisplayText`` on its way in.
public struct Canvas: Hashable, Sendable {
    public let size: Size
    /// Where the terminal's cursor stands: on the focused item, so that screen readers follow.
    public var cursor: Point?
    private var cells: [Cell]

    public init(size: Size, style: Style = Style()) {
        self.size = Size(columns: max(0, size.columns), rows: max(0, size.rows))
        cells = Array(repeating: .blank(style), count: self.size.columns * self.size.rows)
    }

    public var bounds: Rect { Rect(origin: Point(column: 0, row: 0), size: size) }

    /// The cell at a position inside the canvas.
    public subscript(column: Int, row: Int) -> Cell {
        get { cells[row * size.columns + column] }
        set { cells[row * size.columns + column] = newValue }
    }

    /// Blanks an area in a style.
    public mutating func fill(_ area: Rect, with style: Style) {
        for row in rows(in: area) {
            for column in columns(in: area) { put(" ", columns: 1, at: column, row, style) }
        }
    }

    /// Gives the cells of an area another paper and leaves what is written on them.
    public mutating func tint(_ area: Rect, with paper: Paper) {
        for row in rows(in: area) {
            for column in columns(in: area) { self[column, row].style.paper = paper }
        }
    }

    /// Writes one line at the left of a row of `area`, clipped to it; what does not fit ends
    /// in `…`. Returns the columns used.
    @discardableResult
    public mutating func write(
        _ text: String, in area: Rect, row: Int = 0, indent: Int = 0, style: Style
    ) -> Int {
        guard (0..<area.rows).contains(row) else { return 0 }
        let line = area.origin.row + row
        let start = area.origin.column + indent
        let end = min(area.endColumn, size.columns)
        guard (0..<size.rows).contains(line), start < end else { return 0 }
        let first = max(0, area.origin.column)
        let fitting = DisplayText(text, limit: end - start).truncated(to: end - start)
        var column = start
        for glyph in fitting.glyphs {
            if column >= first {
                put(glyph.character, columns: glyph.columns, at: column, line, style)
            } else if column + glyph.columns > first {
                // The left half of a wide glyph is cut off.
                put(" ", columns: 1, at: first, line, style)
            }
            column += glyph.columns
        }
        return column - start
    }

    /// Writes one line so that it ends at the right of the row.
    @discardableResult
    public mutating func writeRight(
        _ text: String, in area: Rect, row: Int = 0, style: Style
    ) -> Int {
        let columns = min(text.displayColumns, area.columns)
        return write(text, in: area, row: row, indent: area.columns - columns, style: style)
    }

    /// Writes one line in the middle of the row.
    @discardableResult
    public mutating func writeCentred(
        _ text: String, in area: Rect, row: Int = 0, style: Style
    ) -> Int {
        let columns = min(text.displayColumns, area.columns)
        return write(
            text, in: area, row: row, indent: (area.columns - columns) / 2, style: style)
    }

    private mutating func put(
        _ glyph: Character, columns: Int, at column: Int, _ row: Int, _ style: Style
    ) {
        // Half a wide glyph cannot stay: its other half becomes a blank.
        if self[column, row].glyph == Cell.continuation, column > 0 {
            self[column - 1, row].glyph = " "
        }
        let last = column + columns - 1
        if last + 1 < size.columns, self[last + 1, row].glyph == Cell.continuation {
            self[last + 1, row].glyph = " "
        }
        self[column, row] = Cell(glyph: glyph, style: style)
        if columns == 2 {
            self[column + 1, row] = Cell(glyph: Cell.continuation, style: style)
        }
    }

    /// Makes what is written in an ink unreadable, and leaves everything where it stands.
    public mutating func hide(_ ink: Ink) {
        for place in cells.indices where cells[place].style.ink == ink && cells[place].glyph != " "
        {
            cells[place].glyph = "▒"
        }
    }

    private func rows(in area: Rect) -> Range<Int> {
        let low = min(max(0, area.origin.row), size.rows)
        return low..<max(low, min(size.rows, area.endRow))
    }

    private func columns(in area: Rect) -> Range<Int> {
        let low = min(max(0, area.origin.column), size.columns)
        return low..<max(low, min(size.columns, area.endColumn))
    }
}

extension Canvas {
    /// The glyphs of a row, without trailing blanks.
    public func text(ofRow row: Int) -> String {
        var line = ""
        for column in 0..<size.columns {
            let glyph = self[column, row].glyph
            if glyph != Cell.continuation { line.append(glyph) }
        }
        while line.last == " " { line.removeLast() }
        return line
    }

    /// Whether a row looks the same on a canvas of the same size.
    public func hasSameRow(_ row: Int, as other: Canvas) -> Bool {
        let row = row * size.columns..<(row + 1) * size.columns
        return cells[row] == other.cells[row]
    }
}

extension Canvas: CustomStringConvertible {
    /// The glyphs, one line a row, without trailing blanks.
    public var description: String {
        (0..<size.rows).map { text(ofRow: $0) }.joined(separator: "\n")
    }
}
