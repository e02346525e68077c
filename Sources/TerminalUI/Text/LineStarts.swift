internal import Synchronization

/// Where the lines of a text begin. What a line holds depends on where it begins and on the text from
/// there on: so after an edit only the lines around it are broken anew.
enum LineStarts {
    static func of(_ text: String, columns: Int) -> [Int] {
        guard text.utf8.count >= long else { return broken(text, columns) }
        return memory.withLock { $0.starts(of: text, columns) }
    }

    /// In bytes; a shorter text is broken faster than it is looked for.
    private static let long = 4096
    private static let memory = Mutex(LineMemory())

    /// O(n) in the text.
    static func broken(_ text: String, _ columns: Int) -> [Int] {
        var starts = [0]
        var place = text.startIndex
        while let next = lineEnd(text, from: place, columns) {
            starts.append(text.offset(of: next))
            place = next
        }
        return starts
    }

    /// The same as ``broken(_:_:)`` of a text whose lines are known before an edit.
    ///
    /// - Parameters:
    ///   - kept: the bytes that both texts have at the beginning.
    ///   - rest: the bytes that both have at the end.
    static func broken(
        _ text: String, _ columns: Int, knowing known: [Int], of old: String, kept: Int, rest: Int
    ) -> [Int] {
        // What decides where a line ends lies on it and on the two after it.
        var first = LineStarts.last(of: known, notAfter: kept)
        first = max(0, first - 3)
        var starts = Array(known[...first])
        let growth = text.utf8.count - old.utf8.count
        let changedUntil = text.utf8.count - rest
        var place = text.place(starts[first])
        while let next = lineEnd(text, from: place, columns) {
            let start = text.offset(of: next)
            starts.append(start)
            place = next
            // Behind the edit, where a line began before: from here on all is as it was.
            guard start >= changedUntil + 1 else { continue }
            let before = last(of: known, notAfter: start - growth)
            if known[before] == start - growth {
                starts += known[(before + 1)...].lazy.map { $0 + growth }
                return starts
            }
        }
        return starts
    }

    /// The last line that begins at a place or before it.
    ///
    /// O(log n) in the lines.
    static func last(of starts: [Int], notAfter place: Int) -> Int {
        var low = 0
        var high = starts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if starts[middle] <= place { low = middle } else { high = middle }
        }
        return low
    }

    /// Where the line after the one that begins at a place begins; nil for the last line.
    private static func lineEnd(
        _ text: String, from start: String.Index, _ limit: Int
    ) -> String.Index? {
        var used = 0
        /// Behind the last space: from there on it may go to the next line.
        var fitting: String.Index?
        var place = start
        while place < text.endIndex {
            let next: String.Index
            let width: Int
            let byte = text.utf8[place]
            let following = text.utf8.index(after: place)
            // Two bytes of ASCII are two characters, but for the end of a line as Windows has it.
            if byte < 0x80, byte != 0x0D,
                following == text.endIndex || text.utf8[following] < 0x80
            {
                if byte == 0x0A { return following }
                next = following
                width =
                    byte >= 0x20 && byte < 0x7F ? 1 : DisplayText.columns(of: text[place])
            } else {
                let character = text[place]
                next = text.index(after: place)
                if character == "\n" || character == "\r\n" { return next }
                width = DisplayText.columns(of: character)
            }
            if byte == 0x20, next == following {
                // A space at the edge hangs over it rather than begin the next line.
                used += 1
                fitting = next
            } else {
                if used + width > limit, place > start { return fitting ?? place }
                used += width
            }
            place = next
        }
        return nil
    }
}

/// The lines of the long texts that were shown last. A text and what an edit made of it share one
/// entry.
private struct LineMemory {
    private struct Entry {
        var text: String
        var columns: Int
        var starts: [Int]
    }

    /// The one used last is the last.
    private var entries: [Entry] = []
    private static let mostEntries = 8

    mutating func starts(of text: String, _ columns: Int) -> [Int] {
        if let place = entries.lastIndex(where: {
            $0.columns == columns && $0.text.hasSameBytes(as: text)
        }) {
            let entry = entries.remove(at: place)
            entries.append(entry)
            return entry.starts
        }
        let starts: [Int]
        if let (place, kept, rest) = nearest(text, columns) {
            let known = entries.remove(at: place)
            starts = LineStarts.broken(
                text, columns, knowing: known.starts, of: known.text, kept: kept, rest: rest)
        } else {
            starts = LineStarts.broken(text, columns)
        }
        entries.append(Entry(text: text, columns: columns, starts: starts))
        if entries.count > Self.mostEntries { entries.removeFirst() }
        return starts
    }

    /// The entry that shares most of a text; nil where none shares half of it.
    private func nearest(_ text: String, _ columns: Int) -> (place: Int, kept: Int, rest: Int)? {
        for place in entries.indices.reversed() where entries[place].columns == columns {
            let (kept, rest) = text.sharedBytes(with: entries[place].text)
            if (kept + rest) * 2 > text.utf8.count { return (place, kept, rest) }
        }
        return nil
    }
}

extension String {
    /// Not `==`, for which composed and decomposed letters are the same: places are bytes.
    fileprivate func hasSameBytes(as other: String) -> Bool {
        guard utf8.count == other.utf8.count else { return false }
        let (kept, rest) = sharedBytes(with: other)
        return kept + rest == utf8.count
    }

    /// The bytes that both have at the beginning and, besides those, at the end. O(n).
    fileprivate func sharedBytes(with other: String) -> (kept: Int, rest: Int) {
        var (mine, theirs) = (self, other)
        return mine.withUTF8 { mine in
            theirs.withUTF8 { theirs in
                let most = min(mine.count, theirs.count)
                var kept = 0
                while kept + 64 <= most, memcmp(mine, theirs, kept, 64) { kept += 64 }
                while kept < most, mine[kept] == theirs[kept] { kept += 1 }
                var rest = 0
                while rest < most - kept,
                    mine[mine.count - 1 - rest] == theirs[theirs.count - 1 - rest]
                {
                    rest += 1
                }
                return (kept, rest)
            }
        }
    }
}

/// Whether both have the same bytes from a place on.
private func memcmp(
    _ one: UnsafeBufferPointer<UInt8>, _ other: UnsafeBufferPointer<UInt8>, _ place: Int,
    _ count: Int
) -> Bool {
    var difference: UInt8 = 0
    for offset in place..<place + count { difference |= one[offset] ^ other[offset] }
    return difference == 0
}
