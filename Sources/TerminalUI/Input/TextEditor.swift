/// A text with a cursor, and what the keys of a text field do to them.
public struct TextEditor: Hashable, Sendable {
    public private(set) var text: String
    /// Bytes of UTF-8 before the cursor, which stands between characters: in a long text that place
    /// is found at once.
    public private(set) var cursor: Int
    /// The column that up and down try to keep; nil after any other move.
    public private(set) var goalColumn: Int?

    /// A cursor beyond the text stands at its end, and one inside a character before it.
    public init(text: String, cursor: Int, goalColumn: Int? = nil) {
        self.text = text
        self.text.makeContiguousUTF8()
        self.cursor = self.text.boundary(atOrBefore: cursor)
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
        case .left: cursor = placeBefore
        case .right: cursor = placeAfter
        case .up: moveLine(by: -1, columns, goal)
        case .down: moveLine(by: 1, columns, goal)
        case .wordLeft: cursor = wordStart
        case .wordRight: cursor = wordEnd
        case .lineStart: cursor = lineStart(columns)
        case .lineEnd: cursor = lineEnd(columns)
        case .textStart: cursor = 0
        case .textEnd: cursor = text.utf8.count
        case .deleteBackward: delete(placeBefore..<cursor)
        case .deleteForward: delete(cursor..<placeAfter)
        case .deleteWordBackward: delete(wordStart..<cursor)
        case .deleteToLineStart: delete(lineStart(columns)..<cursor)
        case .deleteToLineEnd: delete(cursor..<contentEnd(columns))
        }
    }

    /// Puts text before the cursor. A combining mark joins the letter it follows.
    public mutating func insert(_ addition: String) {
        goalColumn = nil
        var addition = addition
        addition.makeContiguousUTF8()
        text.insert(contentsOf: addition, at: text.place(cursor))
        cursor = text.boundary(atOrAfter: cursor + addition.utf8.count)
    }

    private mutating func delete(_ range: Range<Int>) {
        text.removeSubrange(text.place(range.lowerBound)..<text.place(range.upperBound))
        cursor = text.boundary(atOrAfter: range.lowerBound)
    }

    private mutating func moveLine(by step: Int, _ columns: Int, _ goal: Int?) {
        let lines = TextLines(text, columns: columns)
        let (line, column) = lines.position(of: cursor)
        let target = line + step
        if target < 0 {
            cursor = 0
        } else if target >= lines.count {
            cursor = text.utf8.count
        } else {
            cursor = lines.offset(line: target, column: goal ?? column)
            goalColumn = goal ?? column
        }
    }

    private func lineStart(_ columns: Int) -> Int {
        let lines = TextLines(text, columns: columns)
        return lines[lines.position(of: cursor).line].start
    }

    private func lineEnd(_ columns: Int) -> Int {
        let lines = TextLines(text, columns: columns)
        return lines.lastOffset(ofLine: lines.position(of: cursor).line)
    }

    private func contentEnd(_ columns: Int) -> Int {
        let lines = TextLines(text, columns: columns)
        return lines.contentEnd(ofLine: lines.position(of: cursor).line)
    }

    private var placeBefore: Int {
        cursor == 0 ? 0 : text.offset(of: text.index(before: text.place(cursor)))
    }

    private var placeAfter: Int {
        let place = text.place(cursor)
        return place == text.endIndex ? cursor : text.offset(of: text.index(after: place))
    }

    private var wordStart: Int {
        var place = text.place(cursor)
        func isBehindWord() -> Bool { text[text.index(before: place)].isPartOfWord }
        while place > text.startIndex, !isBehindWord() { place = text.index(before: place) }
        while place > text.startIndex, isBehindWord() { place = text.index(before: place) }
        return text.offset(of: place)
    }

    private var wordEnd: Int {
        var place = text.place(cursor)
        while place < text.endIndex, !text[place].isPartOfWord { place = text.index(after: place) }
        while place < text.endIndex, text[place].isPartOfWord { place = text.index(after: place) }
        return text.offset(of: place)
    }
}

extension String {
    /// The nearest place between characters, in bytes of UTF-8; one beyond the text is its end.
    func boundary(atOrBefore bytes: Int) -> Int {
        var bytes = min(max(0, bytes), utf8.count)
        while bytes > 0, Index(place(bytes), within: self) == nil { bytes -= 1 }
        return bytes
    }

    func boundary(atOrAfter bytes: Int) -> Int {
        var bytes = min(max(0, bytes), utf8.count)
        while bytes < utf8.count, Index(place(bytes), within: self) == nil { bytes += 1 }
        return bytes
    }
}

extension Character {
    fileprivate var isPartOfWord: Bool { isLetter || isNumber || self == "'" || self == "’" }
}
