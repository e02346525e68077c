import InitiativeModel
import InitiativeStore
import TestSupport
import Testing

struct NotesFileWritingTests {
    private let place: NotesFolder
    private let notes: NotesFile

    init() throws {
        place = try NotesFolder()
        notes = try place.open()
    }

    @Test(
        arguments: [
            (
                .caseNote,
                .text("作者 \u{1B}[31m \u{202E} e\u{301}\r\n\ttab '\"; DROP TABLE answer; --")
            ),
            (.question(GridQuestion.allCases[0]), .reply(.unknown)),
            (.placement(.contact), .placement(.border(.federative, .cooperative))),
            (.weighs(.q1, .presence), .mark), (.mainStrategy, .strategy(.monitor)),
            (.confidence, .confidence(.fairlySure)),
            (.reflection(ReflectionPrompt.allCases[0]), .text(" ")),
        ] as [(Field, Answer)])
    func `an answer is read back as it was given`(field: Field, answer: Answer) throws {
        try notes.perform(Writing.record("e1", field, to: answer))
        let walk = try #require(try place.open().walk())
        #expect(walk.answers == [field: answer])
        #expect(walk.id == WalkID("w1"))
        #expect(walk.started == Day(year: 2026, month: 11, day: 25))
    }

    @Test func `text is kept scalar by scalar`() throws {
        let text = "e\u{301}\u{E9}\u{212B}"
        try notes.perform(Writing.record("e1", to: .text(text)))
        let stored = try #require(try place.open().walk()?.text(.caseNote))
        #expect(stored.unicodeScalars.elementsEqual(text.unicodeScalars))
    }

    @Test func `text is not cut at a null character`() throws {
        try notes.perform(Writing.record("e1", to: .text("een\0twee")))
        try notes.perform(
            Writing.record("e2", from: .text("een\0twee"), to: .text("een\0twee drie")))
        #expect(try place.open().walk()?.text(.caseNote) == "een\u{FFFD}twee drie")
    }

    @Test func `the same write again does no harm`() throws {
        let one = Writing.entry("e1", to: .text("een"))
        for write in [
            Write.record(one, walk: Writing.header()), .undo(one, walk: Writing.header()),
            .redo(one, walk: Writing.header()),
        ] {
            try notes.perform(write)
            let once = try notes.dossier()
            try notes.perform(write)
            #expect(try notes.dossier() == once)
            #expect(try place.open().dossier() == once)
        }
        #expect(try notes.answers() == [.caseNote: .text("een")])
        #expect(try notes.dossier()?.history == History(done: [one]))
    }

    @Test func `a draft grows in one entry and is undone as a whole`() throws {
        for text in ["e", "ee", "een"] {
            try notes.perform(Writing.record("e1", to: .text(text)))
        }
        #expect(try place.number("SELECT count(*) FROM change") == 1)
        let whole = Writing.entry("e1", to: .text("een"))
        #expect(try notes.dossier()?.history == History(done: [whole]))
        try notes.perform(.undo(whole, walk: Writing.header()))
        #expect(try notes.answers() == [:])
    }

    @Test func `an emptied field has no answer, and undo brings it back`() throws {
        try notes.perform(Writing.record("e1", to: .text("een")))
        let emptied = Writing.entry("e2", from: .text("een"), to: nil)
        try notes.perform(.record(emptied, walk: Writing.header()))
        #expect(try notes.answers() == [:])
        try notes.perform(.undo(emptied, walk: Writing.header()))
        #expect(try notes.answers() == [.caseNote: .text("een")])
    }

    @Test func `undo and redo go on after opening again, in their order`() throws {
        let one = Writing.entry("e1", to: .text("een"))
        let two = Writing.entry("e2", from: .text("een"), to: .text("twee"))
        for entry in [one, two] { try notes.perform(.record(entry, walk: Writing.header())) }
        for entry in [two, one] { try place.open().perform(.undo(entry, walk: Writing.header())) }
        #expect(try place.open().dossier()?.history == History(undone: [two, one]))
        try place.open().perform(.redo(one, walk: Writing.header()))
        let dossier = try #require(try place.open().dossier())
        #expect(dossier.history == History(done: [one], undone: [two]))
        #expect(dossier.walk.answers == [.caseNote: .text("een")])
    }

    @Test func `a new edit forgets what was undone in its own scope only`() throws {
        let one = Writing.entry("e1", to: .text("een"))
        let own = Writing.initiative("l1", to: Samples.hostile)
        try notes.perform(.record(one, walk: Writing.header()))
        try notes.perform(.record(own, walk: nil))
        try notes.perform(.undo(one, walk: Writing.header()))
        try notes.perform(.undo(own, walk: nil))
        let two = Writing.entry("e2", .switchWhen, to: .text("twee"))
        try notes.perform(.record(two, walk: Writing.header()))
        #expect(try notes.dossier()?.history == History(done: [two]))
        #expect(try notes.history(of: .list) == History(undone: [own]))
    }

    @Test func `the history keeps its newest five hundred entries, the file no more`() throws {
        var before: Answer?
        for number in 1...503 {
            let after = Answer.text("tekst \(number)")
            try notes.perform(Writing.record("e\(number)", from: before, to: after))
            before = after
        }
        let done = try #require(try place.open().dossier()?.history.done)
        #expect(done.map(\.id.rawValue) == (4...503).map { "e\($0)" })
        #expect(try place.number("SELECT count(*) FROM change") == 500)
        #expect(try place.open().answers() == [.caseNote: .text("tekst 503")])
    }

    @Test func `an answer needs a walk that it belongs to`() throws {
        #expect(throws: WriteFailure.self) {
            try notes.perform(.record(Writing.entry("e1", to: .text("een")), walk: nil))
        }
        #expect(throws: WriteFailure.self) {
            let strange = Writing.header("w9", of: InitiativeID("X99"))
            try notes.perform(
                .record(Writing.entry("e1", to: .text("een"), walk: "w9"), walk: strange))
        }
        #expect(try place.number("SELECT count(*) FROM walk") == 0)
    }
}
