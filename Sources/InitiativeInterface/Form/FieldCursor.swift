internal import TerminalUI

/// Where the cursor of a text field stands. It stays between the words between which it stood when
/// another program changes the text.
public struct FieldCursor: Hashable, Sendable {
    /// Bytes of UTF-8 before it; a number beyond the text means its end.
    public private(set) var place = Int.max
    private var goalColumn: Int?
    /// The text in which it stands; nil where it was not in any yet.
    private var text: String?

    public init() {}

    /// What an edit makes of the text of the field.
    mutating func edit(_ current: String, _ body: (inout TextEditor) -> Void) -> String {
        var editor = TextEditor(text: current, cursor: place, goalColumn: goalColumn)
        body(&editor)
        place = editor.cursor
        goalColumn = editor.goalColumn
        text = editor.text
        return editor.text
    }

    /// The text of the field as it is now; linear in it where it was changed.
    mutating func settle(in current: String) {
        defer { text = current }
        guard let known = text, known != current || known.utf8.count != current.utf8.count,
            place <= known.utf8.count
        else {
            place = min(place, current.utf8.count)
            return
        }
        place = Self.place(place, from: Array(known.utf8), to: Array(current.utf8))
        // Between characters.
        place = TextEditor(text: current, cursor: place).cursor
    }

    /// How many bytes before the cursor it is known by again.
    private static let context = 16

    /// Where a cursor goes when its text becomes another: before what changed it stays, behind it
    /// keeps its distance from the end, and between changes at both sides it goes after the same
    /// words.
    private static func place(_ place: Int, from known: [UInt8], to current: [UInt8]) -> Int {
        let before = zip(known, current).prefix { $0 == $1 }.count
        guard place > before else { return place }
        let rest = known.count - place
        let behind = zip(known.reversed(), current.reversed()).prefix { $0 == $1 }.count
        guard rest > behind else { return current.count - rest }
        let words = known[max(0, place - context)..<place]
        let ends = current.indices.lazy.map { $0 + 1 }.filter { end in
            end >= words.count && current[end - words.count..<end].elementsEqual(words)
        }
        return ends.min { abs($0 - place) < abs($1 - place) } ?? before
    }
}
