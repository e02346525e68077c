internal import GRDB
internal import InitiativeModel

/// Own and bundled initiatives. What is deleted stays, so that undo brings it back with its walk.
enum InitiativeTable {
    private static let columns = """
        id, origin, title_nl, title_en, summary_nl, summary_en, place, goal, further_goals, year, \
        source_nl, source_en
        """

    private static let briefColumns = """
        id, NULL, title_nl, title_en, NULL, NULL, place, goal, further_goals, NULL, NULL, NULL
        """

    /// In the order of the list.
    ///
    /// - Parameter isBrief: without descriptions, sources and years: reading thousands takes its time.
    static func each(
        _ database: Database, isBrief: Bool = false, _ body: (Initiative) -> Void
    ) throws {
        let columns = isBrief ? briefColumns : columns
        for origin in [Origin.own, .bundled, .imported] {
            // Most may be one's own: the plus keeps SQLite from the index, which would have it look
            // up each row for what the index does not hold.
            let plus = origin == .own && !isBrief ? "+" : ""
            let statement = try RawStatement(
                """
                SELECT \(columns) FROM initiative WHERE \(plus)origin = ? AND \(plus)is_deleted = 0
                ORDER BY id
                """, database)
            try statement.bind(origin.rawValue, at: 1)
            while try statement.step() {
                if let initiative = initiative(statement, of: origin, isBrief: isBrief) {
                    body(initiative)
                }
            }
        }
    }

    /// The first ones of the list, which begins with one's own.
    static func first(_ count: Int, _ database: Database) throws -> [Initiative] {
        var initiatives: [Initiative] = []
        for origin in [Origin.own, .bundled, .imported] where initiatives.count < count {
            let statement = try RawStatement(
                """
                SELECT \(columns) FROM initiative WHERE origin = ? AND is_deleted = 0
                ORDER BY id LIMIT ?
                """, database)
            try statement.bind(origin.rawValue, at: 1)
            try statement.bind(Int64(count - initiatives.count), at: 2)
            while try statement.step() {
                if let initiative = initiative(statement) { initiatives.append(initiative) }
            }
        }
        return initiatives
    }

    static func count(_ database: Database) throws -> Int {
        try Int.fetchOne(database, sql: "SELECT count(*) FROM initiative WHERE is_deleted = 0") ?? 0
    }

    /// nil where there is none of that id.
    static func one(_ id: InitiativeID, _ database: Database) throws -> Initiative? {
        let statement = try RawStatement(
            "SELECT \(columns) FROM initiative WHERE id = ? AND is_deleted = 0", database)
        try statement.bind(id.rawValue, at: 1)
        return try statement.step() ? initiative(statement) : nil
    }

    /// Whether it is there, deleted or not.
    static func isThere(_ id: InitiativeID, _ database: Database) throws -> Bool {
        try Bool.fetchOne(
            database, sql: "SELECT 1 FROM initiative WHERE id = ?", arguments: [id.rawValue])
            ?? false
    }

    /// nil where there is none, deleted or not.
    static func title(_ id: InitiativeID, _ database: Database) throws -> BilingualText? {
        try Row.fetchOne(
            database, sql: "SELECT title_nl, title_en FROM initiative WHERE id = ?",
            arguments: [id.rawValue]
        ).map { BilingualText(dutch: $0["title_nl"], english: $0["title_en"]) }
    }

    /// - Parameter theirs: what the file holds now; nil where there is nothing, or nothing any more.
    ///   Only columns that differ from it are written: what only a newer program can read stays.
    static func put(
        _ initiative: Initiative, over theirs: Initiative?, _ database: Database
    ) throws {
        var cells = cells(initiative)
        let goals = try furtherGoals(initiative, database)
        cells = cells.map { $0.name == "further_goals" ? ($0.name, goals.databaseValue) : $0 }
        guard let theirs else {
            let names = cells.map(\.name)
            try database.execute(
                sql: """
                    INSERT INTO initiative (id, \(names.joined(separator: ", ")))
                    VALUES (?\(String(repeating: ", ?", count: names.count)))
                    ON CONFLICT (id) DO UPDATE SET is_deleted = 0, deleted = NULL,
                    \(names.map { "\($0) = excluded.\($0)" }.joined(separator: ", "))
                    """,
                arguments: [initiative.id.rawValue] + StatementArguments(cells.map(\.value)))
            return
        }
        for (cell, there) in zip(cells, Self.cells(theirs)) where cell.value != there.value {
            try database.execute(
                sql: "UPDATE initiative SET \(cell.name) = ? WHERE id = ?",
                arguments: [cell.value, initiative.id.rawValue])
        }
    }

