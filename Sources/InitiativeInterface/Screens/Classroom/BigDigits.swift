internal import TerminalUI

/// Numbers that can be read from the back row: each digit is three columns by five rows.
enum BigDigits {
    static let rows = 5

    /// Columns that a number takes.
    static func columns(of number: Int) -> Int { String(number).count * 4 - 1 }

    static func draw(
        _ number: Int, in area: Rect, style: Style, on canvas: inout Canvas
    ) {
        for row in 0..<rows {
            let line = String(number).compactMap { digit in
                digit.wholeNumberValue.map { shapes[$0][row] }
            }.joined(separator: " ")
            canvas.write(line, in: area, row: row, style: style)
        }
    }

    private static let shapes: [[String]] = [
        ["███", "█ █", "█ █", "█ █", "███"],
        [" █ ", "██ ", " █ ", " █ ", "███"],
        ["███", "  █", "███", "█  ", "███"],
        ["███", "  █", " ██", "  █", "███"],
        ["█ █", "█ █", "███", "  █", "  █"],
        ["███", "█  ", "███", "  █", "███"],
        ["███", "█  ", "███", "█ █", "███"],
        ["███", "  █", "  █", " █ ", " █ "],
        ["███", "█ █", "███", "█ █", "███"],
        ["███", "█ █", "███", "  █", "███"],
    ]
}
