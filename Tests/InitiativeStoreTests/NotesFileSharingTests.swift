import InitiativeModel
import InitiativeStore
import TestSupport
import Testing

/// Two programs on one file, and a file that a newer program wrote to.
struct NotesFileSharingTests {
    private let place: NotesFolder
    private let one: NotesFile
    private let other: NotesFile

    init() throws {
        place = try NotesFolder()
        one = try place.open()
        other = try place.open()
    }

    @Test func `a field that somebody else changed is not written over`() throws {
        try one.perform(Writing.record("a1", to: .text("van de een")))
        let before = place.bytes
        let refusal = Writing.conflict(
            theirs: .text("van de een"), ours: .text("van de ander"))
        #expect(throws: refusal) {
            try other.perform(Writing.record("b1", to: .text("van de ander")))
        }
        #expect(place.bytes == before)
        #expect(try other.answers() == [.caseNote: .text("van de een")])
    }

    @Test func `undo does not take back what somebody else wrote since`() throws {
        let first = Writing.entry("a1", to: .text("een"))
        try one.perform(.record(first, walk: Writing.header()))
        try other.perform(Writing.record("b1", from: .text("een"), to: .text("twee")))
        #expect(throws: Writing.conflict(theirs: .text("twee"), ours: nil)) {
            try one.perform(.undo(first, walk: Writing.header()))
        }
        #expect(try one.answers() == [.caseNote: .text("twee")])
        #expect(try one.dossier()?.history.done.map(\.id.rawValue) == ["a1", "b1"])
    }

    @Test func `a field that somebody else emptied is a conflict too`() throws {
        try one.perform(Writing.record("a1", to: .text("een")))
        try other.perform(Writing.record("b1", from: .text("een"), to: nil))
        #expect(throws: Writing.conflict(theirs: nil, ours: .text("twee"))) {
            try one.perform(Writing.record("a2", from: .text("een"), to: .text("twee")))
        }
    }

    @Test func `two that agree do not quarrel`() throws {
        try one.perform(Writing.record("a1", .mainStrategy, to: .strategy(.monitor)))
        try other.perform(Writing.record("b1", .mainStrategy, to: .strategy(.monitor)))
        #expect(try one.answers() == [.mainStrategy: .strategy(.monitor)])
    }

    @Test func `writes of two programs to different fields interleave`() throws {
        var expected: [Field: Answer] = [:]
        for (number, prompt) in ReflectionPrompt.allCases.enumerated() {
            let program = number.isMultiple(of: 2) ? one : other
            let answer = Answer.text("tekst \(number)")
            try program.perform(Writing.record("e\(number)", .reflection(prompt), to: answer))
            expected[.reflection(prompt)] = answer
        }
        #expect(try one.answers() == expected)
        #expect(try other.answers() == expected)
    }

    @Test func `a walk begun twice is one walk, and all its edits can be undone`() throws {
        try one.perform(Writing.record("a1", to: .text("een"), walk: "van-een"))
        let second = Writing.entry("b1", .switchWhen, to: .text("twee"), walk: "van-ander")
        try other.perform(.record(second, walk: Writing.header("van-ander")))
        let dossier = try #require(try place.open().dossier())
        #expect(dossier.earlier.isEmpty)
        #expect(dossier.walk.id == WalkID("van-een"))
        #expect(dossier.walk.answers == [.caseNote: .text("een"), .switchWhen: .text("twee")])
        #expect(
            dossier.history.done.map(\.change) == [
                .answer(
                    AnswerEdit(
                        walk: WalkID("van-een"), field: .caseNote, before: nil,
                        after: .text("een"))),
                .answer(
                    AnswerEdit(
                        walk: WalkID("van-een"), field: .switchWhen, before: nil,
                        after: .text("twee"))),
            ])
        // The program that has the walk under its own name goes on as well.
        try other.perform(.undo(second, walk: Writing.header("van-ander")))
        #expect(try one.answers() == [.caseNote: .text("een")])
    }

    @Test func `an entry of another walk is none of this one's history`() throws {
        try one.perform(Writing.record("a1", to: .text("een")))
        try place.tamper("UPDATE change SET scope = 'walk:elders'")
        #expect(try one.dossier()?.history == History())
    }

    @Test func `fields that only a newer program knows stay`() throws {
        try one.perform(Writing.record("a1", to: .text("een")))
        try place.tamper(
            """
            INSERT INTO answer VALUES ('w1', 'future.field', 'x');
            INSERT INTO change (id, scope, kind, target, field, after)
                VALUES ('n1', 'walk:w1', 'answer', 'w1', 'future.field', 'x');
            """)
        let second = Writing.entry("a2", from: .text("een"), to: .text("twee"))
        try one.perform(.record(second, walk: Writing.header()))
        try one.perform(.undo(second, walk: Writing.header()))
        #expect(try one.answers() == [.caseNote: .text("een")])
        #expect(try one.dossier()?.history.done.map(\.id.rawValue) == ["a1"])
        #expect(try place.number("SELECT count(*) FROM answer WHERE field = 'future.field'") == 1)
        #expect(try place.number("SELECT count(*) FROM change WHERE id = 'n1'") == 1)
    }

    @Test func `an answer that only a newer program can read may be given anew`() throws {
        try one.perform(Writing.record("a1", to: .text("een")))
        try place.tamper("INSERT INTO answer VALUES ('w1', 'choice.main', 'withdraw')")
        #expect(try one.answers() == [.caseNote: .text("een")])
        try one.perform(Writing.record("a2", .mainStrategy, to: .strategy(.presence)))
        #expect(try one.answers()[.mainStrategy] == .strategy(.presence))
    }

    @Test(arguments: [
        "UPDATE change SET before = 'withdraw'", "UPDATE change SET after = 'withdraw'",
    ])
    func `an entry that cannot be read is not undone by half`(sql: String) throws {
        try one.perform(Writing.record("a1", .mainStrategy, to: .strategy(.presence)))
        try place.tamper(sql)
        #expect(try one.dossier()?.history == History())
    }

    @Test(arguments: ["before", "after"])
    func `an initiative in the history that cannot be read is not taken for none`(
        column: String
    ) throws {
        try one.perform(.record(Writing.initiative("l1", to: Samples.hostile), walk: nil))
        try place.tamper("UPDATE change SET \(column) = '{\"origin\":\"shared\"}'")
        #expect(try one.history(of: .list) == History())
    }
}
