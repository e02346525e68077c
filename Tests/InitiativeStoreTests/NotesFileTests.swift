import Foundation
import GRDB
import InitiativeModel
import TestSupport
import Testing

@testable import InitiativeStore

struct NotesFileTests {
    private let place: NotesFolder

    init() throws { place = try NotesFolder() }

    @Test func `a new file holds the bundled initiatives`() throws {
        #expect(try place.open().rows() == [InitiativeRow(initiative: Samples.garden)])
    }

    @Test func `nobody else can read the file, its folder or its backups`() throws {
        let former = umask(0)
        defer { umask(former) }
        let path = place.folder("a/b/notes.sqlite")
        let notes = try NotesFile(
            path: path, bundled: [Samples.garden], contentVersion: 1, today: { NotesFolder.today })
        try notes.perform(Writing.record("e1", to: .text("geheim")))
        try notes.backUp(on: Day(year: 2026, month: 11, day: 25))
        for name in place.folder.names {
            let mode = try #require(place.folder.mode(of: name))
            #expect(mode & 0o077 == 0, "\(name)")
        }
        #expect(place.folder.mode(of: "a/b") == 0o700)
        #expect(place.folder.mode(of: "a/b/notes.sqlite") == 0o600)
    }

    @Test func `a new file leaves nothing beside it`() throws {
        _ = try place.open()
        #expect(place.folder.names.filter { !$0.hasPrefix("notes.sqlite") } == [])
    }

    @Test func `a file that a copy laid open is closed again`() throws {
        _ = try place.open()
        chmod(place.path, 0o644)
        _ = try place.open()
        #expect(place.folder.mode(of: "notes.sqlite") == 0o600)
    }

    @Test func `opening again changes nothing`() throws {
        try place.open().perform(Writing.record("e1", to: .text("een")))
        let before = place.bytes
        let notes = try place.open()
        #expect(try notes.answers() == [.caseNote: .text("een")])
        #expect(place.bytes == before)
    }

    @Test func `a read-only file is read and left alone`() throws {
        try place.open().perform(Writing.record("e1", to: .text("een")))
        chmod(place.path, 0o444)
        let (before, names) = (place.bytes, place.folder.names)
        let notes = try place.open(contentVersion: 2)
        #expect(notes.isReadOnly)
        #expect(try notes.answers() == [.caseNote: .text("een")])
        #expect(throws: WriteFailure.readOnly) {
            try notes.perform(Writing.record("e2", from: .text("een"), to: .text("twee")))
        }
        #expect(place.bytes == before)
        #expect(place.folder.mode(of: "notes.sqlite") == 0o444)
        #expect(place.folder.names == names)
    }

    @Test func `settings are kept`() throws {
        try place.open().perform(.setting(.language, "en"))
        try place.open().perform(.setting(.language, "nl"))
        #expect(try place.open().settings() == [.language: "nl"])
    }

    @Test func `a whole file has no damage, and noise in it is found`() throws {
        let notes = try place.open()
        #expect(try !notes.findDamage())
        var bytes = try #require(place.bytes)
        // Everything behind the pages that opening needs.
        let noise = Data(repeating: 0xA5, count: 4096)
        let start = bytes.count - 4096
        bytes.replaceSubrange(start..<bytes.count, with: noise)
        try place.folder.write(bytes, to: "notes.sqlite")
        #expect(try place.open().findDamage())
    }

    @Test func `while another program holds the file, it is busy and left alone`() throws {
        let notes = try place.open(secondsToWait: 0)
        let other = try place.open()
        let before = place.bytes
        try other.database.inTransaction(.exclusive) { _ in
            #expect(throws: WriteFailure.busy) {
                try notes.perform(Writing.record("e1", to: .text("een")))
            }
            #expect(throws: NotesFileError.busy(path: place.path)) { _ = try notes.rows() }
            #expect(throws: NotesFileError.busy(path: place.path)) {
                _ = try place.open(secondsToWait: 0)
            }
            return .rollback
        }
        #expect(place.bytes == before)
        try notes.perform(Writing.record("e1", to: .text("een")))
        #expect(try other.answers() == [.caseNote: .text("een")])
    }

    @Test func `a full disk is told, and what was there stays`() throws {
        let notes = try place.open()
        try notes.perform(Writing.record("e1", to: .text("een")))
        try notes.database.writeWithoutTransaction { database in
            let pages = try Int.fetchOne(database, sql: "PRAGMA page_count") ?? 0
            try database.execute(sql: "PRAGMA max_page_count = \(pages)")
        }
        let long = Answer.text(String(repeating: "woord ", count: 5000))
        #expect(throws: WriteFailure.diskFull) {
            try notes.perform(Writing.record("e2", from: .text("een"), to: long))
        }
        #expect(try notes.answers() == [.caseNote: .text("een")])
        #expect(try place.open().dossier()?.history.done.map(\.id.rawValue) == ["e1"])
    }
}
