internal import GRDB
internal import InitiativeModel

/// Finds the rows of an edition by their keys: each by halving in the order of its field, some
/// twenty rows of a million.
struct RowFinder {
    let edition: OpenEdition
    let database: Database
    /// Throws to stop.
    let check: () throws -> Void

    /// The places of the rows of each key; none where no row has it.
    func places(of keys: some Collection<RowKey>) throws -> [RowKey: [UInt32]] {
        var found = Dictionary(uniqueKeysWithValues: keys.map { ($0, [UInt32]()) })
        let ids = try edition.ids(database)
        for (field, keys) in Dictionary(grouping: keys, by: \.field) {
            guard let order = try edition.order(by: field, database) else { continue }
            let texts = try FieldKeys(field, of: edition.id, database)
            // Rows that are called the same lie side by side, and are read once.
            for text in Set(keys.map(\.text)).sorted() {
                try check()
                let wanted = texts.key(of: text)
                let isCut = text.unicodeScalars.count == RowKey.longest
                var place = try order.firstPlace {
                    try texts.key(at: $0).lexicographicallyPrecedes(wanted)
                }
                while place < order.valuedCount {
                    let row = order.rows[place]
                    let key = try texts.key(at: row)
                    guard isCut ? key.starts(with: wanted) : key == wanted else { break }
                    if place.isMultiple(of: 1024) { try check() }
                    found[RowKey(of: try record(row), ids: ids)]?.append(row)
                    place += 1
                }
            }
        }
        return found
    }

    private func record(_ row: UInt32) throws -> ListRecord {
        let statement = try RecordTable.selection(database)
        try statement.bind(RecordTable.key(edition.id, Int(row)), at: 1)
        guard try statement.step() else { throw ListsFileError.gone }
        return try RecordTable.read(statement)
    }
}
