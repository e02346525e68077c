/// What an import did to a list. Of a list that was not there before, all rows are added.
public struct ImportResult: Hashable, Sendable {
    public let list: ListID
    public let added: Int
    /// Rows that were in the former edition with another content.
    public let changed: Int
    /// Rows of the former edition that are not in this one.
    public let gone: Int
    public let unchanged: Int

    public init(list: ListID, added: Int, changed: Int, gone: Int, unchanged: Int) {
        self.list = list
        self.added = added
        self.changed = changed
        self.gone = gone
        self.unchanged = unchanged
    }

    /// How many rows the list has now.
    public var count: Int { added + changed + unchanged }
}
