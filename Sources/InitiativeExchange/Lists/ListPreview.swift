public import InitiativeModel

/// What the beginning of a list shows of it.
public struct ListPreview: Hashable, Sendable {
    public let format: ListFormat
    public let encoding: ListEncoding
    /// nil for JSON.
    public let delimiter: CSVDelimiter?
    /// In the order of the list, unique. For JSON the names in its first rows; more may come, and
    /// are kept with their rows.
    public let columns: [String]
    public let mapping: ColumnMapping
    /// The first five, or fewer where many rows at the beginning were rejected.
    public let records: [ListRecord]
}
