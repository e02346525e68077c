/// One row with where it comes from.
public struct ListRowOrigin: Hashable, Sendable {
    public let row: ListRow
    /// The list as it is now; ``ListRecord/line`` counts in its file.
    public let list: ListSummary

    public init(row: ListRow, list: ListSummary) {
        self.row = row
        self.list = list
    }
}
