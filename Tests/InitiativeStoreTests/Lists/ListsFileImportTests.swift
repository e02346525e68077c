import Foundation
import InitiativeModel
import InitiativeStore
import TestSupport
import Testing

struct ListsFileImportTests {
    private let place: ListsFolder
    private let lists: ListsFile

    init() throws {
        place = try ListsFolder()
        lists = try place.open()
    }

    private func result(
        _ added: Int, _ changed: Int, _ gone: Int, _ unchanged: Int
    ) throws -> ImportResult {
        ImportResult(
            list: try #require(try lists.id()), added: added, changed: changed, gone: gone,
            unchanged: unchanged)
    }

    private func ids() throws -> [String: Int64] {
        Dictionary(
            try lists.found().map { ($0.record.fields[.title] ?? "", $0.id) },
            uniquingKeysWith: { first, _ in first })
    }

    @Test func `a newer edition is matched by the list's own ids`() throws {
        try lists.take([
            ListRecord("Tuin", line: 2, [.id: "a"]), ListRecord("Bad", line: 3, [.id: "b"]),
            ListRecord("Café", line: 4, [.id: "c"]),
        ])
        let before = try ids()
        let outcome = try lists.take([
            ListRecord("Café", line: 2, [.id: "c"]), ListRecord("Bus", line: 3, [.id: "d"]),
            ListRecord("Moestuin", line: 4, [.id: "a"]), ListRecord("Bad", line: 5, [.id: "e"]),
        ])
        #expect(try outcome == result(2, 1, 1, 1))
        let after = try ids()
        #expect(after["Café"] == before["Café"])
        #expect(after["Moestuin"] == before["Tuin"])
        #expect(after["Bad"] != before["Bad"])
        #expect(
            try lists.row(try #require(before["Tuin"]))?.row.record.fields[.title] == "Moestuin")
        #expect(try lists.row(try #require(before["Bad"])) == nil)
        #expect(Set(after.values).count == 4)
    }

    @Test func `where ids come twice, rows are matched by title and place`() throws {
        try lists.take([
            ListRecord("Tuin", [.id: "1", .place: "Ede"]),
            ListRecord("Tuin", [.id: "1", .place: "Epe"]),
            ListRecord("Bad", [.id: "2", .place: "Ede"]),
        ])
        let before = try lists.found().map(\.id)
        let outcome = try lists.take([
            ListRecord("Bad", [.id: "1", .place: "Ede"]),
            ListRecord("Tuin", [.id: "1", .place: "Epe"]),
            ListRecord("Tuin", [.id: "3", .place: "Elst"]),
        ])
        #expect(try outcome == result(1, 1, 1, 1))
        let after = try lists.found().map(\.id)
        #expect(after.prefix(2) == [before[2], before[1]])
        #expect(!before.contains(after[2]))
    }

    @Test func `of several rows of one name, those that did not change are matched first`() throws {
        try lists.take([
            ListRecord("Tuin", [.year: "2001"]), ListRecord("Tuin", [.year: "2002"]),
            ListRecord("Tuin", [.year: "2003"]),
        ])
        let before = try lists.found().map(\.id)
        let outcome = try lists.take([
            ListRecord("Tuin", [.year: "2003"]), ListRecord("Tuin", [.year: "2002"]),
            ListRecord("Tuin", [.year: "1999"]), ListRecord("Tuin", [.year: "1998"]),
        ])
        #expect(try outcome == result(1, 1, 0, 2))
        #expect(try lists.found().map(\.id).prefix(3) == [before[2], before[1], before[0]])
    }

    @Test func `undoing an import brings the former edition back, once`() throws {
        try lists.take([ListRecord("een"), ListRecord("twee")], file: "oud.csv")
        let before = try lists.found()
        try lists.take([ListRecord("twee"), ListRecord("drie")], file: "nieuw.csv")
        let id = try #require(try lists.id())
        #expect(try lists.titles(["drie"]) == ["drie"])
        #expect(try lists.undoImport(of: id))
        #expect(try lists.found() == before)
        #expect(try lists.lists().map(\.file) == ["oud.csv"])
        #expect(try lists.titles(["drie"]).isEmpty)
        #expect(try !lists.undoImport(of: id))
        #expect(try lists.found() == before)
    }

    @Test func `undoing the first import takes the list away`() throws {
        let id = try lists.take([ListRecord("een")]).list
        #expect(try lists.undoImport(of: id))
        #expect(try lists.lists().isEmpty)
        #expect(try !lists.undoImport(of: id))
    }

    @Test func `an import of another program is not taken back`() throws {
        let other = try place.open()
        try lists.take([ListRecord("een")])
        let seen = try #require(try lists.lists().first)
        try other.take([ListRecord("twee")])
        #expect(try !lists.undoImport(of: seen.id, edition: seen.edition))
        #expect(try lists.titles() == ["twee"])
        let now = try #require(try lists.lists().first)
        #expect(try lists.undoImport(of: now.id, edition: now.edition))
        #expect(try lists.titles() == ["een"])
    }

    @Test func `a list that another program imported anew is not deleted unseen`() throws {
        let other = try place.open()
        try lists.take([ListRecord("een")])
        let seen = try #require(try lists.lists().first)
        try other.take([ListRecord("twee")])
        #expect(try !lists.delete(seen.id, edition: seen.edition))
        #expect(try lists.titles() == ["twee"])
    }

    @Test func `a confirmed import stays`() throws {
        try lists.take([ListRecord("een")])
        let id = try lists.take([ListRecord("twee")]).list
        try lists.confirmImport(of: id)
        #expect(try !lists.undoImport(of: id))
        #expect(try lists.titles() == ["twee"])
    }

    @Test func `of three editions the first one goes`() throws {
        let first = try lists.take([ListRecord("een"), ListRecord("rest")])
        try lists.take([ListRecord("twee"), ListRecord("rest")])
        try lists.take([ListRecord("drie"), ListRecord("rest")])
        #expect(try lists.undoImport(of: first.list))
        #expect(try lists.titles() == ["twee", "rest"])
        #expect(try !lists.undoImport(of: first.list))
    }

    @Test func `an import called off half way leaves the file's bytes as they were`() throws {
        try lists.take([ListRecord("een")])
        let (before, names) = (place.bytes, place.folder.names)
        // More than is kept in memory: the file was written to before the end.
        let records = (0..<3000).map {
            ListRecord("rij \($0)", [.description: String(repeating: "x", count: 9000)])
        }
        #expect(throws: ListsFileError.cancelled) {
            try lists.take(records, cancelledAfter: 2500)
        }
        #expect(place.bytes == before)
        #expect(place.folder.names == names)
        #expect(try lists.titles() == ["een"])
    }

