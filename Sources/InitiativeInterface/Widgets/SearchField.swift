internal import TerminalUI

/// One line in which words are typed that narrow a list.
struct SearchField: Hashable, Sendable {
    private(set) var text = ""
    private var cursor = 0

    mutating func insert(_ typed: String) {
        edit { $0.insert(String(typed.map { $0.isNewline ? " " : $0 })) }
    }

    mutating func perform(_ command: TextEditor.Command) {
        edit { $0.perform(command, columns: Int.max) }
    }

    mutating func clear() {
        text = ""
        cursor = 0
    }

    mutating func moveToEnd() { cursor = text.utf8.count }

    private mutating func edit(_ change: (inout TextEditor) -> Void) {
        var editor = TextEditor(text: text, cursor: cursor)
        change(&editor)
        text = editor.text
        cursor = editor.cursor
    }

    /// The mark, and the field after it; with the cursor where it has the focus.
    func draw(
        mark: String, placeholder: String, hasFocus: Bool, in area: Rect,
        on canvas: inout Canvas
    ) {
        canvas.write(mark, in: area, style: Style(.accent, on: .page, .bold))
        TextField.draw(
            text, cursor: hasFocus ? cursor : nil, placeholder: placeholder, ink: .text,
            in: area.splitLeft(mark.displayColumns + 1).rest, on: &canvas)
    }
}
