internal import TerminalUI

/// Where the cursor of a text field stands. It stays between the words between which it stood when
/// another program changes the text.
public struct FieldCursor: Hashable, Sendable {
    /// Characters before it; a number beyond the text means its end.
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

    /// The text of the field as it is now. Where it was changed elsewhere as costly as finding out
    /// what was, which is the length of the text times that of the change.
    mutating func settle(in current: String) {
        defer { text = current }
        guard let known = text, known != current, place <= known.count else {
            place = min(place, current.count)
            return
        }
        let difference = current.difference(from: known)
        let stood = place
        place -= difference.removals.count { $0.offset < stood }
        for insertion in difference.insertions where insertion.offset < place { place += 1 }
    }
}

extension CollectionDifference.Change {
    fileprivate var offset: Int {
        switch self {
        case .insert(let offset, _, _), .remove(let offset, _, _): offset
        }
    }
}
