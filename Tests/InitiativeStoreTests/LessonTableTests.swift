import Foundation
import GRDB
import InitiativeModel
import TestSupport
import Testing

@testable import InitiativeStore

/// Lessons in the notes file: kept whole, and gone when they are erased.
struct LessonTableTests {
    private let round = RoundID(question: 0, number: 1)

    private func ballot(
        _ voter: Int, number: Int = 1, _ strategy: Strategy = .monitor, reason: String = ""
    ) -> Ballot {
        Ballot(
            round: round, token: SampleClass.token(voter), number: number,
            answer: .strategy(strategy), reason: reason, source: .terminal, receipt: "bon")
    }

    private func write(_ changes: [Change], scope: HistoryScope, to file: NotesFile) throws {
        for (number, change) in changes.enumerated() {
            let entry = HistoryEntry(
                id: EntryID(rawValue: "\(scope.rawValue)-\(number)"), scope: scope, change: change)
            try file.perform(.record(entry, walk: nil))
        }
    }

    @Test func `a lesson comes back as it was stored, by its id and by its code`() throws {
        let folder = try NotesFolder()
        let file = try folder.open()
        var lesson = Samples.lesson()
        try file.perform(.lesson(lesson))
        let isStep = lesson.step {
            $0.move(by: 3, at: 5)
            try? $0.change(round) { round throws(RoundRefusal) in try round.open(at: 7) }
            try? $0.change(round) { round throws(RoundRefusal) in
                try round.count(4, for: .strategy(.initiate))
            }
        }
        #expect(isStep)
        try file.perform(.lesson(lesson))
        try file.perform(.ballots([ballot(1), ballot(2, reason: "want")], of: lesson.id))
        // The same ones again, an older one and a newer one.
        try file.perform(.ballots([ballot(1), ballot(2)], of: lesson.id))
        try file.perform(.ballots([ballot(2, number: 3, .presence)], of: lesson.id))
        try file.perform(.ballots([ballot(2, number: 2)], of: lesson.id))
        let reopened = try folder.open()
        let record = try reopened.lesson(lesson.id.rawValue)?.value
        #expect(record?.lesson == lesson)
        #expect(
            record?.box == BallotBox([ballot(1), ballot(2, number: 3, .presence)]))
        #expect(try reopened.lesson(lesson.code)?.value == record)
        #expect(try reopened.lesson("zzzzzz") == nil)
        #expect(try reopened.lessons().lessons == [LessonSummary(lesson, ballots: 2)])
    }

    @Test func `a plan is undone and done again, also after a restart`() throws {
        let folder = try NotesFolder()
        let plan = Samples.plan()
        var changed = plan
        changed.title = "Les van maandag"
        let first = try folder.open()
        try write(
            [
                .plan(Edit(plan.id, before: nil, after: plan)),
                .plan(Edit(plan.id, before: plan, after: changed)),
            ], scope: .plans, to: first)
        let second = try folder.open()
        let read = try second.lessons()
        #expect(read.plans == [changed])
        let last = try #require(read.history.done.last)
        try second.perform(.undo(last, walk: nil))
        #expect(try second.lessons().plans == [plan])
        try second.perform(.redo(last, walk: nil))
        #expect(try second.lessons().plans == [changed])
    }

    @Test func `an erased lesson leaves no trace in the file nor in its backups`() throws {
        let folder = try NotesFolder()
        let secrets = ["geheimereden", "samengeschreven", SampleClass.token(77).rawValue]
        func hits(_ path: String) throws -> Int {
            let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
            return secrets.count { bytes.range(of: Data($0.utf8)) != nil }
        }
        let file = try folder.open()
        let lesson = Samples.lesson()
        try file.perform(.lesson(lesson))
        try file.perform(
            .ballots(
                (70...300).map { ballot($0, reason: "geheimereden \($0)") }, of: lesson.id))
        try write(
            [
                .takeaway(
                    Edit(lesson.id, before: "", after: "samengeschreven")),
                .takeaway(
                    Edit(
                        lesson.id, before: "samengeschreven",
                        after: "samengeschreven en meer")),
            ], scope: .lesson(lesson.id), to: file)
        try file.backUp(on: Day(year: 2026, month: 11, day: 26))
        let backup = try #require(file.latestBackup)
        #expect(try hits(file.path) == 3)
        #expect(try hits(backup) == 3)
        _ = try file.erase(.lesson(lesson.id))
        #expect(try file.lesson(lesson.id.rawValue) == nil)
        #expect(try hits(file.path) == 0)
        #expect(try hits(backup) == 0)
        let journal = file.path + "-journal"
        if FileManager.default.fileExists(atPath: journal) {
            #expect(try hits(journal) == 0)
        }
        // All else is there.
        #expect(try file.rows().map(\.id) == [Samples.garden.id])
    }

    @Test func `a file of the first version gets the tables of lessons and keeps its history`()
        throws
    {
        let folder = try NotesFolder()
        try NewFile.create(folder.path, .notes) { database in
            try Schema.migrations[0](database)
            try database.execute(
                sql: """
                    PRAGMA user_version = 1;
                    INSERT INTO change (id, scope, kind, target, field, before, after)
                    VALUES ('a-1', 'list', 'initiative', 'x', '', NULL, NULL)
                    """)
        }
        let file = try folder.open()
        #expect(try file.lessons().plans.isEmpty)
        #expect(try file.history(of: .list).done.count == 1)
        try file.perform(.lesson(Samples.lesson()))
        #expect(try file.lessons().lessons.count == 1)
    }
}
