public import InitiativeModel

/// What was typed in the search line of a list, as a filter: words, and `place:heidrecht` for a
/// word in one field, with the name of the field in either language.
public enum RecordFilter {
    public static func filter(_ text: String) -> ListFilter {
        var filter = ListFilter()
        for word in FoldedText.words(in: text) {
            let parts = word.split(separator: ":", maxSplits: 1)
            if parts.count == 2, let field = fields[String(parts[0])] {
                filter.fields.append(
                    ListFilter.FieldCondition(field: field, text: String(parts[1])))
            } else if parts.count == 1, word.last == ":", fields[String(parts[0])] != nil {
                // The value is still to be typed.
                continue
            } else {
                filter.words.append(word)
            }
        }
        return filter
    }

    /// The field of that name in either language, blind to case; nil where it is none.
    public static func field(named name: String) -> ListField? { fields[FoldedText.fold(name)] }

    public static func name(of field: ListField, in language: Language) -> String {
        Phrases[language].records.name(of: field)
    }

    private static let fields: [String: ListField] = {
        // The ids as well, which commands and kept views use.
        var names = Dictionary(
            uniqueKeysWithValues: ListField.allCases.map { ($0.rawValue, $0) })
        for phrases in [RecordsPhrases.dutch, .english] {
            for field in ListField.allCases {
                names[FoldedText.fold(phrases.name(of: field))] = field
            }
        }
        return names
    }()
}
