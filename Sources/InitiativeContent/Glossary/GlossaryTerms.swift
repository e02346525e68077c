public import InitiativeModel

extension GlossaryTerm {
    /// Every term, by subject.
    static let all: [GlossaryTerm] = initiatives + grids + strategies + ladders + craft

    /// Every term in the alphabetical order of a language, blind to case and accents.
    public static func sorted(in language: Language) -> [GlossaryTerm] {
        switch language {
        case .dutch: inDutchOrder
        case .english: inEnglishOrder
        }
    }

    /// The terms that hold every one of `words`, in alphabetical order; all of them for none.
    ///
    /// `folding` takes away what a search is blind to; it is applied to the words and to the
    /// terms alike.
    public static func matching(
        _ words: [String], in language: Language, folding: (String) -> String
    ) -> [GlossaryTerm] {
        let sought = words.map(folding)
        return sorted(in: language).filter { term in
            let text = folding(term.searchText(in: language))
            return sought.allSatisfy { text.contains($0) }
        }
    }

    private static let inDutchOrder = sorted(by: .dutch)
    private static let inEnglishOrder = sorted(by: .english)

    private static func sorted(by language: Language) -> [GlossaryTerm] {
        all.sorted { $0.term[language].sortingKey < $1.term[language].sortingKey }
    }
}

extension String {
    /// Without case, and without the accents that occur in the terms.
    var sortingKey: String {
        String(
            lowercased().map { character in
                switch character {
                case "ë", "é", "è": "e"
                case "ï": "i"
                case "ö": "o"
                case "ü": "u"
                default: character
                }
            })
    }
}
