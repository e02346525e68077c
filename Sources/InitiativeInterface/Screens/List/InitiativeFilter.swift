public import InitiativeModel

/// What was typed to search the first list: words in any order, and `doel:natuur` for a word in one
/// column, with the name of the column in either language.
public struct InitiativeFilter: Sendable {
    private let words: [String]
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
        self.words = words
        self.conditions = conditions
    }

    public func leaves(_ row: InitiativeRow) -> Bool {
        let text = ([.title, .place, .goal, .id] as [InitiativeColumn])
            .map { folded($0, in: row) }.joined(separator: "\n")
        return words.allSatisfy { text.contains($0) }
            && conditions.allSatisfy { folded($0.column, in: row).contains($0.text) }
    }

    private func folded(_ column: InitiativeColumn, in row: InitiativeRow) -> String {
        FoldedText.fold(column.text(in: row, language))
    }
}
