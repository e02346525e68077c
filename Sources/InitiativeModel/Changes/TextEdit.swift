/// What one edit did to a text: the words from one place to another became others.
struct TextEdit {
    private let places: Range<Int>
    private let words: ArraySlice<Substring>

    /// Both edits of one text in one; nil where they touch each other.
    static func woven(_ ours: String, _ theirs: String, since before: String) -> String? {
        let words = Self.words(before)
        guard !words.isEmpty else { return nil }
        let edits = [TextEdit(ours, since: words), TextEdit(theirs, since: words)]
            .sorted { $0.places.lowerBound < $1.places.lowerBound }
        guard edits[0].places.upperBound < edits[1].places.lowerBound else { return nil }
        var woven = words
        for edit in edits.reversed() { woven.replaceSubrange(edit.places, with: edit.words) }
        return woven.joined()
    }

    private init(_ text: String, since before: [Substring]) {
        let after = Self.words(text)
        let most = min(before.count, after.count)
        var start = 0
        while start < most, before[start] == after[start] { start += 1 }
        var end = 0
        while end < most - start,
            before[before.count - 1 - end] == after[after.count - 1 - end]
        {
            end += 1
        }
        places = start..<before.count - end
        words = after[start..<after.count - end]
    }

    /// Words and what stands between them, in turn.
    private static func words(_ text: String) -> [Substring] {
        var words: [Substring] = []
        var rest = text[...]
        while let first = rest.first {
            let word = rest.prefix { $0.isWhitespace == first.isWhitespace }
            words.append(word)
            rest = rest[word.endIndex...]
        }
        return words
    }
}
