internal import TerminalUI

/// One line in which words are typed that narrow a list.
struct SearchField: Hashable, Sendable {
    private(set) var text = ""
    private var cursor = 0

    /// In characters: what is longer would be felt at each key.
    private let longest: Int

    /// - Parameter longest: enough for a question in words, unless something else is typed.
    init(longest: Int = 400) { self.longest = longest }

    /// As long as a path may be.
    static let path = SearchField(longest: 4000)

    /// Puts text before the cursor, as far as there is room.
    ///
    /// - Returns: what to say where there is not.
    mutating func insert(_ typed: String) -> [Request] {
        // A text of a megabyte is not counted for that.
        let room = max(0, longest - text.count)
        let fitting = typed.prefix(room)
        edit { $0.insert(String(fitting.map { $0.isNewline ? " " : $0 })) }
        guard fitting.endIndex < typed.endIndex else { return [] }
        let longest = longest
        return [.say(Phrases.both { $0.field.full(longest) })]
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
