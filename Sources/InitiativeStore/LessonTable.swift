internal import Foundation
internal import GRDB
internal import InitiativeModel

/// Prepared lessons, as JSON.
enum PlanTable {
    static func all(_ database: Database) throws -> [LessonPlan] {
        try String.fetchAll(database, sql: "SELECT body FROM lesson_plan ORDER BY id")
            .compactMap { StoredJSON.decode(LessonPlan.self, $0) }
    }

    static func put(_ plan: LessonPlan, _ database: Database) throws {
        try database.execute(
            sql: """
                INSERT INTO lesson_plan (id, body) VALUES (?, ?)
                ON CONFLICT (id) DO UPDATE SET body = excluded.body
                """, arguments: [plan.id.rawValue, StoredJSON.encode(plan)])
    }

    static func delete(_ id: PlanID, _ database: Database) throws {
        try database.execute(
            sql: "DELETE FROM lesson_plan WHERE id = ?", arguments: [id.rawValue])
    }
}

/// Lessons that were held, with their ballots.
enum LessonTable {
    static func all(_ database: Database) throws -> [LessonSummary] {
        try Row.fetchAll(
            database,
            sql: """
                SELECT body, (SELECT count(*) FROM ballot WHERE lesson = lesson.id) AS ballots
                FROM lesson
                """
        ).compactMap { row in
            StoredJSON.decode(Lesson.self, row["body"] ?? "").map {
                LessonSummary($0, ballots: row["ballots"] ?? 0)
            }
        }
    }

    /// By its id or its code; nil where there is none.
    static func record(_ name: String, _ database: Database) throws -> LessonRecord? {
        guard
            let row = try Row.fetchOne(
                database, sql: "SELECT * FROM lesson WHERE id = ?1 OR code = ?1",
                arguments: [name]),
            let lesson = StoredJSON.decode(Lesson.self, row["body"] ?? "")
        else { return nil }
        let ballots = try Row.fetchAll(
            database, sql: "SELECT * FROM ballot WHERE lesson = ?",
            arguments: [lesson.id.rawValue]
        ).compactMap(ballot)
        return LessonRecord(
            lesson: lesson, box: BallotBox(ballots), takeaway: row["takeaway"] ?? "",
            folder: row["folder"])
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

    /// Stores how far the lesson is; what was written together and its folder stay as they are.
    static func put(_ lesson: Lesson, _ database: Database) throws {
        try database.execute(
            sql: """
                INSERT INTO lesson (id, code, body) VALUES (?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET body = excluded.body
                """,
            arguments: [lesson.id.rawValue, lesson.code, StoredJSON.encode(lesson)])
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

    static func setTakeaway(
        _ text: String, of lesson: LessonID, _ database: Database
    ) throws {
        try database.execute(
            sql: "UPDATE lesson SET takeaway = ? WHERE id = ?",
            arguments: [text.storable, lesson.rawValue])
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
            sql: "DELETE FROM change WHERE scope = ?",
            arguments: [HistoryScope.lesson(lesson).rawValue])
        try database.execute(
            sql: "DELETE FROM lesson WHERE id = ?", arguments: [lesson.rawValue])
    }
}

/// Values of the model as JSON texts, the same for the same value.
enum StoredJSON {
    static func encode(_ value: some Encodable) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        guard let data = try? encoder.encode(value) else {
            preconditionFailure("a record of texts encodes")
        }
        return String(decoding: data, as: UTF8.self)
    }

    /// nil where the text is not such a value, as when a newer program wrote it.
    static func decode<Value: Decodable>(_ type: Value.Type, _ json: String) -> Value? {
        try? JSONDecoder().decode(type, from: Data(json.utf8))
    }
}
