import InitiativeModel
import InitiativeStore
import TestSupport
import Testing

struct ListsFileSearchTests {
    private let lists: ListsFile
    private let place: ListsFolder

    init() throws {
        place = try ListsFolder()
        lists = try place.open()
        try lists.take([
            ListRecord("Buurttuin", [.place: "Oude-Singel", .year: "2011", .goal: "natuur"]),
            ListRecord(
                "Zorgcoöperatie É", [.place: "Molenwijk", .link: "https://x.example/Tuin"]),
            ListRecord(
                "Ĳsbaan", [.description: "Jongeren, en \"ouderen\"", .place: "Oude singel"]),
            ListRecord(
                "IJSCLUB", [.id: "A-12", .place: "de Oude  Singel"],
                others: [("soort", "Tuinfeest")]),
            ListRecord("100% (a OR b) NEAR *:^-'", [.place: "社区花园"]),
        ])
    }

    @Test(
        arguments: [
            (["tuin"], [0, 3]), (["TUIN"], [0, 3]), (["uurt"], [0]), (["coop"], [1]),
            (["coöp"], [1]), (["e"], [1, 0, 2, 3, 4]), (["ij"], [1, 2, 3]), (["ĳs"], [2, 3]),
            (["ijs", "oud"], [2, 3]), (["oud", "ijs"], [2, 3]), (["oude-s"], [0]),
            (["oud sing"], [0, 2, 3]),
            (["\"ouder"], [2]), (["jongeren,"], [2]), (["区花"], [4]), (["soort"], []),
            (["2011"], []), (["a-12"], []), (["https"], []), ([""], [0, 1, 2, 3, 4]),
            (["zwembad"], []), (["tuin", "zwembad"], []), (["tuin", "tuin"], [0, 3]),
        ] as [([String], Set<Int>)])
    func `words stand inside words, in any order`(words: [String], rows: Set<Int>) throws {
        #expect(try indices(words) == rows)
    }

    @Test(
        arguments: [
            (ListField.place, "oude", [0, 2, 3]), (.place, "oude singel", [2]),
            (.place, "oude-", [0]), (.place, "e  s", [3]), (.place, " ", [2, 3]),
            (.title, "tuin", [0]),
            (.title, "É", [1, 4]), (.year, "01", [0]),
            (.id, "12", [3]), (.link, "tuin", [1]), (.link, "X.EXAMPLE", [1]), (.goal, "nat", [0]),
            (.description, "en", [2]), (.place, "", [0, 1, 2, 3, 4]),
        ] as [(ListField, String, Set<Int>)])
    func `a field holds the text`(field: ListField, text: String, rows: Set<Int>) throws {
        #expect(try indices([], [.init(field: field, text: text)]) == rows)
    }

    @Test func `words and several fields must all be met`() throws {
        let conditions: [ListFilter.FieldCondition] = [
            .init(field: .place, text: "oude"), .init(field: .place, text: "singel"),
        ]
        #expect(try indices(["ijs"], conditions) == [2, 3])
        #expect(try indices(["ijsclub"], conditions) == [3])
    }

    @Test(arguments: [
        "\"", "*", ":", "-", "^", "(", ")", "NEAR", "NEAR(", "OR", "AND NOT", "'", "''; --", "%",
        "_",
        "\\", "tuin*", "title:tuin", "\0", "{a b}", "+", "[a-z]",
    ])
    func `signs that mean something elsewhere are text`(typed: String) throws {
        let words = FoldedText.words(in: typed)
        let expected = try lists.found().filter { row in
            words.allSatisfy { word in
                generalTexts(row.record).contains { $0.contains(word) }
            }
        }
        #expect(try lists.found([typed]) == expected)
        #expect(try lists.found([], [.init(field: .title, text: typed)]).count <= 5)
    }

    @Test func `names with quotes are names`() throws {
        let name = "lijst'; DROP TABLE list; --\""
        try lists.take([ListRecord("een")], as: name)
        #expect(try lists.found(in: name).count == 1)
        #expect(try lists.lists().count == 2)
    }

    @Test(arguments: HostileText.all)
    func `hostile texts are kept and found`(hostile: HostileText) throws {
        let record = ListRecord("voor \(hostile.text) na", others: [(hostile.text, hostile.text)])
        try lists.take([record], as: "vreemd")
        #expect(try lists.found(in: "vreemd").map(\.record) == [record])
        #expect(try lists.found([hostile.text], in: "vreemd").count == 1)
    }

    @Test func `the filter finds what a plain search finds`() throws {
        var numbers = SeededNumbers(seed: 11)
        let pieces = ["Tuin", "é", "ij", "Ĳ", "n", " ", " ", "-", "\"", "\n", "Zorg", "12", "花"]
        func text() -> String { numbers.text(of: pieces, length: 8) }
        let records = (0..<400).map { _ in
            let fields = Dictionary(uniqueKeysWithValues: ListField.allCases.map { ($0, text()) })
                .filter { !$0.value.isEmpty }
            return ListRecord(fields[.title], fields, others: [("a", text()), ("b", text())])
        }
        try lists.take(records, as: "toeval")
        for _ in 0..<200 {
            let words = FoldedText.words(in: numbers.text(of: pieces, length: 4))
            let field = ListField.allCases.randomElement(using: &numbers) ?? .title
            let piece = Bool.random(using: &numbers) ? numbers.text(of: pieces, length: 3) : ""
            let expected = records.filter { record in
                let texts = generalTexts(record)
                let held = FoldedText.fold(record.fields[field] ?? "")
                return words.allSatisfy { word in texts.contains { $0.contains(word) } }
                    && (piece.isEmpty || held.contains(FoldedText.fold(piece)))
            }
            let found = try lists.found(words, [.init(field: field, text: piece)], in: "toeval")
            #expect(found.map(\.record) == expected)
        }
    }

    private func indices(
        _ words: [String], _ fields: [ListFilter.FieldCondition] = []
    ) throws -> Set<Int> {
        let first = try lists.found().first?.id ?? 0
        return Set(try lists.found(words, fields).map { Int($0.id - first) })
    }

    private func generalTexts(_ record: ListRecord) -> [String] {
        let fields: [ListField] = [.title, .description, .place, .goal]
        return (fields.compactMap { record.fields[$0] } + record.others.map(\.text))
            .map(FoldedText.fold)
    }
}
