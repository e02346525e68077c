import TestSupport
import Testing

@testable import InitiativeExchange

struct MarkdownTextTests {
    @Test(arguments: [
        ("gewone tekst, met punt. En (haakjes)", "gewone tekst, met punt. En (haakjes)"),
        ("# kop", "\\# kop"), ("a # b", "a \\# b"), ("> citaat", "\\> citaat"),
        ("- punt", "\\- punt"), ("+ punt", "\\+ punt"), ("* punt", "\\* punt"),
        ("===", "\\==="), ("---", "\\---"), ("a - b", "a - b"), ("1. een", "1\\. een"),
        ("12) een", "12\\) een"), ("2026-11-25", "2026-11-25"), ("3.14", "3\\.14"), ("7", "7"),
        ("`code`", "\\`code\\`"), ("~~~", "\\~\\~\\~"), ("a_b_c *d*", "a\\_b\\_c \\*d\\*"),
        ("[tekst](javascript:alert(1))", "\\[tekst\\](javascript:alert(1))"),
        ("![beeld](x)", "\\!\\[beeld\\](x)"), ("<script>", "\\<script\\>"),
        ("<!-- weg -->", "\\<\\!-- weg --\\>"), ("<https://x.nl>", "\\<https://x.nl\\>"),
        ("&lt; &amp;", "\\&lt; \\&amp;"), ("a | b", "a \\| b"), ("\\*a\\", "\\\\\\*a\\\\"),
        ("a\u{1B}[31m", "a⟨001B⟩\\[31m"), ("a\u{202E}b", "a⟨202E⟩b"), ("a\u{9B}b", "a⟨009B⟩b"),
        ("a\tb", "a b"), ("a\u{E0041}b", "a⟨E0041⟩b"), ("作者 é 🙂", "作者 é 🙂"), ("", ""),
    ])
    func `text stays text`(text: String, escaped: String) {
        #expect(MarkdownText.escaped(text) == escaped)
    }

    @Test(arguments: [
        ("   - punt", "\\- punt"), ("\t# kop", "\\# kop"), ("      inspringing", "inspringing"),
        ("  1. een", "1\\. een"), (" ===", "\\==="), (" \t ", ""),
    ])
    func `a line that is indented becomes no list, no heading and no code`(
        text: String, escaped: String
    ) {
        #expect(MarkdownText.escaped(text) == escaped)
    }

    @Test(arguments: 1...10)
    func `no mixture of marks is markup`(seed: Int) {
        var numbers = SeededNumbers(seed: UInt64(seed))
        let pieces =
            "\\`*_[]<>#|~&!+-=.) 1a".map(String.init) + ["\t", "\u{1B}", "\u{202E}", "é", "12"]
        for _ in 0..<300 {
            let text = numbers.text(of: pieces, length: 14)
            let escaped = Array(MarkdownText.escaped(text))
            var place = 0
            while place < escaped.count {
                #expect(!"`*_[]<>#|~&!\u{1B}\u{202E}\t".contains(escaped[place]))
                // A backslash and what it takes the meaning from.
                place += escaped[place] == "\\" ? 2 : 1
            }
            #expect(place == escaped.count, "no backslash at the end takes what follows")
            #expect(escaped.first.map { " +-=".contains($0) } != true)
            #expect(String(escaped).firstMatch(of: /^[0-9]+[.)]/) == nil)
        }
    }
}
