import Foundation
import InitiativeModel
import InitiativeStore
import TestSupport
import Testing

/// A file that must be refused, and why.
struct RefusedFile: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let error: @Sendable (_ path: String) -> NotesFileError
    let spoil: @Sendable (NotesFolder) throws -> Void

    init(
        _ name: String, _ error: @escaping @Sendable (String) -> NotesFileError,
        _ spoil: @escaping @Sendable (NotesFolder) throws -> Void
    ) {
        testDescription = name
        self.error = error
        self.spoil = spoil
    }

    static let all: [RefusedFile] = [
        RefusedFile("of a later version", { .newer(path: $0) }) {
            try $0.tamper("PRAGMA user_version = 99")
        },
        RefusedFile("of a version below zero", { .damaged(path: $0) }) {
            try $0.tamper("PRAGMA user_version = -1")
        },
        RefusedFile("of another program", { .notOurs(path: $0) }) {
            try $0.tamper("PRAGMA application_id = 17")
        },
        RefusedFile("with random bytes", { .notOurs(path: $0) }) {
            var numbers = SeededNumbers(seed: 1)
            try $0.write((0..<9000).map { _ in UInt8.random(in: 0...255, using: &numbers) })
        },
        RefusedFile("with text", { .notOurs(path: $0) }) {
            try $0.write(Array("boodschappen: melk, brood\n".utf8))
        },
        RefusedFile("without anything", { .empty(path: $0) }) { try $0.write([]) },
        RefusedFile("cut off inside its header", { .notOurs(path: $0) }) { place in
            try place.write(Array((place.bytes ?? Data()).prefix(60)))
        },
        RefusedFile("cut off after its first page", { .damaged(path: $0) }) { place in
            try place.write(Array((place.bytes ?? Data()).prefix(4096)))
        },
        RefusedFile("with noise in its second page", { .damaged(path: $0) }) { place in
            var bytes = Array(place.bytes ?? Data())
            var numbers = SeededNumbers(seed: 2)
            for index in 4096..<8192 { bytes[index] = .random(in: 0...255, using: &numbers) }
            try place.write(bytes)
        },
        RefusedFile("with a trigger of somebody else", { .damaged(path: $0) }) {
            try $0.tamper(
                "CREATE TRIGGER strange AFTER INSERT ON answer BEGIN DELETE FROM walk; END")
        },
        RefusedFile("with a view of somebody else", { .damaged(path: $0) }) {
            try $0.tamper("CREATE VIEW strange AS SELECT * FROM answer")
        },
        RefusedFile("without one of its tables", { .damaged(path: $0) }) {
            try $0.tamper("DROP TABLE change")
        },
        RefusedFile("that is a folder", { .notAFile(path: $0) }) { place in
            try FileManager.default.removeItem(atPath: place.path)
            #expect(mkdir(place.path, 0o755) == 0)
        },
        RefusedFile("that is a pipe", { .notAFile(path: $0) }) { place in
            try FileManager.default.removeItem(atPath: place.path)
            #expect(mkfifo(place.path, 0o644) == 0)
        },
        RefusedFile("that is a socket", { .notAFile(path: $0) }) { place in
            try FileManager.default.removeItem(atPath: place.path)
            #expect(mknod(place.path, S_IFSOCK | 0o644, 0) == 0)
        },
        RefusedFile("that is a link to a device", { .notAFile(path: $0) }) { place in
            try FileManager.default.removeItem(atPath: place.path)
            #expect(symlink("/dev/null", place.path) == 0)
        },
    ]
}

extension NotesFolder {
    func write(_ bytes: [UInt8]) throws { try folder.write(bytes, to: "notes.sqlite") }

    var isLink: Bool {
        var status = stat()
        return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
    }
}

struct NotesFileErrorTests {
    private let place: NotesFolder

    init() throws { place = try NotesFolder() }

    @Test(arguments: RefusedFile.all)
    func `a file that cannot be used is refused and stays as it was`(file: RefusedFile) throws {
        try place.open().perform(Writing.record("e1", to: .text("een")))
        try file.spoil(place)
        // Not through a link: it leads to a device that the whole machine uses.
        if !place.isLink { chmod(place.path, 0o644) }
        let (bytes, mode) = (place.bytes, place.folder.mode(of: "notes.sqlite"))
        let names = place.folder.names
        #expect(throws: file.error(place.path)) { _ = try place.open(contentVersion: 2) }
        #expect(place.bytes == bytes)
        #expect(place.folder.mode(of: "notes.sqlite") == mode)
        #expect(place.folder.names == names)
    }

    @Test func `noise behind what opening reads is told when it is read`() throws {
        let notes = try place.open()
        try notes.perform(Writing.record("e1", to: .text("een")))
        let root = try place.number("SELECT rootpage FROM sqlite_master WHERE name = 'answer'")
        var bytes = Array(try #require(place.bytes))
        for index in (root - 1) * 4096..<root * 4096 { bytes[index] = 0xA5 }
        try place.write(bytes)
        let damaged = try place.open()
        #expect(throws: NotesFileError.damaged(path: place.path)) { _ = try damaged.dossier() }
        #expect(throws: WriteFailure.damaged) {
            try damaged.perform(Writing.record("e2", from: .text("een"), to: .text("twee")))
        }
        #expect(Array(try #require(place.bytes)) == bytes)
    }

    @Test func `a file in a place that is no folder cannot be made`() throws {
        try place.folder.write([1], to: "plain")
        let path = place.folder("plain/notes.sqlite")
        #expect(throws: NotesFileError.cannotCreate(path: path, code: ENOTDIR)) {
            _ = try NotesFile(
                path: path, bundled: [], contentVersion: 1, today: { NotesFolder.today })
        }
        #expect(place.folder.bytes(of: "plain") == Data([1]))
    }

    @Test(.enabled(if: geteuid() != 0, "the superuser may read everything"))
    func `a file that may not be read is refused`() throws {
        _ = try place.open()
        chmod(place.path, 0)
        #expect(throws: NotesFileError.noPermission(path: place.path)) { _ = try place.open() }
    }
}
