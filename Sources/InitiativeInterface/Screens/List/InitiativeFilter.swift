internal import InitiativeModel

/// What was typed to search the first list: words in any order, and `doel:natuur` for a word in one
/// column, with the name of the column in either language.
struct InitiativeFilter {
    private let words: [String]
    private let conditions: [(column: InitiativeColumn, text: String)]
    private let language: Language

    init(_ text: String, _ language: Language) {
        self.language = language
        var words: [String] = []
        var conditions: [(column: InitiativeColumn, text: String)] = []
        for word in FoldedText.words(in: text) {
            let parts = word.split(separator: ":", maxSplits: 1).map(String.init)
            guard word.contains(":"), let column = parts.first.flatMap(InitiativeColumn.init)
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

    func leaves(_ row: InitiativeRow) -> Bool {
        let all =
            ([.title, .place, .goal] as [InitiativeColumn]).map { $0.text(in: row, language) }
            + [FoldedText.fold(row.initiative.id.rawValue)]
        let text = all.joined(separator: "\n")
        return words.allSatisfy { text.contains($0) }
            && conditions.allSatisfy { $0.column.text(in: row, language).contains($0.text) }
    }
}
