import Foundation
import InitiativeModel
import TestSupport
import Testing

@testable import InitiativeProgram

struct RescueFilesTests {
    private let folder: TemporaryFolder
    private let home: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        home = try TemporaryFolder()
        try folder.write(Data(), to: "notes.sqlite")
    }

    private func files(of name: String = "notes.sqlite") -> RescueFiles {
        RescueFiles(of: folder(name), environment: ["HOME": home.path])
    }

    private let write = Write.record(
        HistoryEntry(
            id: EntryID(rawValue: "1"), scope: .lesson(LessonID("les")),
            change: .takeaway(Edit(LessonID("les"), before: "", after: "geheim"))), walk: nil)

    @Test func `it lies beside the notes, for the user alone, and goes when it is taken in`() throws
    {
        let path = try #require(files().keep([write]))
        #expect(path.hasPrefix(folder.path))
        #expect(folder.mode(of: String(path.dropFirst(folder.path.count + 1))) == 0o600)
        let found = files().found()
        #expect(found.map(\.path) == [path] && found.flatMap(\.writes) == [write])
        #expect(files().remove(found.map(\.path)) == [])
        #expect(files().remove(found.map(\.path)) == [], "what is gone already is not left")
        #expect(files().found().isEmpty)
    }

    @Test func `without room beside the notes it lies elsewhere, and is found there`() throws {
        // Root may write anywhere: a folder that is not there has no room for anybody.
        let files = RescueFiles(
            of: folder("weg/notes.sqlite"), environment: ["HOME": home.path])
        let path = try #require(files.keep([write]))
        #expect(path.hasPrefix(home.path))
        #expect(files.found().map(\.path) == [path])
        #expect(home.mode(of: ".initiatiefwijzer-rescue-\(geteuid())") == 0o700)
        #expect(files.remove([path]) == [])
        #expect(home.names.isEmpty, "its folder goes with it")
    }

    @Test func `a folder that others may open is not used`() {
        #expect(mkdir(home(".initiatiefwijzer-rescue-\(geteuid())"), 0o755) == 0)
        let files = RescueFiles(
            of: folder("weg/notes.sqlite"), environment: ["HOME": home.path])
        let path = files.keep([write])
        #expect(path?.hasPrefix(home.path) != true)
        #expect(files.remove([path].compactMap(\.self)) == [])
    }

    @Test func `what cannot be taken away is named`() {
        // A folder stays where a file would go, for root too.
        #expect(mkdir(folder("blijft"), 0o700) == 0)
        #expect(files().remove([folder("blijft"), folder("weg")]) == [folder("blijft")])
    }

    @Test func `what belongs to other notes is not offered`() throws {
        try folder.write(Data(), to: "andere.sqlite")
        _ = try #require(files(of: "andere.sqlite").keep([write]))
        #expect(files().found().isEmpty)
    }

    @Test func `a link, a pipe or a file that others may read is left alone`() throws {
        let path = try #require(files().keep([write]))
        let own = ".initiatiefwijzer-rescue-\(geteuid())"
        #expect(mkdir(home(own), 0o700) == 0)
        let name = own + "/initiatiefwijzer-rescue-"
        #expect(symlink(path, home(name + "a.json")) == 0)
        #expect(mkfifo(home(name + "b.json"), 0o600) == 0)
        try home.write(try Data(contentsOf: URL(filePath: path)), to: name + "c.json")
        #expect(chmod(home(name + "c.json"), 0o644) == 0)
        #expect(files().found().map(\.path) == [path])
    }
}
