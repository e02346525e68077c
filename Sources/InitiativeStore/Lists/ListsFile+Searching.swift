internal import GRDB
public import InitiativeModel
internal import Synchronization

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
            let kept = try search.rows(query.filter)
            var places = kept.map { Places.some($0) } ?? .all(edition.count)
            if let sort = query.sort, let order = try edition.order(by: sort.field, database) {
                try check()
                places = .sorted(order.rows(isDescending: sort.isDescending, keeping: kept))
            }
            return ListView(query, in: self, edition, places)
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
