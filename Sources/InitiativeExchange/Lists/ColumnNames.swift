internal import InitiativeModel

/// The names of columns as a list gives them, made usable.
struct ColumnNames {
    /// In which columns without a name are named.
    let language: Language

    /// The name of a column that has none, by its position counted from 1.
    func name(at position: Int) -> String { "\(Self.column[language]) \(position)" }

    /// Columns without a name get that of their position; a name that was there before gets a
    /// number.
    func unique(_ names: [String]) -> [String] {
        var taken: Set<String> = []
        // The number to try next, so that a thousand equal names take no million comparisons.
        var numbers: [String: Int] = [:]
        return names.enumerated().map { index, name in
            let wanted = name.isEmpty ? self.name(at: index + 1) : name
            var given = wanted
            while !taken.insert(given).inserted {
                let number = numbers[wanted, default: 1] + 1
                numbers[wanted] = number
                given = "\(wanted) \(number)"
            }
            return given
        }
    }

    private static let column = Localized(nl: "kolom", en: "column")
}