    private static func cells(
        _ initiative: Initiative
    ) -> [(name: String, value: DatabaseValue)] {
        [
            ("origin", initiative.origin.rawValue.databaseValue),
            ("title_nl", initiative.title.dutch.databaseValue),
            ("title_en", initiative.title.english.databaseValue),
            ("summary_nl", initiative.summary.dutch.databaseValue),
            ("summary_en", initiative.summary.english.databaseValue),
            ("place", initiative.place.databaseValue),
            ("goal", (initiative.goal?.rawValue).databaseValue),
            ("further_goals", words(initiative.furtherGoals).databaseValue),
            ("year", initiative.year.databaseValue),
            ("source_nl", initiative.source.dutch.databaseValue),
            ("source_en", initiative.source.english.databaseValue),
        ]
    }

    private static func words(_ goals: [Goal]) -> String {
        goals.map(\.rawValue).joined(separator: " ")
    }

    /// The further goals with those that only a newer program knows.
    private static func furtherGoals(
        _ initiative: Initiative, _ database: Database
    ) throws -> String {
        let stored = try String.fetchOne(
            database, sql: "SELECT further_goals FROM initiative WHERE id = ?",
            arguments: [initiative.id.rawValue])
        return Goal.words(initiative.furtherGoals, keepingUnknownOf: stored ?? "")
    }

    static func delete(_ id: InitiativeID, on day: Day, _ database: Database) throws {
        try database.execute(
            sql: "UPDATE initiative SET is_deleted = 1, deleted = ? WHERE id = ?",
            arguments: [day.description, id.rawValue])
    }

    /// What can be brought back, with the day on which it was deleted, newest first.
    static func deleted(_ database: Database) throws -> [(initiative: Initiative, on: Day)] {
        let statement = try RawStatement(
            """
            SELECT \(columns), deleted FROM initiative WHERE is_deleted = 1
            ORDER BY deleted DESC, id
            """, database)
        var deleted: [(initiative: Initiative, on: Day)] = []
        while try statement.step() {
            if let initiative = initiative(statement), let day = Day(statement.text(12) ?? "") {
                deleted.append((initiative, day))
            }
        }
        return deleted
    }

    /// Puts the initiative of a walk back on the list where it had been taken away.
    ///
    /// - Returns: whether it had been.
    static func bringBack(ofWalk walk: WalkID, _ database: Database) throws -> Bool {
        try database.execute(
            sql: """
                UPDATE initiative SET is_deleted = 0, deleted = NULL WHERE is_deleted = 1
                AND id = (SELECT initiative FROM walk WHERE id = ?)
                """, arguments: [walk.rawValue])
        return database.changesCount > 0
    }

    /// Brings the bundled ones to the state of the content. One that is there no more stays where
    /// somebody walked it.
    static func refresh(_ bundled: [Initiative], _ database: Database) throws {
        try database.execute(
            sql: """
                DELETE FROM initiative WHERE origin = 'bundled'
                AND id NOT IN (SELECT initiative FROM walk)
                """)
        for initiative in bundled { try put(initiative, over: nil, database) }
    }

    /// By their names: found by a hash, thousands of times.
    private static let goals = Dictionary(
        uniqueKeysWithValues: Goal.allCases.map { ($0.rawValue, $0) })

    /// Of a row with the columns in their order.
    ///
    /// - Parameter origin: where it is known already.
    private static func initiative(
        _ row: RawStatement, of origin: Origin? = nil, isBrief: Bool = false
    ) -> Initiative? {
        let origin = origin ?? row.text(1).flatMap { Origin(rawValue: $0) }
        guard let id = row.text(0), let origin else { return nil }
        let further = row.text(8) ?? ""
        func texts(_ column: Int32) -> BilingualText {
            BilingualText(dutch: row.text(column), english: row.text(column + 1))
        }
        let none = BilingualText(dutch: nil, english: nil)
        return Initiative(
            id: InitiativeID(id), title: texts(2), summary: isBrief ? none : texts(4),
            place: row.text(6) ?? "", goal: row.text(7).flatMap { goals[$0] },
            furtherGoals: further.isEmpty
                ? [] : further.split(separator: " ").compactMap { Goal(rawValue: String($0)) },
            year: isBrief || row.isNull(9) ? nil : Int(row.integer(9)), origin: origin,
            source: isBrief ? none : texts(10))
    }
}

extension Goal {
    /// Goals as the file holds them, with those of a stored text that only a newer program knows.
    static func words(_ goals: [Goal], keepingUnknownOf stored: String) -> String {
        let unknown = stored.split(separator: " ").map(String.init)
            .filter { Goal(rawValue: $0) == nil }
        return (goals.map(\.rawValue) + unknown).joined(separator: " ")
    }
}
