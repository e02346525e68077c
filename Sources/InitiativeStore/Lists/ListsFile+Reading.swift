internal import GRDB
public import InitiativeModel

extension ListsFile {
    /// In the order of their first import; none where there is no file.
    public func lists() throws(ListsFileError) -> [ListSummary] {
        try reading { try EditionTable.summaries($0) } ?? []
    }

    /// A row by its id, in the current edition of its list; nil where it is in none.
    ///
    /// O(n) in the rows of a list that was imported more than once.
    public func row(_ id: Int64) throws(ListsFileError) -> ListRowOrigin? {
        let found = try reading { database -> ListRowOrigin? in
            for list in try EditionTable.summaries(database) {
                guard let edition = try EditionTable.list(list.id, database)?.current else {
                    continue
                }
                let numbers = try EditionTable.numbers(of: edition, count: list.count, database)
                guard let place = numbers.place(of: id, count: list.count) else { continue }
                let statement = try RecordTable.selection(database)
                try statement.bind(RecordTable.key(edition, place), at: 1)
                guard try statement.step() else {
                    throw DatabaseError(resultCode: .SQLITE_CORRUPT)
                }
                let record = try RecordTable.read(statement)
                let order = try EditionTable.order(of: edition, by: .id, list.count, database)
                let ids: RowIDs = order?.isUnique ?? false ? .unique : .shared
                return ListRowOrigin(row: ListRow(id: id, record: record, ids: ids), list: list)
            }
            return nil
        }
        return found ?? nil
    }
}
