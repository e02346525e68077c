internal import GRDB
internal import InitiativeModel

/// Takes rows away for good, in the notes file or a backup of it, within a transaction. A backup may
/// have an older schema: what its tables do not have yet is not in them either.
struct Eraser {
    private let database: Database
    private let schema: Int

    init(_ database: Database) throws {
        self.database = database
        schema = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
        // Walks follow on each other, and go in any order.
        try database.execute(sql: "PRAGMA defer_foreign_keys = ON")
    }

    private var hasLessons: Bool { schema >= Schema.versionWithLessons }
    private var hasRowNotes: Bool { schema >= Schema.versionWithRowNotes }
    private var hasDays: Bool { schema >= Schema.versionWithDays }

    /// An initiative with its walks and all that was written on it; a bundled one itself stays.
    func erase(_ id: InitiativeID) throws {
        try eraseHistory(of: id)
        for sql in [
            "DELETE FROM answer WHERE walk IN (SELECT id FROM walk WHERE initiative = ?)",
            "DELETE FROM walk WHERE initiative = ?",
            "DELETE FROM initiative WHERE id = ? AND origin <> 'bundled'",
        ] {
            try database.execute(sql: sql, arguments: [id.rawValue])
        }
        if hasLessons, try !isBundled(id) { try eraseCase(id) }
        guard hasRowNotes else { return }
        try database.execute(
            sql: "UPDATE row_note SET initiative = NULL WHERE initiative = ?",
            arguments: [id.rawValue])
        try database.execute(
            sql: """
                DELETE FROM row_note WHERE initiative IS NULL AND goals = '' AND is_hidden = 0
                """)
        // An undo would lead to what is not there.
        try database.execute(
            sql: """
                DELETE FROM change WHERE kind = 'rows'
                AND instr(coalesce(before, '') || coalesce(after, ''), ?) > 0
                """, arguments: [id.rawValue])
    }

    private func isBundled(_ id: InitiativeID) throws -> Bool {
        try Bool.fetchOne(
            database, sql: "SELECT 1 FROM initiative WHERE id = ? AND origin = 'bundled'",
            arguments: [id.rawValue]) ?? false
    }

    /// A lesson holds its case as it was then: the lesson stays, without the words of the case.
    private func eraseCase(_ id: InitiativeID) throws {
        try database.execute(
            sql: """
                UPDATE lesson SET body = json_set(
                    body, '$.about.title', json('{}'), '$.about.summary', json('{}'))
                WHERE json_valid(body) AND json_extract(body, '$.about.id') = ?
                """, arguments: [id.rawValue])
    }

    /// What was written on an initiative before.
    func eraseHistory(of id: InitiativeID) throws {
        try database.execute(
            sql: """
                DELETE FROM change WHERE kind = 'initiative' AND target = ?1
                OR kind = 'answer' AND target IN (SELECT id FROM walk WHERE initiative = ?1)
                """, arguments: [id.rawValue])
    }

    /// What was deleted and could still be brought back: initiatives, and all that could be undone.
    func eraseDeleted() throws {
        let deleted = try String.fetchAll(
            database, sql: "SELECT id FROM initiative WHERE is_deleted = 1 AND origin <> 'bundled'")
        for id in deleted { try erase(InitiativeID(id)) }
        // A part of a text may have been taken out, or a description emptied.
        try database.execute(sql: "DELETE FROM change")
    }

    /// What was deleted, done or undone before a day.
    ///
    /// - Returns: whether there was any.
    func expire(before day: Day) throws -> Bool {
        guard hasDays, try isAnythingExpired(before: day) else { return false }
        let deleted = try String.fetchAll(
            database, sql: "SELECT id FROM initiative WHERE deleted < ? AND origin <> 'bundled'",
            arguments: [day.description])
        for id in deleted { try erase(InitiativeID(id)) }
        try database.execute(
            sql: "DELETE FROM change WHERE day < ?", arguments: [day.description])
        return true
    }

    /// By indexes: looked at when the file is opened.
    func isAnythingExpired(before day: Day) throws -> Bool {
        guard hasDays else { return false }
        return try Bool.fetchOne(
            database,
            sql: """
                SELECT EXISTS (SELECT 1 FROM change WHERE day < ?1)
                OR EXISTS (SELECT 1 FROM initiative WHERE deleted < ?1 AND origin <> 'bundled')
                """, arguments: [day.description]) ?? false
    }
}
