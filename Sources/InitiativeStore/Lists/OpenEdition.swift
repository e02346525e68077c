internal import GRDB
internal import InitiativeModel
internal import Synchronization

/// An edition that is being looked at, with what was read of its index and orders: read once, they
/// are in memory as long as there is room.
final class OpenEdition: Sendable {
    /// Enough for the index of a million rows of ordinary texts.
    private static let mostSectionBytes = 28 << 20

    let id: Int64
    let count: Int
    let blockCount: Int
    let numbers: RowNumbers
    private let cache = Mutex(Cache())

    private struct Cache {
        /// nil for a section that is not in the file: nothing stands in that column.
        var sections: [SectionName: IndexSection?] = [:]
        var sectionBytes = 0
        /// The last one used: another is read in a few milliseconds.
        var order: (field: ListField, order: SortedOrder?)?
        var ids: RowIDs?
        /// The places of rows that were sought by their keys.
        var places: [RowKey: [UInt32]] = [:]
    }

    private struct SectionName: Hashable {
        let block: Int
        let column: IndexedColumn
    }

    init(_ id: Int64, _ database: Database) throws {
        let row = try Row.fetchOne(
            database, sql: "SELECT count, blocks FROM edition WHERE id = ?", arguments: [id])
        guard let row else { throw ListsFileError.gone }
        self.id = id
        count = row["count"]
        blockCount = row["blocks"]
        numbers = try EditionTable.numbers(of: id, count: count, database)
    }

    /// nil where nothing of a block stands in that column.
    func section(
        _ block: Int, _ column: IndexedColumn, _ database: Database
    ) throws -> IndexSection? {
        let name = SectionName(block: block, column: column)
        if let section = cache.withLock({ $0.sections[name] }) { return section }
        let statement = try RawStatement(
            "SELECT bytes FROM block WHERE edition = ? AND number = ? AND section = ?", database)
        try statement.bind(id, at: 1)
        try statement.bind(Int64(block), at: 2)
        try statement.bind(column.name, at: 3)
        var section: IndexSection?
        if try statement.step() {
            section = statement.withBytes(0) { IndexSection(Array($0)) }
            guard section != nil else { throw DatabaseError(resultCode: .SQLITE_CORRUPT) }
        }
        cache.withLock { cache in
            let size = section?.byteCount ?? 0
            guard cache.sectionBytes + size <= Self.mostSectionBytes else { return }
            cache.sections.updateValue(section, forKey: name)
            cache.sectionBytes += size
        }
        return section
    }

    /// Whether the list's own ids name one row each.
    func ids(_ database: Database) throws -> RowIDs {
        if let known = cache.withLock({ $0.ids }) { return known }
        let isUnique = try order(by: .id, database)?.isUnique ?? false
        let ids: RowIDs = isUnique ? .unique : .shared
        cache.withLock { $0.ids = ids }
        return ids
    }

    /// The places of the rows of these keys, in any order. Each key is sought once: see
    /// ``RowFinder``.
    func places(
        of keys: Set<RowKey>, _ database: Database, _ check: () throws -> Void
    ) throws -> [UInt32] {
        let known = cache.withLock { $0.places }
        let unknown = keys.filter { known[$0] == nil }
        guard !unknown.isEmpty else { return keys.flatMap { known[$0] ?? [] } }
        let found = try withoutActuallyEscaping(check) { check in
            try RowFinder(edition: self, database: database, check: check).places(of: unknown)
        }
        let all = known.merging(found) { $1 }
        cache.withLock { $0.places = all }
        return keys.flatMap { all[$0] ?? [] }
    }

    /// nil where no row has a value in that field: then every order is that of the list.
    func order(by field: ListField, _ database: Database) throws -> SortedOrder? {
        if let known = cache.withLock({ $0.order }), known.field == field { return known.order }
        cache.withLock { $0.order = nil }
        let order = try EditionTable.order(of: id, by: field, count, database)
        cache.withLock { $0.order = (field, order) }
        return order
    }
}
