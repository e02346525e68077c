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
