internal import InitiativeModel

extension ColumnMapping {
    /// What the names of the columns suggest.
    public init(guessing names: [String]) {
        self.init(Guess(names).columns)
    }

    private struct Guess {
        private(set) var columns: [ListField: [String]] = [:]
        private let headers: [(name: String, header: HeaderWords)]

        init(_ names: [String]) {
            headers = names.map { ($0, HeaderWords($0)) }
            for field in ListField.allCases where field != .year {
                columns[field] = whole(field)
            }
            for field in HeaderSynonyms.mayBePart where columns[field] == nil {
                columns[field] = part(field)
            }
            let years = HeaderSynonyms.names(of: .year).compactMap(column)
            // A number such as 2012/000001 tells the year too, whatever else it is used for.
            let number = HeaderWords("registration number").joined
            let free = years.filter { name in
                !columns.values.contains { $0.contains(name) }
                    || HeaderWords(name).joined == number
            }
            columns[.year] = free.isEmpty ? nil : free
        }

        /// Columns called exactly as the field may be.
        private func whole(_ field: ListField) -> [String]? {
            if field == .description {
                for parts in HeaderSynonyms.parts {
                    let found = parts.compactMap(column)
                    if found.count == parts.count { return found }
                }
            }
            return HeaderSynonyms.names(of: field).lazy.compactMap(column).first.map { [$0] }
        }

        /// A column not yet used whose name begins or ends with a word for the field.
        private func part(_ field: ListField) -> [String]? {
            for synonym in HeaderSynonyms.names(of: field) {
                let found = headers.first { name, header in
                    (header.words.first == synonym || header.words.last == synonym)
                        && !columns.values.contains { $0.contains(name) }
                }
                if let found { return [found.name] }
            }
            return nil
        }

        private func column(_ synonym: String) -> String? {
            let wanted = HeaderWords(synonym).joined
            return headers.first { $0.header.joined == wanted }?.name
        }
    }
}
