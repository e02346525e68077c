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
