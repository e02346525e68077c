public import InitiativeModel

/// What was typed to search the first list: words in any order, and `doel:natuur` for a word in one
/// column, with the name of the column in either language.
public struct InitiativeFilter: Sendable {
    /// UTF-8 of folded words.
    private let words: [[UInt8]]
    private let conditions: [(column: InitiativeColumn, text: String)]
    private let language: Language

    public init(_ text: String, _ language: Language) {
        self.language = language
        var words: [String] = []
        var conditions: [(column: InitiativeColumn, text: String)] = []
        for word in FoldedText.words(in: text) {
            let parts = word.split(separator: ":", maxSplits: 1).map(String.init)
            guard word.contains(":"),
                let column = parts.first.flatMap(InitiativeColumn.init(named:))
            else {
                words.append(word)
                continue
            }
            // Where the value is still to be typed there is no condition yet.
            if parts.count == 2 { conditions.append((column, parts[1])) }
        }
        // A word that is there twice is found once.
        self.words = Set(words).map { Array($0.utf8) }
        self.conditions = conditions
    }

    public func leaves(_ row: InitiativeRow) -> Bool {
        guard !words.isEmpty || !conditions.isEmpty else { return true }
        var bytes: [UInt8] = []
        Self.fold(row, language, into: &bytes)
        return leaves(row, folded: bytes[...])
    }

    /// - Parameter folded: what ``fold(_:_:into:)`` makes of the row.
    func leaves(_ row: InitiativeRow, folded text: ArraySlice<UInt8>) -> Bool {
        words.allSatisfy { FoldedText.holds(text, $0) }
            && conditions.allSatisfy { folded($0.column, in: row).contains($0.text) }
    }

    /// Appends the folded texts in which words are sought.
    static func fold(_ row: InitiativeRow, _ language: Language, into bytes: inout [UInt8]) {
        for column in [.title, .place, .goal, .id] as [InitiativeColumn] {
            FoldedText.append(column.text(in: row, language), to: &bytes)
            // No word holds it.
            bytes.append(0x0A)
        }
    }

    private func folded(_ column: InitiativeColumn, in row: InitiativeRow) -> String {
        FoldedText.fold(column.text(in: row, language))
    }
}
