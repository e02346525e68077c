import Foundation
import InitiativeModel
import InitiativeStore
import TestSupport
import Testing

@testable import InitiativeProgram

/// `forget`: no file of the program's own holds what is forgotten, and it says what it cannot reach.
struct ForgetTests {
    private let folder: TemporaryFolder
    private let home: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        home = try TemporaryFolder()
        #expect(mkdir(folder("initiatiefwijzer"), 0o700) == 0)
    }

    private var environment: [String: String] {
        ["XDG_DATA_HOME": folder.path, "HOME": home.path]
    }

    private func run(_ arguments: String...) throws -> ProgramRun {
        try ProgramRun(arguments, environment: environment)
    }

    private func open() throws -> NotesFile {
        try NotesFile(
            path: folder("initiatiefwijzer/notes.sqlite"), bundled: [Samples.garden],
            contentVersion: 1, today: { LocalTime.today() })
    }

    private let secret = Initiative(
        id: InitiativeID("eigen1"),
        title: BilingualText(dutch: "Tuin GEHEIM", english: nil),
        summary: BilingualText(dutch: "GEHEIM", english: nil), place: "", goal: nil, origin: .own,
        source: BilingualText(dutch: "", english: nil))

    private func edit(_ id: String, _ before: Initiative?, _ after: Initiative?) -> Write {
        .record(
            HistoryEntry(
                id: EntryID(rawValue: id), scope: .list,
                change: .initiative(Edit(secret.id, before: before, after: after))), walk: nil)
    }

    /// An initiative with a backup, a rescue copy, a half-written report and a whole one.
    private func fill() throws -> NotesFile {
        let file = try open()
        try file.perform(edit("a", nil, secret))
        try file.backUp(on: LocalTime.today())
        var more = secret
        more.summary.dutch = "GEHEIM en ongered"
        let rescue = RescueFiles(of: file.path, environment: environment)
        let other = Write.record(
            HistoryEntry(
                id: EntryID(rawValue: "z"), scope: .lesson(LessonID("les")),
                change: .takeaway(Edit(LessonID("les"), before: "", after: "van de les"))),
            walk: nil)
        _ = try #require(rescue.keep([edit("b", secret, more), other]))
        #expect(mkdir(folder("initiatiefwijzer/reports"), 0o700) == 0)
        try folder.write(
            Data("GEHEIM".utf8), to: "initiatiefwijzer/reports/.initiatiefwijzer-x.part")
        try folder.write(
            Data("# Tuin GEHEIM".utf8), to: "initiatiefwijzer/reports/oud.md")
        try folder.write(Data("iets anders".utf8), to: "initiatiefwijzer/reports/ander.md")
        return file
    }

    private func traces(_ text: String = "GEHEIM") -> [String] {
        folder.names.filter { folder.bytes(of: $0)?.range(of: Data(text.utf8)) != nil }
    }

    @Test func `an initiative is in no file any more, and its reports are named`() throws {
        _ = try fill()
        #expect(traces().count == 5)
        let run = try run("forget", "EIGEN1")
        #expect(run.status == 0 && run.errors == "")
        #expect(run.output.contains("Voorgoed gewist, ook uit de reservekopieën: ‘Tuin GEHEIM’."))
        #expect(run.output.contains("reports/oud.md") && !run.output.contains("ander.md"))
        #expect(traces() == ["initiatiefwijzer/reports/oud.md"])
        // What else lay in the rescue copy is offered at the next start.
        #expect(traces("van de les").count == 1)
        let again = try self.run("forget", "eigen1")
        #expect(again.status == 66 && again.errors.contains("eigen1"))
    }

    @Test func `all that was deleted goes, and what was not stays`() throws {
        let file = try fill()
        try file.perform(edit("c", secret, nil))
        let run = try run("forget", "--deleted", "--language", "en")
        #expect(run.output.contains("Erased for good, from the backups too: “Tuin GEHEIM”."))
        #expect(traces() == ["initiatiefwijzer/reports/oud.md"])
        #expect(try self.run("forget", "--deleted").output.contains("geen verwijderd initiatief"))
    }

    @Test func `of a history the text of now stays`() throws {
        let file = try open()
        var older = secret
        older.title.dutch = "Tuin OUDER"
        try file.perform(edit("a", nil, older))
        try file.perform(edit("b", older, secret))
        try file.backUp(on: LocalTime.today())
        let run = try run("forget", "eigen1", "--history")
        #expect(run.status == 0 && run.output.hasPrefix("Van ‘Tuin GEHEIM’ staat er alleen nog"))
        #expect(traces("OUDER") == [] && traces().contains("initiatiefwijzer/notes.sqlite"))
        #expect(try self.run("list").output.contains("Tuin GEHEIM"))
    }

    @Test func `the number of days is set, within reason`() throws {
        _ = try open()
        let run = try run("forget", "--keep", "7")
        #expect(run.output == "Wat je verwijdert, is nu 7 dagen terug te halen.\n")
        #expect(try open().settings()[.retention] == "7")
        for arguments in [
            ["forget", "--keep", "0"], ["forget"], ["forget", "x", "--deleted"],
            ["forget", "--history"], ["forget", "--keep", "4000"],
        ] {
            #expect(try ProgramRun(arguments, environment: environment).status == 64)
        }
    }

    @Test func `what cannot be reached is named, and the program ends as failed`() throws {
        _ = try fill()
        try folder.write(
            Data("GEHEIM, en geen database".utf8),
            to: "initiatiefwijzer/backups/notes-2026-01-01.sqlite")
        let run = try run("forget", "eigen1")
        #expect(run.status == 74 && run.errors.contains("backups/notes-2026-01-01.sqlite"))
    }
}
