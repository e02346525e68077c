/// Rows to be written to a file: those that were marked, or all that a query finds.
public struct RowsExport: Hashable, Sendable {
    public let query: ListQuery
    /// The name of the list.
    public let list: String
    /// Ids of rows; empty for all that are found.
    public let marked: Set<Int64>
    /// What was added to rows of the list: goals are written with them.
    public let notes: ListNotes
    public let columns: [ListField]
    public let language: Language

    public init(
        query: ListQuery, list: String, marked: Set<Int64>,
        notes: ListNotes = ListNotes(), columns: [ListField], language: Language
    ) {
        self.query = query
        self.list = list
        self.marked = marked
        self.notes = notes
        self.columns = columns
        self.language = language
    }
}

/// Where a list, in a sorted order, begins with some letters.
public struct LetterRequest: Hashable, Sendable {
    /// Sorted; the letters are sought in the field of its order.
    public let query: ListQuery
    /// Folded.
    public let letters: String

    public init(query: ListQuery, letters: String) {
        self.query = query
        self.letters = letters
    }
}

/// A piece of what a query finds, as asked for: the newest request is the only one that counts.
public struct PageRequest: Hashable, Sendable {
    public let query: ListQuery
    /// Counted from 0; beyond the end it means the end.
    public let first: Int
    public let count: Int

    public init(query: ListQuery, first: Int, count: Int) {
        self.query = query
        self.first = first
        self.count = count
    }
}
