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
            if let sort = query.sort {
                let order = try edition.order(by: sort.field, database)
                try check()
                let rows = order?.rows(isDescending: sort.isDescending, keeping: kept)
                if let rows { places = .sorted(rows) }
                if sort.field == .goal, !query.addedGoals.isEmpty {
                    let all = rows ?? places.rows(in: 0..<places.count).map { UInt32($0) }
                    places = .sorted(
                        try placing(all, query, edition, database, check))
                }
            }
            return ListView(query, in: self, edition, places)
        }
        guard let view else { throw .gone }
        return view
    }

    /// Rows sorted by their own goals, with those to which one was added in their place.
    private func placing(
        _ rows: [UInt32], _ query: ListQuery, _ edition: OpenEdition, _ database: Database,
        _ check: @escaping () throws -> Void
    ) throws -> [UInt32] {
        var moved: [UInt32: [String]] = [:]
        _ = try edition.places(of: Set(query.addedGoals.keys), database, check)
        for (key, goals) in query.addedGoals {
            for row in try edition.places(of: [key], database, check) { moved[row] = goals }
        }
        return try GoalOrder(
            keys: FieldKeys(.goal, of: edition.id, database),
            isDescending: query.sort?.isDescending ?? false, check: check
        ).placing(rows, moved)
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
