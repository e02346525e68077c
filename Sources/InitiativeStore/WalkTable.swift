internal import GRDB
internal import InitiativeModel

/// Walks and their answers. What a newer program wrote in fields unknown here is left alone.
enum WalkTable {
    /// The walks of an initiative, each after the one it follows on.
    static func walks(of initiative: InitiativeID, _ database: Database) throws -> [Walk] {
        let rows = try Row.fetchAll(
            database, sql: "SELECT id, started, previous FROM walk WHERE initiative = ?",
            arguments: [initiative.rawValue])
        var byPrevious: [String?: Row] = [:]
        for row in rows { byPrevious[row["previous"]] = row }
        var walks: [Walk] = []
        while let row = byPrevious.removeValue(forKey: walks.last?.id.rawValue) {
            walks.append(try walk(row, of: initiative, database))
        }
        return walks
    }

    private static func walk(
        _ row: Row, of initiative: InitiativeID, _ database: Database
    ) throws -> Walk {
        let id: String = row["id"]
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
            previous: (row["previous"] as String?).map { WalkID($0) }, answers: answers)
    }

    /// The walk to write to: the one of that id, else the one that follows on the same walk, else a
    /// new one.
    ///
    /// Two programs may each begin the first walk of an initiative, or the next one; the later one
    /// then writes to the walk that is there, so that nothing is lost and there is one.
    static func ensure(_ header: WalkHeader, _ database: Database) throws -> WalkID {
        if try isThere(header.id, database) { return header.id }
        let previous = try previous(of: header, database)
        let existing = try String.fetchOne(
            database, sql: "SELECT id FROM walk WHERE initiative = ? AND previous IS ?",
            arguments: [header.initiative.rawValue, previous?.rawValue])
        if let existing { return WalkID(existing) }
        // It was erased meanwhile: a walk of nothing is not begun.
        guard try InitiativeTable.isThere(header.initiative, database) else {
            throw WriteFailure.refused(.gone)
        }
        try database.execute(
            sql: "INSERT INTO walk (id, initiative, started, previous) VALUES (?, ?, ?, ?)",
            arguments: [
                header.id.rawValue, header.initiative.rawValue, header.started.description,
                previous?.rawValue,
            ])
        return header.id
    }

    /// The walk that a new one follows on. A program may know that one by a name of its own: then
    /// it is the last one.
    private static func previous(
        of header: WalkHeader, _ database: Database
    ) throws -> WalkID? {
        guard let previous = header.previous, try !isThere(previous, database) else {
            return header.previous
        }
        return try String.fetchOne(
            database,
            sql: """
                SELECT id FROM walk WHERE initiative = ?1 AND id NOT IN (
                    SELECT previous FROM walk WHERE initiative = ?1 AND previous IS NOT NULL
                )
                """, arguments: [header.initiative.rawValue]
        ).map { WalkID($0) }
    }

    private static func isThere(_ id: WalkID, _ database: Database) throws -> Bool {
        try Bool.fetchOne(
            database, sql: "SELECT 1 FROM walk WHERE id = ?", arguments: [id.rawValue]) ?? false
    }

    /// nil where there is none, and where only a newer program can read it.
    static func answer(_ place: AnswerPlace, _ database: Database) throws -> Answer? {
        try String.fetchOne(
            database, sql: "SELECT value FROM answer WHERE walk = ? AND field = ?",
            arguments: [place.walk.rawValue, place.field.rawValue]
        ).flatMap { Answer(stored: $0, as: place.field.kind) }
    }

    static func set(
        _ place: AnswerPlace, to answer: Answer?, _ database: Database
    ) throws {
        guard let answer else {
            try database.execute(
                sql: "DELETE FROM answer WHERE walk = ? AND field = ?",
                arguments: [place.walk.rawValue, place.field.rawValue])
            return
        }
        try database.execute(
            sql: """
                INSERT INTO answer (walk, field, value) VALUES (?, ?, ?)
                ON CONFLICT (walk, field) DO UPDATE SET value = excluded.value
                """, arguments: [place.walk.rawValue, place.field.rawValue, answer.stored])
    }
}
