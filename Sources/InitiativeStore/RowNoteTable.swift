internal import Foundation
internal import GRDB
internal import InitiativeModel

/// What a person added to rows of imported lists; a row to which nothing was added is not in it.
enum RowNoteTable {
    static func notes(of list: String, _ database: Database) throws -> [RowKey: RowNote] {
        let rows = try Row.fetchAll(
            database, sql: "SELECT row, is_hidden, goals, initiative FROM row_note WHERE list = ?",
            arguments: [list.storable])
        var notes: [RowKey: RowNote] = [:]
        for row in rows {
            guard let key = RowKey(row["row"] as String) else { continue }
            notes[key] = note(row)
        }
        return notes
    }

    /// An empty note where nothing was added.
    static func note(_ key: RowKey, of list: String, _ database: Database) throws -> RowNote {
        try Row.fetchOne(
            database,
            sql: "SELECT is_hidden, goals, initiative FROM row_note WHERE list = ? AND row = ?",
            arguments: [list.storable, key.description.storable]
        ).map(note) ?? RowNote()
    }

    static func set(
        _ key: RowKey, of list: String, to note: RowNote, _ database: Database
    ) throws {
        guard !note.isEmpty else {
            try database.execute(
                sql: "DELETE FROM row_note WHERE list = ? AND row = ?",
                arguments: [list.storable, key.description.storable])
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
            arguments: [
                list.storable, key.description.storable, note.isHidden,
                note.goals.map(\.rawValue).joined(separator: " "), note.initiative?.rawValue,
            ])
    }

    private static func note(_ row: Row) -> RowNote {
        let goals: String = row["goals"]
        return RowNote(
            isHidden: row["is_hidden"],
            goals: goals.split(separator: " ").compactMap { Goal(rawValue: String($0)) },
            initiative: (row["initiative"] as String?).map { InitiativeID($0) })
    }
}

/// Notes on rows as JSON in the history.
struct StoredRowNotes: Codable {
    private var row: String
    private var isHidden: Bool
    private var goals: [String]
    private var initiative: String?

    static func encode(_ notes: [RowKey: RowNote]) -> String {
        let records = notes.map { key, note in
            Self(
                row: key.description, isHidden: note.isHidden, goals: note.goals.map(\.rawValue),
                initiative: note.initiative?.rawValue)
        }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        guard let data = try? encoder.encode(records.sorted { $0.row < $1.row }) else {
            preconditionFailure("a record of texts encodes")
        }
        return String(decoding: data, as: UTF8.self)
    }

    /// nil where any of it is of a newer program.
    static func decode(_ json: String) -> [RowKey: RowNote]? {
        guard let records = try? JSONDecoder().decode([Self].self, from: Data(json.utf8)) else {
            return nil
        }
        var notes: [RowKey: RowNote] = [:]
        for record in records {
            let goals = record.goals.compactMap { Goal(rawValue: $0) }
            guard let key = RowKey(record.row), goals.count == record.goals.count else {
                return nil
            }
            notes[key] = RowNote(
                isHidden: record.isHidden, goals: goals,
                initiative: record.initiative.map { InitiativeID($0) })
        }
        return notes
    }
}
