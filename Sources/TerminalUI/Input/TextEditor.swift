/// A text with a cursor, and what the keys of a text field do to them.
public struct TextEditor: Hashable, Sendable {
    public private(set) var text: String
    /// Characters before the cursor, 0 to the length of the text.
    public private(set) var cursor: Int
    /// The column that up and down try to keep; nil after any other move.
    public private(set) var goalColumn: Int?

    /// A cursor beyond the text stands at its end.
    public init(text: String, cursor: Int, goalColumn: Int? = nil) {
        self.text = text
        self.cursor = min(max(0, cursor), text.count)
        self.goalColumn = goalColumn
    }

    /// What a key does in a field besides typing.
    public enum Command: String, CaseIterable, Hashable, Sendable {
        case left, right, up, down
        case wordLeft, wordRight
        case lineStart, lineEnd, textStart, textEnd
        case deleteBackward, deleteForward, deleteWordBackward
        case deleteToLineStart, deleteToLineEnd
    }

    /// Carries out a command.
    ///
    /// - Parameter columns: how wide the field is shown, for moves between lines.
    public mutating func perform(_ command: Command, columns: Int) {
        let goal = goalColumn
        goalColumn = nil
        switch command {
        case .left: cursor = max(0, cursor - 1)
        case .right: cursor = min(text.count, cursor + 1)
        case .up: moveLine(by: -1, columns, goal)
        case .down: moveLine(by: 1, columns, goal)
        case .wordLeft: cursor = wordStart
        case .wordRight: cursor = wordEnd
        case .lineStart: cursor = lineStart(columns)
        case .lineEnd: cursor = lineEnd(columns)
        case .textStart: cursor = 0
        case .textEnd: cursor = text.count
        case .deleteBackward: delete(max(0, cursor - 1)..<cursor)
        case .deleteForward: delete(cursor..<min(text.count, cursor + 1))
        case .deleteWordBackward: delete(wordStart..<cursor)
        case .deleteToLineStart: delete(lineStart(columns)..<cursor)
        case .deleteToLineEnd: delete(cursor..<contentEnd(columns))
        }
    }

    /// Puts text before the cursor. A combining mark joins the letter it follows.
    public mutating func insert(_ addition: String) {
        goalColumn = nil
        let place = text.index(text.startIndex, offsetBy: cursor)
        let before = String(text[..<place]) + addition
        text = before + String(text[place...])
        cursor = min(before.count, text.count)
    }

    private mutating func delete(_ range: Range<Int>) {
        let start = text.index(text.startIndex, offsetBy: range.lowerBound)
        let end = text.index(start, offsetBy: range.count)
        text.removeSubrange(start..<end)
        cursor = min(range.lowerBound, text.count)
    }

    private mutating func moveLine(by step: Int, _ columns: Int, _ goal: Int?) {
        let lines = TextLines(text, columns: columns)
        let (line, column) = lines.position(of: cursor)
        let target = line + step
        if target < 0 {
            cursor = 0
        } else if target >= lines.lines.count {
            cursor = text.count
        } else {
            cursor = lines.offset(line: target, column: goal ?? column)
            goalColumn = goal ?? column
        }
    }

    private func lineStart(_ columns: Int) -> Int {
        let lines = TextLines(text, columns: columns)
        return lines.lines[lines.position(of: cursor).line].start
    }

    private func lineEnd(_ columns: Int) -> Int {
        let lines = TextLines(text, columns: columns)
        return lines.lastOffset(ofLine: lines.position(of: cursor).line)
    }

    private func contentEnd(_ columns: Int) -> Int {
        let lines = TextLines(text, columns: columns)
        return lines.contentEnd(ofLine: lines.position(of: cursor).line)
    }

    private var wordStart: Int {
        let before = Array(text.prefix(cursor))
        var place = before.count
        while place > 0, !before[place - 1].isPartOfWord { place -= 1 }
        while place > 0, before[place - 1].isPartOfWord { place -= 1 }
        return place
    }

    private var wordEnd: Int {
        let after = Array(text.dropFirst(cursor))
        var place = 0
        while place < after.count, !after[place].isPartOfWord { place += 1 }
        while place < after.count, after[place].isPartOfWord { place += 1 }
        return cursor + place
    }
}

extension Character {
    fileprivate var isPartOfWord: Bool { isLetter || isNumber || self == "'" || self == "’" }
}
