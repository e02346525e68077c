import InitiativeExchange
import InitiativeModel
import TestSupport
import Testing

struct ListReaderTests {
    private static let pieces = [
        "titel", "Tuin", "é", "社", "🙂", ",", ",", ";", "\"", "\"", "\"\"", "\n", "\n", "\r", "\r\n",
        "\t", "{", "}", "[", "]", ":", "\\", " ", "\0", "{\"titel\":\"a\"}", "},{", "1998",
    ]

    @Test(arguments: 1...40)
    func `the same bytes give the same rows, however they are cut`(seed: Int) throws {
        var numbers = SeededNumbers(seed: UInt64(seed))
        let begins = ["titel,plaats\n", "titel;plaats\r", "[{\"titel\":1},", "{\"titel\":1}\n"]
        var bytes = Array(begins[seed % begins.count].utf8)
        for _ in 0..<40 { bytes += Array(numbers.text(of: Self.pieces, length: 12).utf8) }
        if seed % 5 == 0 { bytes.insert(0xFF, at: bytes.count / 2) }
        let whole = try ListReading(bytes, pieces: [bytes.count])
        for pieces in [[1], [2], [3, 1, 7], [64]] {
            #expect(try ListReading(bytes, pieces: pieces) == whole)
        }
    }

    @Test func `a messy list comes out as it went in`() throws {
        var numbers = SeededNumbers(seed: 7)
        let odd = [
            "zegt \"nee\"", "regel\nregel", "tab\there", "\u{1B}[31mrood", "社区花园", "👩‍👩‍👧",
            "e\u{301}", "\u{202E}om", "=1+1", "'; DROP", "a,b", "\"", ",", "x",
        ]
        var list = "titel,omschrijving,plaats\n"
        var rows: [[String]] = []
        for number in 1...2000 {
            let row = [
                "Tuin \(number) " + numbers.text(of: odd, length: 3) + ".",
                "t" + numbers.text(of: odd, length: 5) + ".", "Noord",
            ]
            rows.append(row)
            list +=
                row.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }
                .joined(separator: ",") + "\n"
        }
        let reading = try ListReading(list, pieces: [4096])
        let fields: [ListField] = [.title, .description, .place]
        #expect(reading.records.map { record in fields.map { record.fields[$0] ?? "" } } == rows)
    }

    @Test func `a look at the beginning loses nothing and reads no more than it needs`() throws {
        let row = Array("Tuin,Noord\n".utf8)
        var given = 0
        var reader = ListReader {
            guard given < 100_000 else { return nil }
            defer { given += 100 }
            return given == 0
                ? Array("titel,plaats\n".utf8)
                : Array(repeatElement(row, count: 100).joined())
        }
        let preview = try reader.peek()
        #expect(preview.format == .csv && preview.delimiter == .comma && preview.encoding == .utf8)
        #expect(preview.columns == ["titel", "plaats"] && preview.records.count == 5)
        #expect(reader.bytesRead < 400_000)
        #expect(try reader.peek() == preview)
        try reader.use(preview.mapping.applying(["place="], to: preview.columns))
        #expect(
            try reader.next()
                == .record(
                    ListRecord(
                        line: 2, fields: [.title: "Tuin"],
                        others: [ListRecord.NamedCell(name: "plaats", text: "Noord")])))
        var count = 1
        while try reader.next() != nil { count += 1 }
        #expect(count == 99_900)
    }

    private struct Broken: Error {}

    @Test func `what goes wrong with the source is told as it is`() {
        var reader = ListReader { throw Broken() }
        #expect(throws: Broken.self) { try reader.next() }
    }
}
