import InitiativeExchange
import InitiativeModel
import Testing

struct ListEncodingTests {
    static let text = "titel,plaats\nÉén café 🙂 “€”,社区\n"

    static func wide(_ text: String, bigEndian: Bool) -> [UInt8] {
        text.utf16.flatMap { unit in
            let pair = [UInt8(truncatingIfNeeded: unit), UInt8(unit >> 8)]
            return bigEndian ? pair.reversed() : pair
        }
    }

    @Test(arguments: [false, true], [false, true])
    func `UTF-16 is known by its mark or its NULs`(bigEndian: Bool, marked: Bool) throws {
        let bytes = Self.wide((marked ? "\u{FEFF}" : "") + Self.text, bigEndian: bigEndian)
        for pieces in [[1], [3, 5], [1000]] {
            let reading = try ListReading(bytes, pieces: pieces)
            #expect(reading.encoding == (bigEndian ? .utf16BigEndian : .utf16LittleEndian))
            #expect(reading.lines == ["2 title=Één café 🙂 “€” place=社区"])
            #expect(reading.replacements == 0)
        }
    }

    @Test func `what is no UTF-8 is Windows-1252`() throws {
        let bytes = Array("titel\nCaf".utf8) + [0xE9, 0x20, 0x80, 0x93, 0x81]
        let reading = try ListReading(bytes)
        #expect(reading.encoding == .windows1252)
        #expect(reading.lines == ["2 title=Café €“\u{FFFD}"])
        #expect(reading.replacements == 1)
    }

    @Test func `Latin-1 is read where it is asked for`() throws {
        let bytes = Array("titel\nCaf".utf8) + [0xE9, 0x9B]
        let reading = try ListReading(bytes, ListOptions(encoding: .latin1))
        #expect(reading.lines == ["2 title=Café\u{9B}"])
    }

    @Test(arguments: [
        (Array("é".utf8), ListEncoding.utf8, "é"), ([0xE9], .windows1252, "é"),
        ([0xE9, 0x20, 0x61], .windows1252, "é a"),
    ])
    func `the first letter beyond ASCII decides, however late it comes`(
        end: [UInt8], encoding: ListEncoding, letter: String
    ) throws {
        let plain = String(repeating: "Tuin\n", count: 30_000)
        for pieces in [[1], [65_536], [999]] {
            let reading = try ListReading(Array("titel\n\(plain)".utf8) + end, pieces: pieces)
            #expect(reading.encoding == encoding)
            #expect(reading.records.last?.fields[.title] == letter)
        }
    }

    @Test(
        arguments: [
            ([0xFF], 1), ([0xC3], 1), ([0xE2, 0x82], 1), ([0xED, 0xA0, 0x80], 3),
            ([0xC0, 0xAF], 2),
            ([0xF0, 0x9F, 0x99], 1), ([0xF5, 0x80], 2),
        ] as [([UInt8], Int)])
    func `broken bytes are replaced and counted, and cost nothing else`(
        broken: [UInt8], count: Int
    ) throws {
        let bytes = Array("titel\nééé".utf8) + broken + Array("x\nBad\n".utf8)
        for pieces in [[1], [2], [1000]] {
            let reading = try ListReading(bytes, pieces: pieces)
            let marks = String(repeating: "\u{FFFD}", count: count)
            #expect(reading.lines == ["2 title=ééé\(marks)x", "3 title=Bad"])
            #expect(reading.replacements == count)
        }
    }

    @Test func `half a letter at the end of UTF-16 is replaced`() throws {
        let bytes = Self.wide("titel\nTuin", bigEndian: false) + [0x3D, 0xD8, 0x61]
        let reading = try ListReading(bytes, ListOptions(encoding: .utf16LittleEndian))
        #expect(reading.lines == ["2 title=Tuin\u{FFFD}\u{FFFD}"])
    }
}
