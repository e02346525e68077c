/// A text broken into lines of at most so many columns, at spaces where possible. Each line
/// knows where in the text it starts, so that a cursor can be placed and moved.
///
/// Places are counted in bytes of UTF-8, and always lie between characters: in a long text that is
/// found at once, and a count of characters is not.
public struct TextLines: Sendable {
    /// One line as shown.
    public struct Line: Hashable, Sendable {
        /// Bytes of the text before this line.
        public let start: Int
        /// Bytes on this line, a space or line break at its end included.
        public let count: Int
        /// Without the spaces and the line break at the end. No wider than the limit, unless
        /// one character alone is.
        public let text: String
    }

    private let text: String
    /// Where each line begins; never empty.
    private let starts: [Int]

    /// Breaks `text`. O(n) in its length; of a long text that was broken before, in what changed.
    ///
    /// - Parameter columns: at least 1; a lower number counts as 1.
    public init(_ text: String, columns: Int) {
        var text = text
        // Places in it are found at once then.
        text.makeContiguousUTF8()
        self.text = text
        starts = LineStarts.of(text, columns: max(1, columns))
    }

    /// How many lines there are; at least one.
    public var count: Int { starts.count }

    /// All of them. O(n): for a text that is shown whole.
    public var lines: [Line] { starts.indices.map { self[$0] } }

    /// One line. O(n) in its length.
    public subscript(number: Int) -> Line {
        let start = starts[number]
        let end = number + 1 < starts.count ? starts[number + 1] : text.utf8.count
        var shown = text[text.place(start)..<text.place(end)]
        if let last = shown.last, last == "\n" || last == "\r\n" { shown.removeLast() }
        while shown.utf8.last == 0x20 { shown.removeLast() }
        return Line(start: start, count: end - start, text: String(shown))
    }

    /// The line and the column where the cursor stands at `offset`.
    public func position(of offset: Int) -> (line: Int, column: Int) {
        let index = LineStarts.last(of: starts, notAfter: offset)
        let line = self[index]
        let inside = min(offset - line.start, line.text.utf8.count)
        let before = line.text[..<line.text.place(inside)]
        return (index, String(before).displayColumns + max(0, offset - line.start - inside))
    }

    /// Where the content of a line ends: before the space or line break that ends it. A word
    /// that was cut has its end where the next line begins.
    public func contentEnd(ofLine index: Int) -> Int {
        let line = self[index]
        let isCut = index + 1 == count || line.count == line.text.utf8.count
        return isCut ? line.start + line.count : placeBefore(line.start + line.count)
    }

    /// The last place of the cursor on a line. In a word that was cut it lies before the last
    /// character: after it, the cursor stands on the next line.
    public func lastOffset(ofLine index: Int) -> Int {
        let line = self[index]
        let end = line.start + line.count
        return index + 1 == count ? end : placeBefore(end)
    }

    private func placeBefore(_ offset: Int) -> Int {
        text.offset(of: text.index(before: text.place(offset)))
    }

    /// The place at a column of a line, or the last one left of it that is on the line; the
    /// end of the text below the last line.
    public func offset(line: Int, column: Int) -> Int {
        guard line >= 0 else { return 0 }
        guard line < count else { return text.utf8.count }
        let shown = self[line]
        var used = 0
        var offset = 0
        for character in shown.text {
            let width = DisplayText.columns(of: character)
            if used + width > column { return shown.start + offset }
            used += width
            offset += character.utf8.count
        }
        // The spaces after it take a column each.
        return min(shown.start + offset + column - used, lastOffset(ofLine: line))
    }
}

extension String {
    /// The text in lines of at most `columns` columns.
    public func wrapped(to columns: Int) -> [String] {
        TextLines(self, columns: columns).lines.map(\.text)
    }

    /// The place after so many bytes of UTF-8. O(1) in a text that lies in one piece.
    func place(_ bytes: Int) -> Index { utf8.index(utf8.startIndex, offsetBy: bytes) }

    /// The bytes of UTF-8 before a place.
    func offset(of place: Index) -> Int { utf8.distance(from: utf8.startIndex, to: place) }
}
