internal import GRDB
internal import InitiativeModel

/// Walks and their answers. What a newer program wrote in fields unknown here is left alone.
enum WalkTable {
    static func walk(of initiative: InitiativeID, _ database: Database) throws -> Walk? {
        guard
            let row = try Row.fetchOne(
                database,
                sql: "SELECT id, started FROM walk WHERE initiative = ? ORDER BY started LIMIT 1",
                arguments: [initiative.rawValue]),
            let id: String = row["id"]
        else { return nil }
        var answers: [Field: Answer] = [:]
        for row in try Row.fetchAll(
            database, sql: "SELECT field, value FROM answer WHERE walk = ?", arguments: [id])
        {
            guard let name: String = row["field"], let field = Field(rawValue: name),
                let value: String = row["value"]
            else { continue }
            answers[field] = Answer(stored: value, as: field.kind)
        }
        return Walk(
            id: WalkID(id), initiative: initiative,
            started: Day(row["started"] ?? "") ?? Day(year: 1970, month: 1, day: 1),
            answers: answers)
    }

    /// The walk to write to: the one of that id, else the initiative's own, else a new one.
    ///
    /// Two programs may each begin the first walk of an initiative; the later one then writes to
    /// the walk that is there, so that nothing is lost and there is one.
    static func ensure(_ header: WalkHeader, _ database: Database) throws -> String {
        let existing = try String.fetchOne(
            database, sql: "SELECT id FROM walk WHERE initiative = ? ORDER BY id = ? DESC LIMIT 1",
            arguments: [header.initiative.rawValue, header.id.rawValue])
        if let existing { return existing }
        try database.execute(
            sql: "INSERT INTO walk (id, initiative, started) VALUES (?, ?, ?)",
            arguments: [
                header.id.rawValue, header.initiative.rawValue, header.started.description,
            ])
        return header.id.rawValue
    }

    static func answer(_ walk: String, _ field: Field, _ database: Database) throws -> String? {
        try String.fetchOne(
            database, sql: "SELECT value FROM answer WHERE walk = ? AND field = ?",
            arguments: [walk, field.rawValue])
    }

    static func set(
        _ walk: String, _ field: Field, to answer: Answer?, _ database: Database
    ) throws {
        guard let answer else {
            try database.execute(
                sql: "DELETE FROM answer WHERE walk = ? AND field = ?",
                arguments: [walk, field.rawValue])
            return
        }
        try database.execute(
            sql: """
                INSERT INTO answer (walk, field, value) VALUES (?, ?, ?)
                ON CONFLICT (walk, field) DO UPDATE SET value = excluded.value
                """, arguments: [walk, field.rawValue, answer.storable])
    }
}
