import TestSupport
import Testing

@testable import TerminalUI

struct DisplayTextTests {
    /// Whether a terminal may act on the scalar, or show it in its own way, or not at all.
    private func isRaw(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .surrogate, .lineSeparator, .paragraphSeparator: return true
        default: break
        }
        switch scalar.value {
        case 0x20E3, 0xFE00...0xFE0F, 0x1F3FB...0x1F3FF, 0xE0000...0xE0FFF: return true
        default: return scalar.columns < 0
        }
    }

    private func check(_ text: String) {
        let shown = DisplayText(text)
        #expect(!shown.string.unicodeScalars.contains(where: isRaw), "\(text.debugDescription)")
        for glyph in shown.glyphs {
            let scalars = glyph.character.unicodeScalars
            #expect((1...2).contains(glyph.columns))
            #expect(scalars.count <= 5, "a base and at most four marks")
            #expect(glyph.columns == scalars.reduce(0) { $0 + $1.columns })
        }
        #expect(shown.columns == shown.string.unicodeScalars.reduce(0) { $0 + $1.columns })
        #expect(text.displayColumns == shown.columns)
    }

    @Test(arguments: HostileText.all)
    func `nothing hostile reaches the terminal, and its width is known`(hostile: HostileText) {
        check(hostile.text)
    }

    @Test(arguments: 1...10)
    func `no mixture of hostile texts reaches the terminal`(seed: Int) {
        var numbers = SeededNumbers(seed: UInt64(seed))
        let scalars = HostileText.all.flatMap { $0.text.unicodeScalars.prefix(40).map(String.init) }
        for _ in 0..<200 { check(numbers.text(of: scalars, length: 12)) }
    }

    @Test func `no single scalar reaches the terminal unsafely`() {
        let unsafe = (0...0x10FFFF as ClosedRange<UInt32>).lazy
            .compactMap { Unicode.Scalar($0) }
            .filter { $0.columns != 1 || $0.properties.generalCategory == .format }
            .filter { scalar in
                let shown = DisplayText(String(scalar))
                return shown.string.unicodeScalars.contains(where: isRaw)
                    || shown.columns != shown.string.unicodeScalars.reduce(0) { $0 + $1.columns }
            }
            .map { "U+" + String($0.value, radix: 16) }
        #expect(Array(unsafe) == [])
    }

    @Test(arguments: HostileText.all)
    func `a text is as wide as its characters together`(hostile: HostileText) {
        #expect(
            hostile.text.displayColumns
                == hostile.text.reduce(0) { $0 + DisplayText.columns(of: $1) })
    }

    @Test(arguments: HostileText.all, [-1, 0, 1, 2, 3, 7, 40])
    func `a shortened text is never wider than its limit`(hostile: HostileText, limit: Int) {
        let whole = DisplayText(hostile.text)
        let short = whole.truncated(to: limit)
        #expect(short.columns <= max(0, limit))
        if whole.columns > limit, limit > 0 {
            #expect(short.string.last == "…")
        } else if limit > 0 {
            #expect(short.string == whole.string)
        }
    }

    @Test(arguments: [
        ("a\u{1B}[31mb", "a␛[31mb"), ("a\tb", "a b"), ("a\nb", "a␊b"), ("a\u{7F}b", "a␡b"),
        ("a\u{9B}b", "a⟨009B⟩b"), ("a\u{202E}b", "a⟨202E⟩b"), ("a\u{61C}b", "a⟨061C⟩b"),
        ("a\u{2028}b", "a⟨2028⟩b"), ("a\u{200B}b", "ab"), ("a\u{378}b", "a\u{FFFD}b"),
        ("👍🏽", "👍"), ("👨‍👩‍👧", "👨👩👧"), ("e\u{301}", "\u{E9}"), ("\u{301}", "\u{25CC}\u{301}"),
        ("a\u{200B}\u{301}", "a\u{25CC}\u{301}"),
    ])
    func `what is unsafe is shown as a mark or left out`(text: String, shown: String) {
        #expect(
            DisplayText(text).string.unicodeScalars.elementsEqual(shown.unicodeScalars),
            "\(DisplayText(text).string)")
    }

    @Test func `a flood of marks is shown, and soon`() {
        let marks = ["\u{301}", "\u{323}"]
        let flood = "e" + String(repeating: marks.joined(), count: 50_000) + "f"
        let shown = DisplayText(flood)
        #expect(shown.glyphs.count == 2)
        #expect(shown.columns == 2)
    }

    @Test func `printed text keeps its lines and columns and nothing else that moves the cursor`() {
        #expect("a\tb\r\nc\u{1B}d\n".printable == "a\tb\nc␛d\n")
    }

    /// What fits is the same, whether the whole text was looked at or only its beginning.
    @Test(arguments: 1...20)
    func `the beginning of a text tells what fits`(seed: Int) {
        var numbers = SeededNumbers(seed: UInt64(seed))
        let pieces = [
            "a", "bc", " ", "作", "e\u{301}", "\u{301}", "👨‍👩‍👧", "\u{200B}", "\u{7}", "\n", "\u{202E}",
            "\u{FE0F}",
        ]
        for _ in 0..<100 {
            let text = numbers.text(of: pieces, length: 60)
            let limit = Int.random(in: 0...40, using: &numbers)
            #expect(
                DisplayText(text, limit: limit).truncated(to: limit).glyphs
                    == DisplayText(text).truncated(to: limit).glyphs,
                "\(text.debugDescription) \(limit)")
        }
    }
}
