import InitiativeModel
import InitiativeStore
import TestSupport
import Testing

struct ListsFileSortTests {
    private let lists: ListsFile
    private let place: ListsFolder

    init() throws {
        place = try ListsFolder()
        lists = try place.open()
    }

    private func sorted(
        _ values: [String?], by field: ListField, isDescending: Bool = false
    ) throws -> [String] {
        try lists.take(
            values.map { value in
                ListRecord(line: 1, fields: value.map { [field: $0] } ?? [:], others: [])
            })
        return try lists.found(by: ListSort(field: field, isDescending: isDescending))
            .map { $0.record.fields[field] ?? "–" }
    }

    @Test(
        arguments: [
            (
                ListField.title, ["Zon", nil, "Één", "eb", "Eend", "Arm"],
                ["Arm", "eb", "Één", "Eend", "Zon", "–"]
            ),
            (
                .place, ["IJmuiden", "Ĳlst", "Ikast", "Yde", "Ijhorst", "Jutphaas"],
                ["Ijhorst", "Ĳlst", "IJmuiden", "Ikast", "Jutphaas", "Yde"]
            ),
            (.title, ["  b", "a", " ", "c"], ["a", "  b", "c", " "]),
            (
                .title, ["Tuin 10", "Tuin", "Tuin 9", "Tuinen"],
                ["Tuin", "Tuin 10", "Tuin 9", "Tuinen"]
            ),
            (
                .year, ["2011", "998", nil, "02001", "ca. 1990", "2011-05"],
                ["998", "02001", "2011", "2011-05", "ca. 1990", "–"]
            ),
            (
                .id,
                ["A10", "A9", "10", "9", "0", nil, "007", "A09b", "99999999999999999999", "b"],
                ["0", "007", "9", "10", "99999999999999999999", "A9", "A09b", "A10", "b", "–"]
            ),
        ] as [(ListField, [String?], [String])])
    func `fields sort in the order of Dutch, empty ones last`(
        field: ListField, values: [String?], expected: [String]
    ) throws {
        #expect(try sorted(values, by: field) == expected)
    }

    @Test func `the other way round, empty ones are last as well`() throws {
        #expect(
            try sorted(["b", nil, "É", "a", "c"], by: .title, isDescending: true)
                == ["É", "c", "b", "a", "–"])
    }

    @Test(arguments: [false, true])
    func `equal rows stay in the order of the list`(isDescending: Bool) throws {
        try lists.take(
            ["x 1", "y 2", "x 3", "y 4", "z 5", "x 6"].map { title in
                ListRecord(title, [.place: String(title.prefix(1))])
            })
        let sort = ListSort(field: .place, isDescending: isDescending)
        let expected = ["x 1", "x 3", "x 6", "y 2", "y 4", "z 5"]
        let reverse = ["z 5", "y 2", "y 4", "x 1", "x 3", "x 6"]
        #expect(try lists.titles(by: sort) == (isDescending ? reverse : expected))
    }

    @Test func `a field that no row has leaves the order of the list`() throws {
        try lists.take([ListRecord("b"), ListRecord("a")])
        #expect(try lists.titles(by: ListSort(field: .year)) == ["b", "a"])
        #expect(try lists.titles(by: ListSort(field: .year, isDescending: true)) == ["b", "a"])
    }

    @Test func `what the filter leaves is sorted, with pages at both ends`() throws {
        try lists.take((0..<500).map { ListRecord("n\($0 * 7 % 500)", [.year: "\($0 * 7 % 500)"]) })
        let id = try #require(try lists.id())
        let view = try lists.open(
            ListQuery(
                list: id, filter: ListFilter(words: ["9"]),
                sort: ListSort(field: .year, isDescending: true)))
        #expect(view.matches == 95 && view.total == 500)
        func years(_ first: Int) throws -> [String] {
            try view.page(first: first, count: 3).rows.map { $0.record.fields[.year] ?? "" }
        }
        #expect(try years(0) == ["499", "498", "497"])
        #expect(try years(92) == ["29", "19", "9"])
    }

    @Test func `an order of several runs is the order of one`() throws {
        var numbers = SeededNumbers(seed: 5)
        // Long texts end a run early.
        let texts = (0..<3000).map { _ in
            String(repeating: "tuin ", count: Int.random(in: 100...900, using: &numbers))
                + String(Int.random(in: 0..<9, using: &numbers))
        }
        try lists.take(texts.map { ListRecord($0) })
        let expected = texts.enumerated().sorted {
            ($0.element, $0.offset) < ($1.element, $1.offset)
        }.map(\.element)
        #expect(try lists.titles(by: ListSort(field: .title)) == expected)
        let reverse = texts.enumerated().sorted {
            ($1.element, $0.offset) < ($0.element, $1.offset)
        }.map(\.element)
        #expect(try lists.titles(by: ListSort(field: .title, isDescending: true)) == reverse)
    }
}
