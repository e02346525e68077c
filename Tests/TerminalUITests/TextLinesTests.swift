import TestSupport
import Testing

@testable import TerminalUI

struct TextLinesTests {
    private static let pieces = [
        "a", "bc", "woord", " ", " ", "  ", "     ", "\n", "\r\n", "作", "者", "🙂", "👨‍👩‍👧",
        "e\u{301}", "\u{301}", "\t", "\u{200B}", "\u{7}", "een heel lang stuk ", "\u{200D}",
    ]

    private func part(_ text: String, _ line: TextLines.Line) -> String {
        String(decoding: Array(text.utf8)[line.start..<line.start + line.count], as: UTF8.self)
    }

    @Test(arguments: 1...20)
    func `the lines together are the text, and none is wider than allowed`(seed: Int) {
        var numbers = SeededNumbers(seed: UInt64(seed))
        for _ in 0..<60 {
            let text = numbers.text(of: Self.pieces, length: 25)
            let columns = Int.random(in: 2...12, using: &numbers)
            let lines = TextLines(text, columns: columns).lines
            #expect(lines.map { part(text, $0) }.joined() == text)
            for line in lines {
                #expect(part(text, line).hasPrefix(line.text))
                let visible = line.text.filter { DisplayText.columns(of: $0) > 0 }
                #expect(
                    line.text.displayColumns <= columns || visible.count == 1,
                    "\(text.debugDescription)")
            }
        }
    }

    @Test(arguments: 1...20)
    func `a cursor put where it stands stays there`(seed: Int) {
        var numbers = SeededNumbers(seed: UInt64(seed))
        // Without what takes no column: two places of the cursor then look the same.
        let pieces = Self.pieces.filter { $0.displayColumns > 0 && !$0.contains("\u{301}") }
        for _ in 0..<60 {
            let text = numbers.text(of: pieces, length: 20)
            let lines = TextLines(text, columns: .random(in: 2...12, using: &numbers))
            let places = text.indices.map { text.utf8.distance(from: text.startIndex, to: $0) }
            for offset in places + [text.utf8.count] {
                let (line, column) = lines.position(of: offset)
                #expect(
                    lines.offset(line: line, column: column) == offset,
                    "\(text.debugDescription) \(offset)")
            }
        }
    }

    @Test(arguments: 1...20)
    func `a cursor sent to a line lands on it, at the column or left of it`(seed: Int) {
        var numbers = SeededNumbers(seed: UInt64(seed))
        for _ in 0..<60 {
            let text = numbers.text(of: Self.pieces, length: 20)
            let lines = TextLines(text, columns: .random(in: 2...12, using: &numbers))
            for line in lines.lines.indices {
                let column = Int.random(in: 0...14, using: &numbers)
                let offset = lines.offset(line: line, column: column)
                let landed = lines.position(of: offset)
                #expect(landed.line == line, "\(text.debugDescription) \(line) \(column)")
                #expect(landed.column <= column)
            }
        }
    }

    @Test(arguments: [
        ("", [""]), ("een", ["een"]), ("een twee", ["een", "twee"]),
        ("een   twee", ["een", "twee"]), ("eentwee", ["eentw", "ee"]),
        ("een\ntwee\n", ["een", "twee", ""]), ("een\r\n\r\ntwee", ["een", "", "twee"]),
        ("een    \ntwee", ["een", "twee"]), ("作者作", ["作者", "作"]), ("a 作者", ["a", "作者"]),
        ("a bc de f", ["a bc", "de f"]), ("      ab", ["", "ab"]), ("ab \u{301}c", ["ab \u{301}c"]),
    ])
    func `text breaks at spaces, and inside a word that is too long`(
        text: String, lines: [String]
    ) {
        #expect(text.wrapped(to: 5) == lines)
    }

    /// After an edit only what changed is broken anew: to the same lines.
    @Test(arguments: 1...10)
    func `an edited long text has the lines that it would have by itself`(seed: Int) {
        var numbers = SeededNumbers(seed: UInt64(seed))
        var text = numbers.text(of: Self.pieces, length: 2500)
        let columns = Int.random(in: 1...30, using: &numbers)
        for _ in 0..<60 {
            var places = text.indices.map(\.self)
            places.append(text.endIndex)
            let start = Int.random(in: 0..<places.count, using: &numbers)
            let end = min(places.count - 1, start + Int.random(in: 0...40, using: &numbers))
            text.replaceSubrange(
                places[start]..<places[end],
                with: numbers.text(of: Self.pieces, length: .random(in: 0...30, using: &numbers)))
            #expect(
                TextLines(text, columns: columns).lines.map(\.start)
                    == LineStarts.broken(text, columns), "seed \(seed)")
        }
    }

    @Test func `composed and decomposed letters are the same text and other places`() {
        let composed = String(repeating: "cafés en thés ", count: 400)
        let decomposed = composed.replacing("é", with: "e\u{301}")
        #expect(composed == decomposed && composed.utf8.count < decomposed.utf8.count)
        for text in [decomposed, composed, decomposed] {
            #expect(
                TextLines(text, columns: 40).lines.map(\.start) == LineStarts.broken(text, 40))
        }
    }

    @Test(arguments: [0, -4]) func `there is always room for one column`(columns: Int) {
        #expect("abc".wrapped(to: columns) == ["a", "b", "c"])
    }

    @Test func `below the last line lies the end of the text, above the first its start`() {
        let lines = TextLines("een twee", columns: 5)
        #expect(lines.offset(line: 2, column: 1) == 8)
        #expect(lines.offset(line: -1, column: 1) == 0)
    }
}
