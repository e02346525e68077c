internal import GRDB
internal import InitiativeModel

/// Own and bundled initiatives. What is deleted stays, so that undo brings it back with its walk.
enum InitiativeTable {
    private static let columns = """
        id, origin, title_nl, title_en, summary_nl, summary_en, place, goal, further_goals, year, \
        source_nl, source_en
        """

    static func all(_ database: Database) throws -> [Initiative] {
        try Row.fetchAll(
            database, sql: "SELECT \(columns) FROM initiative WHERE is_deleted = 0"
        ).compactMap(initiative)
    }

    /// nil where there is none of that id.
    static func one(_ id: InitiativeID, _ database: Database) throws -> Initiative? {
        try Row.fetchOne(
            database,
            sql: "SELECT \(columns) FROM initiative WHERE id = ? AND is_deleted = 0",
            arguments: [id.rawValue]
        ).flatMap(initiative)
    }

    static func put(_ initiative: Initiative, _ database: Database) throws {
        let arguments: StatementArguments = [
            initiative.id.rawValue, initiative.origin.rawValue,
            initiative.title.dutch?.storable, initiative.title.english?.storable,
            initiative.summary.dutch?.storable, initiative.summary.english?.storable,
            initiative.place.storable, initiative.goal?.rawValue,
            initiative.furtherGoals.map(\.rawValue).joined(separator: " "), initiative.year,
            initiative.source.dutch?.storable, initiative.source.english?.storable,
        ]
        try database.execute(
            sql: """
                INSERT INTO initiative (\(columns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET
                    origin = excluded.origin, title_nl = excluded.title_nl,
                    title_en = excluded.title_en, summary_nl = excluded.summary_nl,
                    summary_en = excluded.summary_en, place = excluded.place,
                    goal = excluded.goal, further_goals = excluded.further_goals,
                    year = excluded.year, source_nl = excluded.source_nl,
                    source_en = excluded.source_en, is_deleted = 0
                """, arguments: arguments)
    }

    static func delete(_ id: InitiativeID, _ database: Database) throws {
        try database.execute(
            sql: "UPDATE initiative SET is_deleted = 1 WHERE id = ?", arguments: [id.rawValue])
    }

    /// Brings the bundled ones to the state of the content. One that is there no more stays where
    /// somebody walked it.
    static func refresh(_ bundled: [Initiative], _ database: Database) throws {
        try database.execute(
            sql: """
                DELETE FROM initiative WHERE origin = 'bundled'
                AND id NOT IN (SELECT initiative FROM walk)
                """)
        for initiative in bundled { try put(initiative, database) }
    }

    private static func initiative(_ row: Row) -> Initiative? {
        guard let id: String = row["id"], let origin = Origin(rawValue: row["origin"] ?? "")
        else { return nil }
        let further: String = row["further_goals"] ?? ""
        return Initiative(
            id: InitiativeID(id),
            title: BilingualText(dutch: row["title_nl"], english: row["title_en"]),
            summary: BilingualText(dutch: row["summary_nl"], english: row["summary_en"]),
            place: row["place"] ?? "",
            goal: (row["goal"] as String?).flatMap { Goal(rawValue: $0) },
            furtherGoals: further.split(separator: " ").compactMap { Goal(rawValue: String($0)) },
            year: row["year"], origin: origin,
            source: BilingualText(dutch: row["source_nl"], english: row["source_en"]))
    }
}
