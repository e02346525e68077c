internal import GRDB
internal import InitiativeModel

/// Lists and their editions. Numbers of editions and of rows are never given twice.
enum EditionTable {
    /// What a list is now.
    struct List {
        let id: Int64
        let current: Int64
        let former: Int64?
        let isUndoable: Bool
    }

    static func summaries(_ database: Database) throws -> [ListSummary] {
        try Row.fetchAll(
            database,
            sql: """
                SELECT list.id, list.current, list.name, count, file, imported, licence
                FROM list JOIN edition ON edition.id = list.current ORDER BY list.id
                """
        ).map { row in
            guard let imported = Day(row["imported"] as String) else {
                throw DatabaseError(resultCode: .SQLITE_CORRUPT)
            }
            return ListSummary(
                id: ListID(rawValue: row["id"]), edition: row["current"], name: row["name"],
                count: row["count"],
                file: row["file"], imported: imported, licence: row["licence"])
        }
    }

    static func list(named name: String, _ database: Database) throws -> List? {
        try Row.fetchOne(database, sql: "SELECT * FROM list WHERE name = ?", arguments: [name])
            .map(list)
    }

    static func list(_ id: ListID, _ database: Database) throws -> List? {
        try Row.fetchOne(
            database, sql: "SELECT * FROM list WHERE id = ?", arguments: [id.rawValue]
        ).map(list)
    }

    private static func list(_ row: Row) -> List {
        List(
            id: row["id"], current: row["current"], former: row["former"],
            isUndoable: row["is_undoable"])
    }

    /// The id of a new and empty edition.
    static func begin(
        file: String, licence: String, on day: Day, _ database: Database
    ) throws -> Int64 {
        try database.execute(
            sql: """
                INSERT INTO edition (file, licence, imported, count, blocks, first_row)
                VALUES (?, ?, ?, 0, 0, 0)
                """, arguments: [file, licence, day.description])
        return database.lastInsertedRowID
    }

    static func finish(
        _ edition: Int64, count: Int, blocks: Int, _ numbers: RowNumbers, _ database: Database
    ) throws {
        let first = if case .consecutive(let first) = numbers { first } else { Int64(0) }
        try database.execute(
            sql: "UPDATE edition SET count = ?, blocks = ?, first_row = ? WHERE id = ?",
            arguments: [count, blocks, first, edition])
        guard let bytes = numbers.encoded else { return }
        let update = try RawStatement("UPDATE edition SET rows = ? WHERE id = ?", database)
        try update.bind(bytes, at: 1)
        try update.bind(edition, at: 2)
        try update.run()
    }

    static func count(of edition: Int64, _ database: Database) throws -> Int {
        let count = try Int.fetchOne(
            database, sql: "SELECT count FROM edition WHERE id = ?", arguments: [edition])
        guard let count else { throw ListsFileError.gone }
        return count
    }

    /// Makes an edition the current one of a list, or of a new list, and the one that was current
    /// the former one; the one before that goes.
    static func setCurrent(
        _ edition: Int64, of list: List?, named name: String, _ database: Database
    ) throws -> ListID {
        guard let list else {
            try database.execute(
                sql: "INSERT INTO list (name, current, is_undoable) VALUES (?, ?, 1)",
                arguments: [name, edition])
            return ListID(rawValue: database.lastInsertedRowID)
        }
        try database.execute(
            sql: "UPDATE list SET current = ?, former = current, is_undoable = 1 WHERE id = ?",
            arguments: [edition, list.id])
        if let former = list.former { try delete(former, database) }
        return ListID(rawValue: list.id)
    }

    static func numbers(of edition: Int64, count: Int, _ database: Database) throws -> RowNumbers {
        let statement = try RawStatement(
            "SELECT first_row, rows IS NULL, rows FROM edition WHERE id = ?", database)
        try statement.bind(edition, at: 1)
        guard try statement.step() else { throw ListsFileError.gone }
        let isFirst = statement.integer(1) == 1
        let numbers = statement.withBytes(2) {
            RowNumbers(first: statement.integer(0), bytes: isFirst ? nil : $0, count: count)
        }
        guard let numbers else { throw DatabaseError(resultCode: .SQLITE_CORRUPT) }
        return numbers
    }

    /// nil where no row has a value in that field.
    static func order(
        of edition: Int64, by field: ListField, _ count: Int, _ database: Database
    ) throws -> SortedOrder? {
        let statement = try RawStatement(
            "SELECT bytes FROM ordering WHERE edition = ? AND field = ?", database)
        try statement.bind(edition, at: 1)
        try statement.bind(field.rawValue, at: 2)
        guard try statement.step() else { return nil }
        let order = statement.withBytes(0) { SortedOrder($0, count: count) }
        guard let order else { throw DatabaseError(resultCode: .SQLITE_CORRUPT) }
        return order
    }

    /// The first of so many row ids that were never given.
    static func reserve(_ count: Int, _ database: Database) throws -> Int64 {
        let first =
            try Int64.fetchOne(database, sql: "SELECT value FROM counter WHERE name = 'row'") ?? 1
        guard first + Int64(count) <= Int64(UInt32.max) else { throw ListsFileError.tooManyRows }
        try database.execute(
            sql: "UPDATE counter SET value = ? WHERE name = 'row'",
            arguments: [first + Int64(count)])
        return first
    }

    static func delete(_ edition: Int64, _ database: Database) throws {
        try RecordTable.delete(edition, database)
        try database.execute(sql: "DELETE FROM block WHERE edition = ?", arguments: [edition])
        try database.execute(sql: "DELETE FROM ordering WHERE edition = ?", arguments: [edition])
        try database.execute(sql: "DELETE FROM edition WHERE id = ?", arguments: [edition])
    }
}
