import Foundation
import GRDB
import InitiativeModel
import TestSupport
import Testing

@testable import InitiativeStore

/// What another tool did to a lists file, and why it must then be refused.
struct RefusedListsFile: Sendable, CustomTestStringConvertible {
    let sql: String
    let error: @Sendable (_ path: String) -> NotesFileError
    var testDescription: String { sql }

    static let all: [RefusedListsFile] = [
        RefusedListsFile(sql: "PRAGMA user_version = 99") { .newer(path: $0) },
        RefusedListsFile(sql: "PRAGMA user_version = -1") { .damaged(path: $0) },
        RefusedListsFile(sql: "PRAGMA application_id = 17") { .notOurs(path: $0) },
        RefusedListsFile(sql: "CREATE VIEW strange AS SELECT 1") { .damaged(path: $0) },
        RefusedListsFile(sql: "DROP TABLE ordering") { .damaged(path: $0) },
    ]
}

struct ListsFileErrorTests {
    private let place: ListsFolder

    init() throws { place = try ListsFolder() }

    @Test(arguments: RefusedListsFile.all)
    func `a file that cannot be used is refused and stays as it was`(
        file: RefusedListsFile
    ) throws {
        try place.open().take([ListRecord("een")])
        try place.tamper(file.sql)
        let before = place.bytes
        #expect(throws: ListsFileError.file(file.error(place.path))) { _ = try place.open() }
        #expect(place.bytes == before)
    }

    @Test func `a notes file is no lists file`() throws {
        _ = try NotesFile(
            path: place.path, bundled: [], contentVersion: 1, today: { NotesFolder.today })
        let before = place.bytes
        #expect(throws: ListsFileError.file(.notOurs(path: place.path))) { _ = try place.open() }
        #expect(place.bytes == before)
    }

    @Test(arguments: [
        "UPDATE block SET bytes = x'00'", "UPDATE block SET bytes = zeroblob(length(bytes) + 1)",
        "UPDATE block SET bytes = randomblob(length(bytes))", "DELETE FROM record",
        "UPDATE ordering SET bytes = x'FFFFFFFF'", "UPDATE record SET others = '['",
        "UPDATE ordering SET bytes = randomblob(length(bytes))",
    ])
    func `damage inside is told when it is read`(sql: String) throws {
        try place.open().take([ListRecord("een", others: [("a", "b")]), ListRecord("twee")])
        try place.tamper(sql)
        let lists = try place.open()
        #expect(throws: ListsFileError.self) {
            try lists.found(["e"], by: ListSort(field: .title))
        }
    }

    @Test func `while another program holds the file, it is busy and left alone`() throws {
        let lists = try place.open()
        try lists.take([ListRecord("een")])
        let before = place.bytes
        let other = try DatabaseQueue(path: place.path)
        try other.inTransaction(.exclusive) { _ in
            #expect(throws: ListsFileError.file(.busy(path: place.path))) {
                _ = try lists.lists()
            }
            #expect(throws: ListsFileError.file(.busy(path: place.path))) {
                try lists.take([ListRecord("twee")])
            }
            return .rollback
        }
        #expect(place.bytes == before)
        #expect(try lists.titles() == ["een"])
    }

    @Test func `a file that may not be written is read and left alone`() throws {
        try place.open().take([ListRecord("een")])
        chmod(place.path, 0o444)
        let before = place.bytes
        let lists = try place.open()
        #expect(try lists.titles(["ee"]) == ["een"])
        #expect(throws: ListsFileError.file(.noPermission(path: place.path))) {
            try lists.take([ListRecord("twee")])
        }
        #expect(throws: ListsFileError.file(.noPermission(path: place.path))) {
            try lists.delete(ListID(rawValue: 1))
        }
        #expect(place.bytes == before)
    }

    @Test func `an import that finds no room is told, and nothing is in`() throws {
        let lists = try place.open()
        try lists.take([ListRecord("een")])
        let before = place.bytes
        #expect(throws: NotesFileError.diskFull(path: place.path)) {
            _ = try lists.writing { database in
                let pages = try Int.fetchOne(database, sql: "PRAGMA page_count") ?? 0
                try database.execute(sql: "PRAGMA max_page_count = \(pages)")
                var writer = try EditionWriter(9, replacing: nil, beside: place.path, database)
                do {
                    for _ in 0..<500 { try writer.add(ListRecord("een lange naam")) }
                } catch {
                    throw NotesFileError(error, path: place.path)
                }
            }
        }
        #expect(place.bytes == before)
    }

    @Test func `a search that is interrupted says so, and the next one finds`() throws {
        let lists = try place.open()
        try lists.take([ListRecord("een")])
        let check = lists.interruptionCheck()
        try check()
        lists.interrupt()
        #expect(throws: ListsFileError.interrupted) { try check() }
        #expect(try lists.titles(["ee"]) == ["een"])
    }

    @Test func `a search in another thread ends when it is interrupted`() async throws {
        let lists = try place.open()
        try lists.take((0..<20_000).map { ListRecord("rij \($0)", [.link: "x \($0)"]) })
        let id = try #require(try lists.id())
        let query = ListQuery(
            list: id,
            filter: ListFilter(fields: [.init(field: .link, text: "nergens")]))
        await withTaskGroup(of: Bool.self) { group in
            group.addTask { @concurrent in
                // Searches until one is interrupted: when that comes is not ours to say.
                while true {
                    do throws(ListsFileError) {
                        _ = try lists.open(query)
                    } catch {
                        return error == .interrupted
                    }
                }
            }
            group.addTask { @concurrent in
                while !Task.isCancelled {
                    lists.interrupt()
                    await Task.yield()
                }
                return true
            }
            #expect(await group.next() == true)
            group.cancelAll()
        }
        #expect(try lists.open(query).matches == 0)
    }
}
