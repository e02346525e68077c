import Foundation
import GRDB
import InitiativeModel
import TestSupport
import Testing

@testable import InitiativeStore

/// What earlier programs stored and sent is read for ever. A sample in `Frozen` is never changed;
/// a new form adds one.
struct FrozenTests {
    private static let samples = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appending(path: "Frozen")

    private static func sample(_ name: String) throws -> String {
        try String(contentsOf: samples.appending(path: name), encoding: .utf8)
    }

    /// Whether the texts of both samples are the same value.
    private func expectSame<Record: StoredRecord>(
        _ record: Record.Type, _ older: String, _ newer: String
    ) throws where Record.Value: Equatable {
        let value = try #require(Record.decode(try Self.sample(older)).value)
        #expect(Record.decode(try Self.sample(newer)).value == value)
        #expect(Record.decode(Record.encode(value)).value == value)
        // What is written now is the newest sample: a form that changes gets another number.
        #expect(Record.encode(value) == (try Self.sample(newer)))
    }

    @Test func `a plan`() throws {
        try expectSame(StoredLessonPlan.self, "plan-unnumbered.json", "plan-1.json")
        let plan = try #require(
            StoredLessonPlan.decode(try Self.sample("plan-unnumbered.json")).value)
        #expect(plan.rounds == 3 && plan.offersNoneOfFour && plan.ownQuestion != nil)
        #expect(plan.questions.count == 6 && plan.twist != nil && plan.feature == .interest)
    }

    @Test func `a lesson with its rounds`() throws {
        try expectSame(StoredLesson.self, "lesson-unnumbered.json", "lesson-1.json")
        try expectSame(StoredLesson.self, "rehearsal-unnumbered.json", "rehearsal-1.json")
        let lesson = try #require(
            StoredLesson.decode(try Self.sample("lesson-unnumbered.json")).value)
        let first = lesson[RoundID(question: 0, number: 1)]
        #expect(first.phase == .revealed && first.hands[.strategy(.collaborate)] == 3)
        #expect(lesson[RoundID(question: 0, number: 2)].phase == .open)
        #expect(lesson.hiddenReasons.count == 1 && lesson.slide == 8 && lesson.revision == 0)
    }

    @Test func `notes on rows, in the history`() throws {
        try expectSame(StoredRowNotes.self, "row-notes-unnumbered.json", "row-notes-2.json")
    }

    @Test func `an initiative, in the history`() throws {
        let older = StoredInitiative.read(
            try Self.sample("initiative-unnumbered.json"), of: InitiativeID("x")
        ).value
        let newer = StoredInitiative.read(
            try Self.sample("initiative-1.json"), of: InitiativeID("x")
        ).value
        #expect(older != nil && older == newer)
    }

    @Test func `a kept view`() throws {
        let view = try #require(StoredView.read(try Self.sample("view-1.txt")).value)
        #expect(view.name == "Heidrecht, nieuwste eerst" && view.filter == "plaats:heid")
        #expect(view.sort == ListSort(field: .year, isDescending: true))
        #expect(view.columns == [.goal, .place, .year, .id])
        #expect(StoredView.read(try Self.sample("view-2.json")).value == view)
        #expect(StoredView.encode(view) == (try Self.sample("view-2.json")))
    }

    @Test func `what voting terminals are told, and the seat that one keeps`() throws {
        try expectSame(
            StoredPublicLesson.self, "public-lesson-unnumbered.json", "public-lesson-1.json")
        try expectSame(StoredSeat.self, "seat-unnumbered.json", "seat-1.json")
        let seat = try #require(VoterSeat.read(try Self.sample("seat-unnumbered.json")).value)
        #expect(seat.number == 4 && seat.receipts.count == 2)
    }

    @Test(arguments: [
        "plan-1.json", "lesson-1.json", "row-notes-2.json", "view-2.json", "public-lesson-1.json",
        "seat-1.json", "initiative-1.json",
    ])
    func `a form with a higher number is not read by half`(name: String) throws {
        let number = try #require(name.split(separator: "-").last?.first)
        let newer = try Self.sample(name).replacing(
            "\"version\":\(number)", with: "\"version\":\(number)0")
        #expect(newer != (try Self.sample(name)))
        #expect(StoredLessonPlan.decode(newer) == .unreadable)
        #expect(StoredLesson.decode(newer) == .unreadable)
        #expect(StoredRowNotes.decode(newer).value == nil)
        #expect(StoredView.read(newer) == .unreadable)
        #expect(PublicLesson.read(newer) == .unreadable)
        #expect(VoterSeat.read(newer) == .unreadable)
        #expect(StoredInitiative.read(newer, of: InitiativeID("x")) == .unreadable)
    }

    // MARK: The whole file

    /// A notes file that a person and a class worked in, as the program of 27 November 2026 left it.
    @Test func `a notes file of the third schema opens with all that it holds`() throws {
        let place = try NotesFolder()
        let bytes = try Data(contentsOf: Self.samples.appending(path: "notes-3.sqlite"))
        try place.write(Array(bytes))
        let raw = try DatabaseQueue(path: place.path).read { database in
            (
                answers: try Row.fetchAll(database, sql: "SELECT walk, field, value FROM answer"),
                changes: try Row.fetchAll(
                    database, sql: "SELECT id, kind, undone FROM change ORDER BY number"),
                own: try String.fetchAll(
                    database,
                    sql: "SELECT id FROM initiative WHERE is_deleted = 0 AND origin <> 'bundled'")
            )
        }
        let notes = try place.open(contentVersion: 2)
        #expect(try !notes.findDamage())
        let rows = try notes.rows()
        #expect(Set(rows.map(\.id.rawValue)).isSuperset(of: raw.own) && rows.count == 27)

        var answers: [String] = []
        var entries: [HistoryEntry] = []
        var undone = 0
        func add(_ history: History) {
            entries += history.done + history.undone
            undone += history.undone.count
        }
        for row in rows {
            let dossier = try #require(try notes.dossier(row.id))
            answers += dossier.walk.answers.map {
                "\(dossier.walk.id.rawValue) \($0.key.rawValue) \($0.value.stored)"
            }
            #expect(dossier.earlier.isEmpty)
            add(dossier.history)
        }
        #expect(
            Set(answers)
                == Set(
                    raw.answers.map {
                        "\($0["walk"] as String) \($0["field"] as String) \($0["value"] as String)"
                    }))
        #expect(answers.count == raw.answers.count)

        let lessons = try notes.lessons()
        #expect(lessons.plans.count == 2 && lessons.lessons.count == 2)
        #expect(lessons.unreadable == 0)
        let held = try #require(try notes.lesson("nvufvw")?.value)
        #expect(held.votes(in: RoundID(question: 0, number: 1)) == 11)
        #expect(held.votes(in: RoundID(question: 0, number: 2)) == 2)
        #expect(held.unreadableBallots == 0 && !held.takeaway.isEmpty)
        #expect(held.folder == "/tmp/frozen/class")
        let rehearsal = try #require(try notes.lesson("f8fegv")?.value)
        #expect(rehearsal.lesson.isEnded && rehearsal.lesson.isRehearsal)

        let list = try notes.rowNotes(of: "Buurtlijst 2026")
        #expect(list.rows.count == 3 && list.unreadable == 0)
        let views = try notes.views()
        #expect(views.view(named: "alles zonder nummer")?.columns == [.goal, .year, .place])
        #expect(views.unreadable.isEmpty)
        #expect(try notes.settings()[.room] == held.lesson.id.rawValue)

        for scope in [
            HistoryScope.list, .plans, .rows(of: "Buurtlijst 2026"), .lesson(held.lesson.id),
            .lesson(rehearsal.lesson.id),
        ] {
            add(try notes.history(of: scope))
        }
        #expect(Set(entries.map(\.id.rawValue)) == Set(raw.changes.map { $0["id"] as String }))
        #expect(undone == raw.changes.count { ($0["undone"] as Int?) != nil })
        // The file as it was lies in a backup.
        let backup = place.folder("backups/notes-voor-versie-\(Schema.version).sqlite")
        #expect(FileManager.default.fileExists(atPath: backup))
    }
}
