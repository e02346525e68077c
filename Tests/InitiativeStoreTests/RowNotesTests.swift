import GRDB
import InitiativeModel
import TestSupport
import Testing

@testable import InitiativeStore

struct RowNotesTests {
    private let place: NotesFolder
    private let notes: NotesFile
    private let key = RowKey(field: .title, text: "buurttuin", place: "heidrecht")

    init() throws {
        place = try NotesFolder()
        notes = try place.open()
    }

    private func entry(
        _ id: String, from before: RowNote = RowNote(), to after: RowNote
    ) -> HistoryEntry {
        HistoryEntry(
            id: EntryID(rawValue: id), scope: .rows(of: "budget"),
            change: .rows(
                Edit("budget", before: [key: before], after: [key: after])))
    }

    @Test func `what is added to a row is read back, of that list only`() throws {
        let note = RowNote(isHidden: true, goals: [.nature], initiative: InitiativeID("x1"))
        try notes.perform(.record(entry("e1", to: note), walk: nil))
        let read = try place.open().rowNotes(of: "budget")
        #expect(read.rows == [key: note])
        #expect(read.history.done.map(\.id.rawValue) == ["e1"])
        #expect(try notes.rowNotes(of: "ander") == ListNotes())
    }

    @Test func `undo and redo work after a restart`() throws {
        let hidden = entry("e1", to: RowNote(isHidden: true))
        try notes.perform(.record(hidden, walk: nil))
        try notes.perform(.undo(hidden, walk: nil))
        #expect(try notes.rowNotes(of: "budget").rows.isEmpty)
        #expect(try place.number("SELECT count(*) FROM row_note") == 0)
        let stored = try place.open().rowNotes(of: "budget")
        #expect(stored.history.undone == [hidden])
        try notes.perform(.redo(hidden, walk: nil))
        #expect(try notes.rowNotes(of: "budget")[key].isHidden)
    }

    @Test func `what two programs add to one row is kept together`() throws {
        try notes.perform(.record(entry("e1", to: RowNote(goals: [.sport])), walk: nil))
        let hidden = entry("e2", to: RowNote(isHidden: true))
        #expect(try notes.perform(.record(hidden, walk: nil)) == .merged)
        #expect(
            try notes.rowNotes(of: "budget")[key] == RowNote(isHidden: true, goals: [.sport]))
        // Undo takes back what this program added, and nothing of the other.
        #expect(try notes.perform(.undo(hidden, walk: nil)) == .merged)
        #expect(try notes.rowNotes(of: "budget")[key] == RowNote(goals: [.sport]))
    }

    @Test func `a goal that only a newer program knows stays with its row`() throws {
        try notes.perform(.record(entry("e1", to: RowNote(goals: [.sport])), walk: nil))
        try place.tamper("UPDATE row_note SET goals = 'sport ruimtevaart'")
        let change = entry("e2", from: RowNote(goals: [.sport]), to: RowNote(isHidden: true))
        try notes.perform(.record(change, walk: nil))
        #expect(try notes.rowNotes(of: "budget")[key] == RowNote(isHidden: true))
        #expect(
            try place.number("SELECT count(*) FROM row_note WHERE goals = 'ruimtevaart'") == 1)
    }

    @Test func `a row that only a newer program can name is counted, and left alone`() throws {
        try place.tamper("INSERT INTO row_note VALUES ('budget', 'soort: straat', 1, '', NULL)")
        #expect(try notes.rowNotes(of: "budget").unreadable == 1)
        try notes.perform(.record(entry("e1", to: RowNote(isHidden: true)), walk: nil))
        #expect(try place.number("SELECT count(*) FROM row_note") == 2)
    }

    @Test func `an older file keeps its answers and what can be undone`() throws {
        let place = try NotesFolder()
        try NewFile.create(place.path, .notes) { database in
            try Schema.migrations[0](database)
            try Schema.migrations[1](database)
            try database.execute(
                sql: """
                    PRAGMA user_version = 2;
                    INSERT INTO initiative (id, origin, place, further_goals)
                        VALUES ('C01', 'bundled', '', '');
                    INSERT INTO walk VALUES ('w1', 'C01', '2026-11-25');
                    INSERT INTO answer VALUES ('w1', 'case.note', 'gezien');
                    INSERT INTO change (id, scope, kind, target, field, after)
                        VALUES ('e1', 'initiative:C01', 'answer', 'w1', 'case.note', 'gezien');
                    """)
        }
        let opened = try place.open()
        #expect(try opened.answers() == [.caseNote: .text("gezien")])
        #expect(try opened.dossier()?.history.done.count == 1)
        try opened.perform(.record(entry("e2", to: RowNote(isHidden: true)), walk: nil))
        #expect(try opened.rowNotes(of: "budget")[key].isHidden)
        #expect(try !opened.findDamage())
    }
}
