import Foundation
import InitiativeModel
import InitiativeStore
import TestSupport
import Testing

/// Rows that a filter names by their keys.
struct ListsFileRowsTests {
    private let lists: ListsFile
    private let place: ListsFolder

    init() throws {
        place = try ListsFolder()
        lists = try place.open()
    }

    private static let named = [
        ListRecord("Buurttuin", [.place: "Heidrecht", .goal: "groen"]),
        ListRecord("Wijkfeest", [.place: "Heidrecht"]),
        ListRecord("buurttuin", [.place: "Oudewaarde"]),
        ListRecord("Buurttuinen", [.place: "Heidrecht"]),
        ListRecord(nil, [.description: "Zonder titel"]),
    ]

    private static let numbered = (1...200).map {
        ListRecord("Initiatief \($0 % 7)", [.id: "2020/\($0)"])
    }

    private func titles(
        _ words: [String] = [], _ rows: [ListFilter.RowCondition],
        goalRows: [String: Set<RowKey>] = [:], fields: [ListFilter.FieldCondition] = [],
        by sort: ListSort? = nil
    ) throws -> [String] {
        let id = try #require(try lists.id())
        let filter = ListFilter(words: words, fields: fields, rows: rows, goalRows: goalRows)
        let view = try lists.open(ListQuery(list: id, filter: filter, sort: sort))
        let page = try view.page(first: 0, count: .max)
        #expect(page.rows.count == view.matches)
        return page.rows.map { $0.record.fields[.title] ?? $0.record.fields[.description] ?? "" }
    }

    private func key(_ place: Int) throws -> RowKey { try lists.found()[place].key }

    @Test func `rows are left out, or alone left, by their keys`() throws {
        try lists.take(Self.named)
        #expect(
            try titles([], [.notAmong([key(0), key(4)])])
                == ["Wijkfeest", "buurttuin", "Buurttuinen"])
        #expect(try titles([], [.among([key(0), key(4)])]) == ["Buurttuin", "Zonder titel"])
        #expect(try titles(["tuin"], [.notAmong([key(0)])]) == ["buurttuin", "Buurttuinen"])
        #expect(
            try titles([], [.notAmong([key(0)])], by: ListSort(field: .title, isDescending: true))
                == ["Wijkfeest", "Buurttuinen", "buurttuin", "Zonder titel"])
        #expect(try titles([], [.among([])]).isEmpty)
        let strange = RowKey(field: .title, text: "buurt")
        #expect(try titles([], [.notAmong([strange])]).count == 5)
    }

    @Test func `an added goal is found as a word and in its column`() throws {
        try lists.take(Self.named)
        let added = ["natuur": Set([try key(1)])]
        #expect(try titles(["natuur"], [], goalRows: added) == ["Wijkfeest"])
        let goal = ListFilter.FieldCondition(field: .goal, text: "natuur")
        #expect(try titles([], [], goalRows: added, fields: [goal]) == ["Wijkfeest"])
        let place = ListFilter.FieldCondition(field: .place, text: "natuur")
        #expect(try titles([], [], goalRows: added, fields: [place]).isEmpty)
    }

    @Test func `a key leads to the same row in a newer edition, and in a list made anew`() throws {
        try lists.take(Self.numbered)
        let keys = Set([try key(4), try key(150)])
        #expect(keys.map(\.field) == [.id, .id])
        #expect(try titles([], [.among(keys)]) == ["Initiatief 5", "Initiatief 4"])
        var newer = Array(Self.numbered.dropFirst(3).reversed())
        newer.insert(ListRecord("Nieuw", [.id: "2021/1"]), at: 0)
        newer[newer.count - 2] = ListRecord("Anders genoemd", [.id: "2020/5"])
        try lists.take(newer)
        #expect(try titles([], [.among(keys)]) == ["Initiatief 4", "Anders genoemd"])
        try FileManager.default.removeItem(atPath: place.path)
        let again = try place.open()
        try again.take(newer)
        let id = try #require(try again.id())
        let view = try again.open(
            ListQuery(list: id, filter: ListFilter(rows: [.notAmong(keys)])))
        #expect(view.matches == newer.count - 2)
    }

    @Test(arguments: [false, true])
    func `added goals have their place in the order by goal`(_ isDescending: Bool) throws {
        let goals = ["sport", "", "natuur", "", "groen", "natuur", ""]
        try lists.take(
            goals.enumerated().map { place, goal in
                ListRecord("r\(place)", goal.isEmpty ? [:] : [.goal: goal])
            })
        let rows = try lists.found()
        let added = [
            rows[1].key: ["natuur"], rows[3].key: ["zorg", "sport"], rows[4].key: ["natuur"],
        ]
        let id = try #require(try lists.id())
        func titles(_ filter: ListFilter = ListFilter()) throws -> [String] {
            let view = try lists.open(
                ListQuery(
                    list: id, filter: filter,
                    sort: ListSort(field: .goal, isDescending: isDescending), addedGoals: added))
            return try view.page(first: 0, count: .max).rows.compactMap {
                $0.record.fields[.title]
            }
        }
        let order =
            isDescending
            ? ["r3", "r0", "r1", "r2", "r5", "r4", "r6"]
            : ["r4", "r1", "r2", "r5", "r0", "r3", "r6"]
        #expect(try titles() == order)
        let left = ListFilter(rows: [.notAmong([rows[1].key, rows[0].key])])
        #expect(try titles(left) == order.filter { $0 != "r1" && $0 != "r0" })
    }

    @Test func `a list without goals is sorted by those that were added`() throws {
        try lists.take((0..<5).map { ListRecord("r\($0)") })
        let rows = try lists.found()
        let id = try #require(try lists.id())
        let view = try lists.open(
            ListQuery(
                list: id, sort: ListSort(field: .goal),
                addedGoals: [rows[3].key: ["natuur"], rows[2].key: ["sport"]]))
        let titles = try view.page(first: 0, count: .max).rows.map { $0.record.fields[.title] }
        #expect(titles == ["r3", "r2", "r0", "r1", "r4"])
    }

    @Test func `ids that come twice are no keys`() throws {
        try lists.take([
            ListRecord("Een", [.id: "1"]), ListRecord("Twee", [.id: "1"]), ListRecord("Drie"),
        ])
        #expect(try lists.found().map(\.key.field) == [.title, .title, .title])
        #expect(try titles([], [.notAmong([key(1)])]) == ["Een", "Drie"])
    }

    @Test func `a title of any length is found again`() throws {
        let long = String(repeating: "lange titel ", count: 100)
        try lists.take([
            ListRecord(long + "a"), ListRecord("kort"), ListRecord(long + "b", [.place: "hier"]),
        ])
        #expect(try titles([], [.notAmong([key(0)])]).count == 2)
        #expect(try titles([], [.among([key(2)])]) == [long + "b"])
    }
}
