import TestSupport
import TerminalUI
import Testing

// Pastes, answers, and any bytes at all.
extension KeyDecoderTests {
    private func events(_ bytes: [UInt8]) -> [Event] {
        var decoder = KeyDecoder()
        return decoder.feed(bytes)
    }

    private func events(_ text: String) -> [Event] { events(Array(text.utf8)) }

    @Test(arguments: [
        ("een twee", "een twee"), ("een\rtwee", "een\ntwee"), ("een\r\ntwee\n", "een\ntwee\n"),
        ("作者 é🙂", "作者 é🙂"), ("", ""), ("a\u{1B}[31mb", "a\u{1B}[31mb"), ("a\tb\u{3}", "a\tb\u{3}"),
        ("a\u{1B}[201b", "a\u{1B}[201b"), ("a\u{1B}", "a\u{1B}"),
        ("a\u{1B}[200~b", "a\u{1B}[200~b"),
    ])
    func `a paste is one event, whatever it holds`(bytes: String, text: String) {
        #expect(
            events("\u{1B}[200~" + bytes + "\u{1B}[201~q") == [.paste(text), .key("q")])
    }

    @Test func `a paste may come in pieces, its end too`() {
        var decoder = KeyDecoder()
        var events: [Event] = []
        for byte in Array("\u{1B}[200~é作\u{1B}[201~".utf8) { events += decoder.feed([byte]) }
        #expect(events == [.paste("é作")])
    }

    @Test func `a pause inside a paste does not end it`() {
        var decoder = KeyDecoder()
        #expect(decoder.feed(Array("\u{1B}[200~een".utf8)) == [])
        #expect(!decoder.isWaiting)
        #expect(decoder.flush() == [])
        #expect(decoder.feed(Array(" twee\u{1B}[201~".utf8)) == [.paste("een twee")])
    }

    @Test func `a paste that is no text becomes text`() {
        let bytes = Array("\u{1B}[200~a".utf8) + [0xFF] + Array("b\u{1B}[201~".utf8)
        #expect(events(bytes) == [.paste("a\u{FFFD}b")])
    }

    @Test(arguments: [8, 9, 14, 15, 16, 17, 500])
    func `a paste keeps no more than its limit, and its end is still seen`(count: Int) {
        var decoder = KeyDecoder(largestPaste: 10)
        let pasted = String(repeating: "a", count: count)
        let events = decoder.feed(Array("\u{1B}[200~\(pasted)\u{1B}[201~q".utf8))
        #expect(events == [.paste(String(pasted.prefix(10))), .key("q")])
    }

    @Test(arguments: [
        ("\u{1B}]11;rgb:ffff/ffff/ffff\u{7}", true), ("\u{1B}]11;rgb:ffff/ffff/ffff\u{1B}\\", true),
        ("\u{1B}]11;rgb:1e1e/1e1e/1e1e\u{1B}\\", false), ("\u{1B}]11;rgb:00/00/00\u{7}", false),
        ("\u{1B}]11;rgb:f/f/d\u{7}", true), ("\u{1B}]11;rgb:0/f/0\u{7}", true),
        ("\u{1B}]11;rgb:0/0/f\u{7}", false),
    ])
    func `a terminal tells whether its background is light`(bytes: String, isLight: Bool) {
        #expect(events(bytes + "q") == [.background(isLight: isLight), .key("q")])
    }

    @Test(arguments: [
        "11;rgb:", "11;rgb:ff/ff", "11;rgb:zz/00/00", "11;#ffffff", "10;rgb:ff/ff/ff", "",
        "11;rgb:ff/ff/ff/ff", "11;rgb:12345/0/0", "11;rgb:-f/0/0",
    ])
    func `an answer that says nothing is dropped`(answer: String) {
        #expect(events("\u{1B}]" + answer + "\u{7}q") == [.key("q")])
    }

    private static let pieces: [[UInt8]] =
        [
            "\u{1B}", "\u{1B}[", "\u{1B}O", "\u{1B}]11;rgb:", "\u{1B}P", "\u{1B}\\", "\u{1B}[200~",
            "\u{1B}[201~", "\u{1B}[M", "\u{1B}[<", "\u{1B}[[", "é", "作", "🙂", "a", "~", "A", "R",
            ";", "1", "5", "-", "99999999999999999999", "\r", "\n", "\u{7}", "\u{18}", "/", "ff",
        ].map { Array($0.utf8) } + (0...0xFF as ClosedRange<UInt8>).map { [$0] }

    @Test(arguments: 1...20)
    func `any bytes mean the same however they are cut`(seed: Int) {
        var numbers = SeededNumbers(seed: UInt64(seed))
        for _ in 0..<100 {
            var bytes: [UInt8] = []
            for _ in 0..<Int.random(in: 0...40, using: &numbers) {
                bytes += Self.pieces.randomElement(using: &numbers) ?? []
            }
            var decoder = KeyDecoder()
            var inPieces: [Event] = []
            var rest = bytes[...]
            while !rest.isEmpty {
                let count = Int.random(in: 1...5, using: &numbers)
                inPieces += decoder.feed(rest.prefix(count))
                rest = rest.dropFirst(count)
            }
            var whole = KeyDecoder()
            #expect(whole.feed(bytes) == inPieces, "\(bytes)")
            #expect(whole.flush() == decoder.flush())
        }
    }
}
