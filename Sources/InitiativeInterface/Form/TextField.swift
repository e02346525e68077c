internal import TerminalUI

/// A text field on a form: which keys edit it, and how it is drawn.
enum TextField {
    /// The keys of every text field, in the order in which help shows them.
    static let bindings: [Binding<TextEditor.Command>] = [
        Binding("left", label: \.field.left, action: .left),
        Binding("right", label: \.field.right, action: .right),
        Binding("up", label: \.field.up, action: .up),
        Binding("down", label: \.field.down, action: .down),
        Binding("ctrl-left", "alt-left", label: \.field.wordLeft, action: .wordLeft),
        Binding("ctrl-right", "alt-right", label: \.field.wordRight, action: .wordRight),
        Binding("home", "ctrl-a", label: \.field.lineStart, action: .lineStart),
        Binding("end", "ctrl-e", label: \.field.lineEnd, action: .lineEnd),
        Binding("ctrl-home", label: \.field.textStart, action: .textStart),
        Binding("ctrl-end", label: \.field.textEnd, action: .textEnd),
        Binding("backspace", label: \.field.deleteBackward, action: .deleteBackward),
        Binding("delete", label: \.field.deleteForward, action: .deleteForward),
        Binding("ctrl-w", label: \.field.deleteWord, action: .deleteWordBackward),
        Binding("ctrl-u", label: \.field.deleteToLineStart, action: .deleteToLineStart),
        Binding("ctrl-k", label: \.field.deleteToLineEnd, action: .deleteToLineEnd),
    ]

    static func command(for chord: KeyChord) -> TextEditor.Command? {
        bindings.first { $0.chords.contains(chord) }?.action
    }

    /// Rows that a text takes, at least `minimum`.
    static func rows(of text: String, columns: Int, minimum: Int) -> Int {
        max(minimum, TextLines(text, columns: max(1, columns)).count)
    }

    /// Draws the text; with a cursor it is scrolled so that the cursor shows.
    ///
    /// - Parameters:
    ///   - cursor: bytes of UTF-8 before the cursor, beyond the text for its end; nil where the field has no focus.
    ///   - ink: that of the user's own words, unless it is something else that is typed.
    static func draw(
        _ text: String, cursor: Int?, placeholder: String = "", ink: Ink = .own, in area: Rect,
        on canvas: inout Canvas
    ) {
        canvas.fill(area, with: Style(ink, on: .field))
        guard area.rows > 0, area.columns > 1 else { return }
        // One column is kept for a cursor at the end of a full line.
        let lines = TextLines(text, columns: area.columns - 1)
        let position = cursor.map { lines.position(of: min($0, text.utf8.count)) }
        let first = max(0, min((position?.line ?? 0) - area.rows + 1, lines.count - 1))
        if text.isEmpty {
            canvas.write(placeholder, in: area, style: Style(.faint, on: .field))
        }
        for row in 0..<min(area.rows, lines.count - first) {
            canvas.write(
                lines[first + row].text, in: area, row: row, style: Style(ink, on: .field))
        }
        if position == nil, lines.count - first > area.rows {
            canvas.writeRight(
                "…", in: area, row: area.rows - 1, style: Style(.faint, on: .field))
        }
        if let position {
            canvas.cursor = Point(
                column: area.origin.column + min(position.column, area.columns - 1),
                row: area.origin.row + position.line - first)
        }
    }
}
