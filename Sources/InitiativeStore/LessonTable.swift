internal import GRDB
internal import InitiativeModel

/// Prepared lessons, as JSON.
enum PlanTable {
    static func all(_ database: Database) throws -> [Readable<LessonPlan>] {
        try String.fetchAll(database, sql: "SELECT body FROM lesson_plan ORDER BY id")
            .map { StoredLessonPlan.decode($0) }
    }

    /// nil where there is none.
    static func one(_ id: PlanID, _ database: Database) throws -> Readable<LessonPlan>? {
        try String.fetchOne(
            database, sql: "SELECT body FROM lesson_plan WHERE id = ?", arguments: [id.rawValue]
        ).map { StoredLessonPlan.decode($0) }
    }

    static func put(_ plan: LessonPlan, _ database: Database) throws {
        try database.execute(
            sql: """
                INSERT INTO lesson_plan (id, body) VALUES (?, ?)
                ON CONFLICT (id) DO UPDATE SET body = excluded.body
                """, arguments: [plan.id.rawValue, StoredLessonPlan.encode(plan)])
    }

    static func delete(_ id: PlanID, _ database: Database) throws {
        try database.execute(
            sql: "DELETE FROM lesson_plan WHERE id = ?", arguments: [id.rawValue])
    }
}

/// Lessons that were held, with their ballots.
enum LessonTable {
    static func all(_ database: Database) throws -> [Readable<LessonSummary>] {
        try Row.fetchAll(
            database,
            sql: """
                SELECT body, (SELECT count(*) FROM ballot WHERE lesson = lesson.id) AS ballots
                FROM lesson
                """
        ).map { row in
            switch StoredLesson.decode(row["body"] ?? "") {
            case .value(let lesson):
                .value(LessonSummary(lesson, ballots: row["ballots"] ?? 0))
            case .unreadable: .unreadable
            }
        }
    }

    /// By its id or its code; nil where there is none.
    static func record(
        _ name: String, _ database: Database
    ) throws -> Readable<LessonRecord>? {
        guard
            let row = try Row.fetchOne(
                database, sql: "SELECT * FROM lesson WHERE id = ?1 OR code = ?1",
                arguments: [name])
        else { return nil }
        guard case .value(let lesson) = StoredLesson.decode(row["body"] ?? "") else {
            return .unreadable
        }
        let ballots = try Row.fetchAll(
            database, sql: "SELECT * FROM ballot WHERE lesson = ?",
            arguments: [lesson.id.rawValue]
        ).map(ballot)
        let read = ballots.compactMap(\.self)
        return .value(
            LessonRecord(
                lesson: lesson, box: BallotBox(read), takeaway: row["takeaway"] ?? "",
                folder: row["folder"], unreadableBallots: ballots.count - read.count))
    }

    /// nil where any part of it is of a newer program.
    private static func ballot(_ row: Row) -> Ballot? {
        guard let round = RoundID(rawValue: row["round"] ?? ""),
            let token = BallotToken(rawValue: row["token"] ?? ""),
            let answer = VoteAnswer(rawValue: row["answer"] ?? ""),
            let source = BallotSource(rawValue: row["source"] ?? "")
        else { return nil }
        return Ballot(
            round: round, token: token, number: row["number"] ?? 1, answer: answer,
            reason: row["reason"] ?? "", source: source, receipt: row["receipt"] ?? "")
    }

    /// nil where there is none.
    static func lesson(_ id: LessonID, _ database: Database) throws -> Readable<Lesson>? {
        try String.fetchOne(
            database, sql: "SELECT body FROM lesson WHERE id = ?", arguments: [id.rawValue]
        ).map { StoredLesson.decode($0) }
    }

    /// Stores how far the lesson is; what was written together and its folder stay as they are.
    static func put(_ lesson: Lesson, _ database: Database) throws {
        try database.execute(
            sql: """
                INSERT INTO lesson (id, code, body) VALUES (?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET body = excluded.body
                """,
            arguments: [lesson.id.rawValue, lesson.code, StoredLesson.encode(lesson)])
    }

    static func put(_ ballots: [Ballot], of lesson: LessonID, _ database: Database) throws {
        for ballot in ballots {
            try database.execute(
                sql: """
                    INSERT INTO ballot
                        (lesson, round, token, number, answer, reason, source, receipt)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                    ON CONFLICT (lesson, round, token) DO UPDATE SET
                        number = excluded.number, answer = excluded.answer,
                        reason = excluded.reason, source = excluded.source,
                        receipt = excluded.receipt
                    WHERE excluded.number > ballot.number
                    """,
                arguments: [
                    lesson.rawValue, ballot.round.rawValue, ballot.token.rawValue,
                    ballot.number, ballot.answer.rawValue, ballot.reason.storable,
                    ballot.source.rawValue, ballot.receipt.storable,
                ])
        }
    }

    /// nil where there is no such lesson.
    static func takeaway(of lesson: LessonID, _ database: Database) throws -> String? {
        try String.fetchOne(
            database, sql: "SELECT takeaway FROM lesson WHERE id = ?",
            arguments: [lesson.rawValue])
    }

    static func setTakeaway(
        _ text: String, of lesson: LessonID, _ database: Database
    ) throws {
        try database.execute(
            sql: "UPDATE lesson SET takeaway = ? WHERE id = ?",
            arguments: [text, lesson.rawValue])
    }

    static func setFolder(
        _ folder: String?, of lesson: LessonID, _ database: Database
    ) throws {
        try database.execute(
            sql: "UPDATE lesson SET folder = ? WHERE id = ?",
            arguments: [folder, lesson.rawValue])
    }

    static func folder(of lesson: LessonID, _ database: Database) throws -> String? {
        try String.fetchOne(
            database, sql: "SELECT folder FROM lesson WHERE id = ?", arguments: [lesson.rawValue])
    }

    static func delete(_ lesson: LessonID, _ database: Database) throws {
        try database.execute(
            sql: "DELETE FROM ballot WHERE lesson = ?", arguments: [lesson.rawValue])
        try database.execute(
            sql: "DELETE FROM change WHERE scope = ? OR kind = 'takeaway' AND target = ?",
            arguments: [HistoryScope.lesson(lesson).rawValue, lesson.rawValue])
        try database.execute(
            sql: "DELETE FROM lesson WHERE id = ?", arguments: [lesson.rawValue])
    }
}
