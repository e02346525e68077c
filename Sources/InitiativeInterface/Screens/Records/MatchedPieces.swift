internal import InitiativeModel

extension FoldedText {
    /// A text in pieces that hold one of the folded words, or do not. O(n) in the text.
    static func pieces(
        of text: String, matching words: [String]
    ) -> [(piece: String, isMatch: Bool)] {
        let characters = Array(text)
        // A character may fold to two, as ĳ does: each remembers where it came from.
        var folded: [Character] = []
        var origins: [Int] = []
        for (index, character) in characters.enumerated() {
            for piece in fold(String(character)) {
                folded.append(piece)
                origins.append(index)
            }
        }
        var isMatch = Array(repeating: false, count: characters.count)
        for word in words.map(Array.init) where !word.isEmpty && word.count <= folded.count {
            for start in 0...(folded.count - word.count)
            where folded[start..<start + word.count].elementsEqual(word) {
                for place in start..<start + word.count { isMatch[origins[place]] = true }
            }
        }
        var pieces: [(piece: String, isMatch: Bool)] = []
        for (character, matches) in zip(characters, isMatch) {
            if let last = pieces.last, last.isMatch == matches {
                pieces[pieces.count - 1].piece.append(character)
            } else {
                pieces.append((String(character), matches))
            }
        }
        return pieces
    }
}
