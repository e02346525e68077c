internal import GRDB
internal import InitiativeModel

/// What a person added to rows of imported lists; a row to which nothing was added is not in it.
enum RowNoteTable {
    static func notes(of list: String, _ database: Database) throws -> (
        rows: [RowKey: RowNote], unreadable: Int
    ) {
        let rows = try Row.fetchAll(
            database, sql: "SELECT row, is_hidden, goals, initiative FROM row_note WHERE list = ?",
            arguments: [list.storable])
        var notes: [RowKey: RowNote] = [:]
        var unreadable = 0
        for row in rows {
            if let key = RowKey(row["row"] as String) {
                notes[key] = note(row)
            } else {
                unreadable += 1
            }
        }
        return (notes, unreadable)
    }

    /// Of these rows; an empty note where nothing was added.
    static func notes(
        on keys: some Sequence<RowKey>, of list: String, _ database: Database
    ) throws -> [RowKey: RowNote] {
        var notes: [RowKey: RowNote] = [:]
        for key in keys {
            notes[key] =
                try Row.fetchOne(
                    database,
                    sql: """
                        SELECT is_hidden, goals, initiative FROM row_note
                        WHERE list = ? AND row = ?
                        """, arguments: [list.storable, key.description.storable]
                ).map(note) ?? RowNote()
        }
        return notes
    }

    static func set(
        _ notes: [RowKey: RowNote], of list: String, _ database: Database
    ) throws {
        for (key, note) in notes { try set(key, of: list, to: note, database) }
    }

    private static func set(
        _ key: RowKey, of list: String, to note: RowNote, _ database: Database
    ) throws {
        let place: StatementArguments = [list.storable, key.description.storable]
        let stored = try String.fetchOne(
            database, sql: "SELECT goals FROM row_note WHERE list = ? AND row = ?",
            arguments: place)
        let goals = Goal.words(note.goals, keepingUnknownOf: stored ?? "")
        guard !note.isEmpty || !goals.isEmpty else {
            try database.execute(
                sql: "DELETE FROM row_note WHERE list = ? AND row = ?", arguments: place)
            return
        }
        try database.execute(
            sql: """
                INSERT INTO row_note (list, row, is_hidden, goals, initiative)
                VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (list, row) DO UPDATE SET
                    is_hidden = excluded.is_hidden, goals = excluded.goals,
                    initiative = excluded.initiative
                """,
            arguments: place + [note.isHidden, goals, note.initiative?.rawValue])
    }

    private static func note(_ row: Row) -> RowNote {
        let goals: String = row["goals"]
        return RowNote(
            isHidden: row["is_hidden"],
            goals: goals.split(separator: " ").compactMap { Goal(rawValue: String($0)) },
            initiative: (row["initiative"] as String?).map { InitiativeID($0) })
    }
}
