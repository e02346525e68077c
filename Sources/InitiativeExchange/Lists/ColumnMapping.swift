public import InitiativeModel

/// Which columns of a list stand for what. A column that stands for nothing is kept with its row
/// under its own name.
public struct ColumnMapping: Hashable, Sendable {
    private var columns: [ListField: [String]]

    public init(_ columns: [ListField: [String]] = [:]) {
        self.columns = columns.filter { !$0.value.isEmpty }
    }

    /// The columns of a field, in order; empty where the list has none. Their texts are joined by a
    /// blank line; of the columns of a year the first that holds one counts.
    public subscript(field: ListField) -> [String] { columns[field] ?? [] }

    /// Whether rows can have a title or a description; without both every row is rejected.
    public var namesRows: Bool { !self[.title].isEmpty || !self[.description].isEmpty }

    /// The same mapping with fields put otherwise. A column that is asked for leaves the field for
    /// which it was guessed.
    ///
    /// - Parameters:
    ///   - assignments: such as `title=action`, `omschrijving=background+additional_details`, or
    ///     `goal=` for none. Fields have their English or Dutch names; names of columns need not
    ///     agree in case, accents, `_` and `-`.
    ///   - names: the columns of the list.
    ///   - columns: whether there may be more of them. A column that is not there is then waited
    ///     for.
    /// - Throws: the first that cannot be followed.
    public func applying(
        _ assignments: [String], to names: [String], columns: KnownColumns = .all
    ) throws(ColumnMappingError) -> ColumnMapping {
        var asked: [ListField: [String]] = [:]
        for text in assignments {
            let assignment = try ColumnAssignment(text, names, columns)
            guard asked.updateValue(assignment.columns, forKey: assignment.field) == nil else {
                throw .repeatedField(assignment.field)
            }
        }
        let claimed = Set(asked.values.joined())
        let kept = self.columns.mapValues { $0.filter { !claimed.contains($0) } }
        return ColumnMapping(kept.merging(asked) { $1 })
    }

    /// The same mapping, where fields without a column have what the names of new columns suggest.
    func filled(from newColumns: [String]) -> ColumnMapping {
        let guess = ColumnMapping(guessing: newColumns)
        return ColumnMapping(columns.merging(guess.columns) { known, _ in known })
    }
}

/// How many columns of a list are known: objects of JSON may bring more.
public enum KnownColumns: Hashable, Sendable {
    case all
    case some
}

/// Why a wish for a column cannot be followed. Every text is as the user wrote it.
public enum ColumnMappingError: Error, Hashable, Sendable {
    /// No `=` in it.
    case notAnAssignment(String)
    case unknownField(String)
    case unknownColumn(String)
    case repeatedField(ListField)
}
