/// A text broken into lines of at most so many columns, at spaces where possible. Each line
/// knows where in the text it starts, so that a cursor can be placed and moved.
public struct TextLines: Sendable {
    /// One line as shown.
    public struct Line: Hashable, Sendable {
        /// Characters of the text before this line.
        public let start: Int
        /// Characters on this line, a space or line break at its end included.
        public let count: Int
        /// Without the spaces and the line break at the end. No wider than the limit, unless
        /// one character alone is.
        public let text: String
    }

    public private(set) var lines: [Line] = []

    /// Breaks `text`. O(n) in its characters.
    ///
    /// - Parameter columns: at least 1; a lower number counts as 1.
    public init(_ text: String, columns: Int) {
        let limit = max(1, columns)
        var start = 0
        // What stands on the line so far, and how much of it may stay when a word does not fit.
        var line = ""
        var used = 0
        var count = 0
        var fitting: (text: String, count: Int)?

        func close(_ text: String, count taken: Int) {
            var text = text
            while text.last == " " { text.removeLast() }
            lines.append(Line(start: start, count: taken, text: text))
            start += taken
        }

        for character in text {
            if character == "\n" || character == "\r\n" {
                close(line, count: count + 1)
                (line, used, count, fitting) = ("", 0, 0, nil)
                continue
            }
            let width = DisplayText.columns(of: character)
            if character == " " {
                // A space at the edge hangs over it rather than begin the next line.
                fitting = (line, count + 1)
                line.append(character)
                used += 1
                count += 1
                continue
            }
            if used + width > limit, count > 0 {
                if let (text, taken) = fitting {
                    let rest = String(line.dropFirst(taken))
                    close(text, count: taken)
                    (line, count, fitting) = (rest, count - taken, nil)
                    used = rest.displayColumns
                }
                if used + width > limit, count > 0 {
                    close(line, count: count)
                    (line, used, count, fitting) = ("", 0, 0, nil)
                }
            }
            line.append(character)
            used += width
            count += 1
        }
        close(line, count: count)
    }

    /// The line and the column where the cursor stands before character `offset`.
    public func position(of offset: Int) -> (line: Int, column: Int) {
        let index = lines.lastIndex { $0.start <= offset } ?? 0
        let before = lines[index].text.prefix(offset - lines[index].start)
        let hanging = offset - lines[index].start - before.count
        return (index, String(before).displayColumns + max(0, hanging))
    }

    /// Where the content of a line ends: before the space or line break that ends it. A word
    /// that was cut has its end where the next line begins.
    public func contentEnd(ofLine index: Int) -> Int {
        let line = lines[index]
        let isCut = index + 1 == lines.count || line.count == line.text.count
        return line.start + line.count - (isCut ? 0 : 1)
    }

    /// The last place of the cursor on a line. In a word that was cut it lies before the last
    /// character: after it, the cursor stands on the next line.
    public func lastOffset(ofLine index: Int) -> Int {
        let line = lines[index]
        return line.start + line.count - (index + 1 == lines.count ? 0 : 1)
    }

    /// The character at a column of a line, or the last one left of it that is on the line; the
    /// end of the text below the last line.
    public func offset(line: Int, column: Int) -> Int {
        guard line >= 0 else { return 0 }
        guard line < lines.count else { return lines.last.map { $0.start + $0.count } ?? 0 }
        var used = 0
        var offset = 0
        for character in lines[line].text {
            let width = DisplayText.columns(of: character)
            if used + width > column { return lines[line].start + offset }
            used += width
            offset += 1
        }
        // The spaces after it take a column each.
        return min(lines[line].start + offset + column - used, lastOffset(ofLine: line))
    }
}

extension String {
    /// The text in lines of at most `columns` columns.
    public func wrapped(to columns: Int) -> [String] {
        TextLines(self, columns: columns).lines.map(\.text)
    }
}
