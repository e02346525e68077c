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
            let texts = try FieldTexts(field, edition.id, database)
            // Rows that are called the same lie side by side, and are read once.
            for text in Set(keys.map(\.text)).sorted() {
                try check()
                let wanted = texts.key(text)
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

    /// The keys by which a field is sorted, read from the rows themselves.
    private struct FieldTexts {
        private let field: ListField
        private let edition: Int64
        private let statement: RawStatement

        init(_ field: ListField, _ edition: Int64, _ database: Database) throws {
            self.field = field
            self.edition = edition
            statement = try RecordTable.selection(of: field, database)
        }

        func key(at row: UInt32) throws -> [UInt8] {
            try statement.bind(RecordTable.key(edition, Int(row)), at: 1)
            defer { statement.reset() }
            guard try statement.step() else { throw ListsFileError.gone }
            return key(statement.text(0) ?? "")
        }

        func key(_ text: String) -> [UInt8] {
            var folded: [UInt8] = []
            FoldedText.append(text, to: &folded)
            var key: [UInt8] = []
            folded.withUnsafeBufferPointer { SortKey.append($0, of: field, to: &key) }
            return key
        }
    }
}
