internal import GRDB
internal import InitiativeModel

/// What can be undone and redone. `undone` is null for what is done, else it counts up, so that
/// the entry undone last has the highest number.
enum HistoryTable {
    private static let mostEntries = 500

    static func history(of scope: HistoryScope, _ database: Database) throws -> History {
        let rows = try Row.fetchAll(
            database,
            sql: """
                SELECT * FROM (
                    SELECT * FROM change WHERE scope = ? ORDER BY number DESC LIMIT ?
                ) ORDER BY number
                """, arguments: [scope.rawValue, mostEntries])
        var done: [HistoryEntry] = []
        var undone: [(rank: Int, entry: HistoryEntry)] = []
        for row in rows {
            guard let entry = entry(row, scope) else { continue }
            if let rank: Int = row["undone"] {
                undone.append((rank, entry))
            } else {
                done.append(entry)
            }
        }
        return History(done: done, undone: undone.sorted { $0.rank < $1.rank }.map(\.entry))
    }

    /// What a growing draft adds to what its entry stored before; nil where that is not stored.
    static func growth(
        of id: EntryID, to record: ChangeRecord, _ database: Database
    ) throws -> Change? {
        let stored = try Row.fetchOne(
            database,
            sql: """
                SELECT after FROM change WHERE id = ? AND kind = ? AND target = ? AND field = ?
                """, arguments: [id.rawValue, record.kind, record.target, record.field])
        return stored.flatMap { row in
            ChangeRecord(
                kind: record.kind, target: record.target, field: record.field,
                before: row["after"], after: record.after
            ).change
        }
    }

    /// Stores an entry, or what a growing draft has become; what was undone is then forgotten,
    /// and so are entries too old to be reached by undo.
    static func record(
        _ entry: HistoryEntry, _ record: ChangeRecord, on day: Day, _ database: Database
    ) throws {
        try database.execute(
            sql: "DELETE FROM change WHERE scope = ? AND undone IS NOT NULL",
            arguments: [entry.scope.rawValue])
        try database.execute(
            sql: """
                INSERT INTO change (id, scope, kind, target, field, before, after, day)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET after = excluded.after, day = excluded.day
                """,
            arguments: row(entry, record, day))
        try database.execute(
            sql: """
                DELETE FROM change WHERE scope = ?1 AND number <= (
                    SELECT number FROM change WHERE scope = ?1 ORDER BY number DESC
                    LIMIT 1 OFFSET ?2
                )
                """, arguments: [entry.scope.rawValue, mostEntries])
    }

    static func markUndone(
        _ entry: HistoryEntry, on day: Day, _ database: Database
    ) throws {
        try database.execute(
            sql: """
                UPDATE change SET day = ?, undone =
                    1 + coalesce((SELECT max(undone) FROM change WHERE scope = ?), 0)
                WHERE id = ? AND undone IS NULL
                """, arguments: [day.description, entry.scope.rawValue, entry.id.rawValue])
    }

    /// An entry that was forgotten meanwhile, since another program edited something, is noted anew.
    static func markDone(
        _ entry: HistoryEntry, _ record: ChangeRecord, on day: Day, _ database: Database
    ) throws {
        try database.execute(
            sql: """
                INSERT INTO change (id, scope, kind, target, field, before, after, day)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET undone = NULL, day = excluded.day
                """, arguments: row(entry, record, day))
    }

    private static func row(
        _ entry: HistoryEntry, _ record: ChangeRecord, _ day: Day
    ) -> StatementArguments {
        [
            entry.id.rawValue, entry.scope.rawValue, record.kind, record.target, record.field,
            record.before, record.after, day.description,
        ]
    }

    private static func entry(_ row: Row, _ scope: HistoryScope) -> HistoryEntry? {
        guard let id: String = row["id"],
            let change = ChangeRecord(
                kind: row["kind"] ?? "", target: row["target"] ?? "", field: row["field"] ?? "",
                before: row["before"], after: row["after"]
            ).change
        else { return nil }
        return HistoryEntry(id: EntryID(rawValue: id), scope: scope, change: change)
    }
}
