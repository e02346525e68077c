internal import GRDB
public import InitiativeModel
internal import Synchronization

/// What a query found: the places of the rows in their order, in memory (4 MB for a million), and
/// the rows themselves page by page.
public struct ListView: Sendable {
    public let query: ListQuery
    /// How many rows the query finds.
    public var matches: Int { places?.count ?? edition.count }
    /// How many rows the list has.
    public var total: Int { edition.count }

    private let file: ListsFile
    private let edition: OpenEdition
    /// nil for all rows in the order of the list.
    private let places: [UInt32]?

    init(_ query: ListQuery, in file: ListsFile, _ edition: OpenEdition, places: [UInt32]?) {
        self.query = query
        self.file = file
        self.edition = edition
        self.places = places
    }

    /// The rows from a place on, counted from 0; fewer, or none, where the end is near. O(count).
    ///
    /// - Throws: ``ListsFileError/gone`` where another import, an undo or a deletion took the
    ///   edition away that was searched.
    public func page(first: Int, count: Int) throws(ListsFileError) -> ListPage {
        let start = min(max(first, 0), matches)
        let end = start + min(max(count, 0), matches - start)
        let rows = try file.reading { database in
            let statement = try RecordTable.selection(database)
            return try (start..<end).map { index in
                let place = places.map { Int($0[index]) } ?? index
                try statement.bind(RecordTable.key(edition.id, place), at: 1)
                defer { statement.reset() }
                guard try statement.step() else { throw ListsFileError.gone }
                return ListRow(
                    id: edition.numbers[place], record: try RecordTable.read(statement))
            }
        }
        guard let rows else { throw .gone }
        return ListPage(query: query, first: start, rows: rows, matches: matches, total: total)
    }
}

extension ListsFile {
    /// Finds what a query asks for in the current edition of its list. ``interrupt()`` stops it.
    ///
    /// Some milliseconds for a million rows; a condition on a link, or on several words in a row,
    /// takes a microsecond more for each row that meets the rest.
    ///
    /// - Throws: ``ListsFileError/gone`` where there is no such list.
    public func open(_ query: ListQuery) throws(ListsFileError) -> ListView {
        let check = interruptionCheck()
        let view = try reading { database in
            let edition = try openEdition(of: query.list, database)
            let search = Search(edition: edition, database: database, check: check)
            var places = try search.rows(query.filter)
            if let sort = query.sort, let order = try edition.order(by: sort.field, database) {
                try check()
                let kept = places.map { RowSet($0, among: edition.count) }
                places = order.rows(isDescending: sort.isDescending, keeping: kept)
            }
            return ListView(query, in: self, edition, places: places)
        }
        guard let view else { throw .gone }
        return view
    }

    private func openEdition(of list: ListID, _ database: Database) throws -> OpenEdition {
        guard let current = try EditionTable.list(list, database)?.current else {
            throw ListsFileError.gone
        }
        if let edition = opened.withLock({ $0 }), edition.id == current { return edition }
        let edition = try OpenEdition(current, database)
        opened.withLock { $0 = edition }
        return edition
    }
}