    @Test func `what a reader throws comes through, and nothing is in`() throws {
        struct Unreadable: Error {}
        try lists.take([ListRecord("een")])
        let before = place.bytes
        #expect(throws: Unreadable.self) {
            _ = try lists.importList(
                name: "lijst", file: "", licence: "", on: ListsFolder.day,
                records: { throw Unreadable() }, progress: { _ in }, isCancelled: { false })
        }
        #expect(place.bytes == before)
    }

    @Test func `progress is told, the last time with all`() throws {
        var told: [Int] = []
        var next = 0
        _ = try lists.importList(
            name: "lijst", file: "", licence: "", on: ListsFolder.day,
            records: {
                next += 1
                return next > 3000 ? nil : ListRecord("rij")
            }, progress: { told.append($0) }, isCancelled: { false })
        #expect(told == [0, 1024, 2048, 3000])
    }

    @Test func `more rows than one block holds keep their places`() throws {
        let count = 66_000
        try lists.take(
            (0..<count).map { ListRecord("n\($0) allen", [.year: String(count - $0)]) })
        #expect(try lists.titles(["n65536"]) == ["n65536 allen"])
        #expect(try lists.titles(["n6599"]).count == 11)
        #expect(try lists.found(["allen"]).count == count)
        let sorted = try lists.found(["n6"], by: ListSort(field: .year))
        #expect(sorted.count == 7111)
        let years = sorted.compactMap { Int($0.record.fields[.year] ?? "") }
        #expect(years == years.sorted())
    }
}
