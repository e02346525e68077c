internal import GRDB
public import InitiativeModel

/// What a query found: which rows in which order, in memory (at most 4 MB for a million), and the
/// rows themselves page by page.
public struct ListView: Sendable {
    public let query: ListQuery
    /// How many rows the query finds.
    public var matches: Int { places.count }
    /// How many rows the list has.
    public var total: Int { edition.count }

    private let file: ListsFile
    private let edition: OpenEdition
    private let places: Places

    init(_ query: ListQuery, in file: ListsFile, _ edition: OpenEdition, _ places: Places) {
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
        let check = file.interruptionCheck()
        let rows = try file.reading { database in
            let statement = try RecordTable.selection(database)
            let ids = try edition.ids(database)
            return try places.rows(in: start..<end).map { place in
                try check()
                try statement.bind(RecordTable.key(edition.id, place), at: 1)
                defer { statement.reset() }
                guard try statement.step() else { throw ListsFileError.gone }
                return ListRow(
                    id: edition.numbers[place], record: try RecordTable.read(statement), ids: ids)
            }
        }
        guard let rows else { throw .gone }
        return ListPage(query: query, first: start, rows: rows, matches: matches, total: total)
    }
}
