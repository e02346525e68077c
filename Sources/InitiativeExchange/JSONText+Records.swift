public import InitiativeModel

extension JSONText {
    /// A row of a list as one line of JSON: its fields by their ids, then its other columns by
    /// their names.
    ///
    /// - Parameter columns: which to write; all of them where empty.
    public static func line(_ record: ListRecord, _ columns: [String]) -> String {
        var values: [String: String] = [:]
        for cell in record.others { values[cell.name] = cell.text }
        for (field, text) in record.fields { values[field.rawValue] = text }
        if !columns.isEmpty { values = values.filter { columns.contains($0.key) } }
        return line(values)
    }
}
