internal import InitiativeContent
internal import InitiativeModel

/// What was typed to search the first list: words in any order, and `doel:natuur` for a word in one
/// column, with the name of the column in either language.
struct InitiativeFilter {
    /// A column that can be named before a value.
    private enum Column: CaseIterable {
        case title, goal, place, year, strategy, origin, walked

        /// Lower case, in Dutch and in English.
        var names: [String] {
            switch self {
            case .title: ["titel", "title"]
            case .goal: ["doel", "goal"]
            case .place: ["plaats", "place"]
            case .year: ["jaar", "year"]
            case .strategy: ["strategie", "strategy"]
            case .origin: ["herkomst", "origin"]
            case .walked: ["begonnen", "begun"]
            }
        }
    }

    private let words: [String]
    private let conditions: [(column: Column, text: String)]
    private let language: Language

    init(_ text: String, _ language: Language) {
        self.language = language
        var words: [String] = []
        var conditions: [(column: Column, text: String)] = []
        for word in FoldedText.words(in: text) {
            let parts = word.split(separator: ":", maxSplits: 1).map(String.init)
            let column = Column.allCases.first { $0.names.contains(parts.first ?? "") }
            guard let column, word.contains(":") else {
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
        let initiative = row.initiative
        let all = [
            text(of: .title, in: row), text(of: .place, in: row), text(of: .goal, in: row),
            FoldedText.fold(initiative.id.rawValue),
        ].joined(separator: "\n")
        return words.allSatisfy { all.contains($0) }
            && conditions.allSatisfy { text(of: $0.column, in: row).contains($0.text) }
    }

    private func text(of column: Column, in row: InitiativeRow) -> String {
        let initiative = row.initiative
        let phrases = Phrases[language]
        let text =
            switch column {
            case .title: initiative.title[language]
            case .goal: initiative.goals.map { $0.name[language] }.joined(separator: " ")
            case .place: initiative.place
            case .year: initiative.year.map { String($0) } ?? ""
            case .strategy: row.choice?.shortName[language] ?? ""
            case .origin: initiative.origin.name[language]
            case .walked:
                row.isWalked ? phrases.list.yes : phrases.list.no
            }
        return FoldedText.fold(text)
    }
}
