/// An imported list, as named in an overview.
public struct ListSummary: Hashable, Sendable, Identifiable {
    public let id: ListID
    /// Which import of the list this is. It names what may be taken back: never an import that
    /// another program made since.
    public let edition: Int64
    /// Unique among the lists.
    public let name: String
    public let count: Int
    /// The file that it came from; empty for standard input.
    public let file: String
    public let imported: Day
    /// What the user noted about the licence; empty where nothing was.
    public let licence: String

    public init(
        id: ListID, edition: Int64, name: String, count: Int, file: String, imported: Day,
        licence: String
    ) {
        self.id = id
        self.edition = edition
        self.name = name
        self.count = count
        self.file = file
        self.imported = imported
        self.licence = licence
    }
}

/// One row of an imported list as it is shown in a table.
public struct ListRow: Hashable, Sendable, Identifiable {
    /// Unique in the lists file, also among lists.
    public let id: Int64
    public let record: ListRecord
    /// By what the row is known again in other editions of its list.
    public let key: RowKey

    /// - Parameter ids: whether the list's own ids name one row each.
    public init(id: Int64, record: ListRecord, ids: RowIDs = .shared) {
        self.id = id
        self.record = record
        key = RowKey(of: record, ids: ids)
    }
}

/// A piece of what a query finds.
public struct ListPage: Hashable, Sendable {
    public let query: ListQuery
    /// The place of the first row among all that the query finds, counted from 0.
    public let first: Int
    public let rows: [ListRow]
    /// How many rows the query finds.
    public let matches: Int
    /// How many rows the list has.
    public let total: Int

    public init(query: ListQuery, first: Int, rows: [ListRow], matches: Int, total: Int) {
        self.query = query
        self.first = first
        self.rows = rows
        self.matches = matches
        self.total = total
    }
}
