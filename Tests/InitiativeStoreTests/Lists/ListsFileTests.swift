import Foundation
import InitiativeModel
import InitiativeStore
import TestSupport
import Testing

struct ListsFileTests {
    private let place: ListsFolder

    init() throws { place = try ListsFolder() }

    private let garden = ListRecord(
        "Buurttuin \"de Pluk\"", line: 2,
        [
            .id: "007", .description: "een\ntwee", .place: "'s-Gravenhage", .goal: "natuur",
            .year: "2011", .link: "https://initiatief.example/1",
        ],
        others: [("trekker", "a\"b\\c\u{1}\t<b>é 花"), ("trekker", "\0"), ("", "leeg")])

    @Test func `where there is no file there are no lists, and none is made`() throws {
        let lists = try place.open()
        #expect(try lists.lists().isEmpty)
        #expect(try lists.row(1) == nil)
        #expect(throws: ListsFileError.gone) {
            _ = try lists.open(ListQuery(list: ListID(rawValue: 1)))
        }
        #expect(place.folder.names.isEmpty)
    }

    @Test func `what was imported is read back as it was`() throws {
        let lists = try place.open()
        let bare = ListRecord(line: 5, fields: [:], others: [])
        let result = try lists.take([garden, bare])
        let id = try #require(try lists.id())
        #expect(result == ImportResult(list: id, added: 2, changed: 0, gone: 0, unchanged: 0))
        #expect(try lists.found().map(\.record) == [garden, bare])
        #expect(place.folder.mode(of: "lists.sqlite") == 0o600)
        #expect(try place.open().found().map(\.record) == [garden, bare])
    }

    @Test func `lists are named in the order of their first import`() throws {
        let lists = try place.open()
        try lists.take([garden], as: "Zeist", file: "z.csv")
        try lists.take([], as: "Almere")
        try lists.take([garden, garden], as: "Zeist", file: "nieuw.csv")
        #expect(try lists.lists().map(\.name) == ["Zeist", "Almere"])
        let zeist = try #require(try lists.lists().first)
        #expect(zeist.count == 2)
        #expect(zeist.file == "nieuw.csv")
        #expect(zeist.imported == ListsFolder.day)
        #expect(zeist.licence == "CC0")
        #expect(try lists.found(in: "Almere").isEmpty)
    }

    @Test func `a row is found by its id, with where it comes from`() throws {
        let lists = try place.open()
        try lists.take([ListRecord("een", line: 2)], as: "eerste")
        try lists.take([ListRecord("twee", line: 9), garden], as: "tweede", file: "t.csv")
        let row = try #require(try lists.found(in: "tweede").first)
        let origin = try #require(try lists.row(row.id))
        #expect(origin.row == row)
        #expect(origin.row.record.line == 9)
        #expect(origin.list.name == "tweede")
        #expect(origin.list.file == "t.csv")
        #expect(try lists.row(row.id + 100) == nil)
        #expect(try lists.row(-1) == nil)
    }

    @Test func `pages end where the rows do`() throws {
        let lists = try place.open()
        try lists.take((1...10).map { ListRecord("rij \($0)") })
        let view = try lists.open(ListQuery(list: try #require(try lists.id())))
        func page(_ first: Int, _ count: Int) throws -> [String] {
            try view.page(first: first, count: count).rows.map { $0.record.fields[.title] ?? "" }
        }
        #expect(view.matches == 10 && view.total == 10)
        #expect(try page(0, 2) == ["rij 1", "rij 2"])
        #expect(try page(8, 5) == ["rij 9", "rij 10"])
        #expect(try page(10, 5).isEmpty)
        #expect(try page(.max, .max).isEmpty)
        #expect(try view.page(first: -3, count: 1).first == 0)
        #expect(try page(3, -1).isEmpty)
    }

    @Test func `a deleted list is gone, and the others stay`() throws {
        let lists = try place.open()
        try lists.take([garden], as: "weg")
        try lists.take([garden], as: "blijft")
        let id = try #require(try lists.id(of: "weg"))
        let view = try lists.open(ListQuery(list: id))
        try lists.delete(id)
        #expect(try lists.lists().map(\.name) == ["blijft"])
        #expect(throws: ListsFileError.gone) { _ = try view.page(first: 0, count: 1) }
        #expect(throws: ListsFileError.gone) { _ = try lists.open(ListQuery(list: id)) }
        #expect(try lists.found(in: "blijft").map(\.record) == [garden])
        try lists.delete(id)
    }

    @Test func `an id of a deleted row is never given again`() throws {
        let lists = try place.open()
        try lists.take([garden])
        let first = try lists.found().map(\.id)
        try lists.delete(try #require(try lists.id()))
        try lists.take([garden])
        #expect(try lists.found().map(\.id) != first)
    }

    @Test func `room that a deleted list leaves is given back, and other lists stay`() throws {
        let place = try ListsFolder()
        let lists = try place.open()
        try lists.giveRoomBack()
        #expect(place.bytes == nil)
        let rows = (1...20_000).map { ListRecord("Initiatief \($0)", [.place: "Plaats \($0)"]) }
        try lists.take(Array(rows.prefix(100)), as: "klein")
        let small = try #require(place.bytes?.count)
        try lists.take(rows, as: "groot")
        let large = try #require(place.bytes?.count)
        // A list that is being looked at meanwhile can be looked at on.
        let id = try #require(try lists.id(of: "klein"))
        let view = try lists.open(ListQuery(list: id))
        try lists.delete(try #require(try lists.id(of: "groot")))
        #expect(place.bytes?.count == large)
        try lists.giveRoomBack()
        let left = try #require(place.bytes?.count)
        #expect(left <= small + 65_536 && large > 10 * left)
        #expect(try view.page(first: 0, count: 1).rows.first?.record == rows[0])
        #expect(try place.open().found(["initiatief", "99"], in: "klein").count == 1)
    }

    @Test func `where little is free the file is left as it is`() throws {
        let place = try ListsFolder()
        let lists = try place.open()
        let rows = (1...5000).map { ListRecord("Initiatief \($0)") }
        try lists.take(rows, as: "een")
        try lists.take(rows, as: "twee")
        try lists.take(Array(rows.prefix(10)), as: "drie")
        try lists.delete(try #require(try lists.id(of: "drie")))
        let before = place.bytes
        try lists.giveRoomBack()
        #expect(place.bytes == before)
    }
}
