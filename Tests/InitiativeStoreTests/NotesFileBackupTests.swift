import Foundation
import InitiativeModel
import InitiativeStore
import TestSupport
import Testing

struct NotesFileBackupTests {
    private let place: NotesFolder
    private let notes: NotesFile

    init() throws {
        place = try NotesFolder()
        notes = try place.open()
        try notes.perform(Writing.record("e1", to: .text("een")))
    }

    private func day(_ number: Int) -> Day { Day(year: 2026, month: 11, day: number) }

    @Test func `a backup holds everything and can be opened`() throws {
        try notes.backUp(on: day(25))
        let path = try #require(notes.latestBackup)
        #expect(path == place.folder("backups/notes-2026-11-25.sqlite"))
        let backup = try NotesFile(
            path: path, bundled: [Samples.garden], contentVersion: 1, today: { NotesFolder.today })
        #expect(try backup.dossier() == notes.dossier())
        #expect(try backup.rows() == notes.rows())
        #expect(try !backup.findDamage())
    }

    @Test func `one backup a day, the first`() throws {
        try notes.backUp(on: day(25))
        let first = place.folder.bytes(of: "backups/notes-2026-11-25.sqlite")
        try notes.perform(Writing.record("e2", from: .text("een"), to: .text("twee")))
        try notes.backUp(on: day(25))
        #expect(place.folder.bytes(of: "backups/notes-2026-11-25.sqlite") == first)
    }

    @Test func `the newest seven are kept`() throws {
        for number in [3, 1, 9, 2, 8, 4, 7, 5, 6] { try notes.backUp(on: day(number)) }
        let names = try FileManager.default.contentsOfDirectory(
            atPath: place.folder("backups")
        ).sorted()
        #expect(names == (3...9).map { "notes-2026-11-0\($0).sqlite" })
    }

    @Test func `what a killed program left of a backup is taken away`() throws {
        try FileManager.default.createDirectory(
            atPath: place.folder("backups"), withIntermediateDirectories: false)
        try place.folder.write([1, 2, 3], to: "backups/notes-2026-11-25.sqlite.part")
        try notes.backUp(on: day(25))
        #expect(
            place.folder.names.filter { $0.hasPrefix("backups/") }
                == ["backups/notes-2026-11-25.sqlite"])
    }

    @Test func `a copy is whole, closed to others and never in the place of something`() throws {
        let target = place.folder("kopie.sqlite")
        try notes.copy(to: target)
        #expect(place.folder.mode(of: "kopie.sqlite") == 0o600)
        let before = place.folder.bytes(of: "kopie.sqlite")
        #expect(throws: NotesFileError.cannotCreate(path: target, code: EEXIST)) {
            try notes.copy(to: target)
        }
        #expect(place.folder.bytes(of: "kopie.sqlite") == before)
        #expect(symlink(place.folder("elders"), place.folder("link")) == 0)
        #expect(throws: NotesFileError.self) { try notes.copy(to: place.folder("link")) }
        #expect(place.folder.mode(of: "elders") == nil)
    }

    @Test func `a read-only file can be copied`() throws {
        chmod(place.path, 0o400)
        let target = place.folder("kopie.sqlite")
        try place.open().copy(to: target)
        let copy = try NotesFile(
            path: target, bundled: [Samples.garden], contentVersion: 1, today: { NotesFolder.today }
        )
        #expect(try copy.dossier() == notes.dossier())
    }
}
