import InitiativeModel
import InitiativeStore
import TestSupport
import Testing

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
                RowsChange(list: "budget", before: [key: before], after: [key: after])))
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

    @Test func `another program's note is not overwritten`() throws {
        try notes.perform(.record(entry("e1", to: RowNote(goals: [.sport])), walk: nil))
        #expect(throws: WriteFailure.conflict(theirs: nil)) {
            try notes.perform(.record(entry("e2", to: RowNote(isHidden: true)), walk: nil))
        }
        #expect(try notes.rowNotes(of: "budget")[key] == RowNote(goals: [.sport]))
    }

    @Test func `an older file keeps its answers and what can be undone`() throws {
        try notes.perform(Writing.record("e1", to: .text("gezien")))
        try place.tamper(
            """
            DROP TABLE row_note;
            PRAGMA user_version = 2;
            """)
        let opened = try place.open()
        #expect(try opened.answers() == [.caseNote: .text("gezien")])
        #expect(try opened.dossier()?.history.done.count == 1)
        try opened.perform(.record(entry("e2", to: RowNote(isHidden: true)), walk: nil))
        #expect(try opened.rowNotes(of: "budget")[key].isHidden)
        #expect(!opened.findDamage())
    }
}
