public import InitiativeModel

/// What is known of a list before it is read. What is nil is found from its first bytes.
public struct ListOptions: Hashable, Sendable {
    public var format: ListFormat?
    public var encoding: ListEncoding?
    /// For CSV only.
    public var delimiter: CSVDelimiter?
    /// Wishes such as `title=action`; see ``ColumnMapping/applying(_:to:columns:)``.
    public var assignments: [String]
    /// In which columns without a name are named: `kolom 9`.
    public var language: Language

    public init(
        format: ListFormat? = nil, encoding: ListEncoding? = nil, delimiter: CSVDelimiter? = nil,
        assignments: [String] = [], language: Language = .dutch
    ) {
        self.format = format
        self.encoding = encoding
        self.delimiter = delimiter
        self.assignments = assignments
        self.language = language
    }
}
