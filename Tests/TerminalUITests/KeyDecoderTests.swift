import TerminalUI
import Testing

struct KeyDecoderTests {
    private func keys(_ bytes: [UInt8]) -> [Event] {
        var decoder = KeyDecoder()
        return decoder.feed(bytes) + decoder.flush()
    }

    private func keys(_ text: String) -> [Event] { keys(Array(text.utf8)) }

    @Test(arguments: [
        ("\u{1B}[A", "up"), ("\u{1B}[B", "down"), ("\u{1B}[C", "right"), ("\u{1B}[D", "left"),
        ("\u{1B}OA", "up"), ("\u{1B}OB", "down"), ("\u{1B}OC", "right"), ("\u{1B}OD", "left"),
        ("\u{1B}[H", "home"), ("\u{1B}[F", "end"), ("\u{1B}OH", "home"), ("\u{1B}OF", "end"),
        ("\u{1B}[1~", "home"), ("\u{1B}[4~", "end"), ("\u{1B}[7~", "home"), ("\u{1B}[8~", "end"),
        ("\u{1B}[2~", "insert"), ("\u{1B}[3~", "delete"), ("\u{1B}[5~", "page-up"),
        ("\u{1B}[6~", "page-down"), ("\u{1B}[Z", "shift-tab"), ("\u{1B}OM", "enter"),
    ])
    func `moving keys come in the ways of all terminals`(bytes: String, key: String) {
        #expect(keys(bytes).map { $0 } == [KeyChord(key).map { .key($0) }].compactMap { $0 })
    }

    @Test(arguments: [
        ("\u{1B}OP", 1), ("\u{1B}OS", 4), ("\u{1B}[11~", 1), ("\u{1B}[14~", 4), ("\u{1B}[15~", 5),
        ("\u{1B}[17~", 6), ("\u{1B}[21~", 10), ("\u{1B}[23~", 11), ("\u{1B}[24~", 12),
        ("\u{1B}[[A", 1), ("\u{1B}[[E", 5),
    ])
    func `function keys come by number`(bytes: String, number: Int) {
        #expect(keys(bytes) == [.key(KeyChord(.function(number)))])
    }

    @Test(arguments: [
        ("\u{1B}[1;2A", "shift-up"), ("\u{1B}[1;3D", "alt-left"), ("\u{1B}[1;5C", "ctrl-right"),
        ("\u{1B}[1;6H", "ctrl-shift-home"), ("\u{1B}[3;5~", "ctrl-delete"),
        ("\u{1B}[1;1A", "up"), ("\u{1B}[1;7F", "ctrl-alt-end"), ("\u{1B}[1;2P", "shift-f1"),
        ("\u{1B}[1;5R", "ctrl-f3"), ("\u{1B}[15;2~", "shift-f5"),
    ])
    func `modifiers come as a number`(bytes: String, key: String) {
        #expect(keys(bytes) == [KeyChord(key).map { .key($0) }].compactMap { $0 })
    }

    @Test(arguments: [
        ("\r", "enter"), ("\n", "enter"), ("\t", "tab"), ("\u{8}", "backspace"),
        ("\u{7F}", "backspace"), ("\u{0}", "ctrl-space"), ("\u{1}", "ctrl-a"),
        ("\u{1A}", "ctrl-z"), ("a", "a"), ("~", "~"), (" ", "space"), ("é", "é"), ("作", "作"),
        ("🙂", "🙂"),
    ])
    func `letters and control keys come as themselves`(bytes: String, key: String) {
        #expect(keys(bytes) == [KeyChord(key).map { .key($0) }].compactMap { $0 })
    }

    @Test func `escape alone is a key once nothing follows`() {
        var decoder = KeyDecoder()
        #expect(decoder.feed([0x1B]) == [])
        #expect(decoder.isWaiting)
        #expect(decoder.flush() == [.key("esc")])
        #expect(!decoder.isWaiting)
        #expect(decoder.flush() == [])
    }

    @Test(arguments: [
        ("\u{1B}\u{1B}[A", ["esc", "up"]), ("\u{1B}x", ["esc", "x"]), ("\u{1B}é", ["esc", "é"]),
        ("\u{1B}\r", ["esc", "enter"]), ("\u{1B}\u{1B}\u{1B}", ["esc", "esc", "esc"]),
    ])
    func `escape and then a key are two keys`(bytes: String, names: [String]) {
        #expect(keys(bytes) == names.compactMap { KeyChord($0).map { .key($0) } })
    }

    @Test func `a letter of several bytes may come in pieces`() {
        var decoder = KeyDecoder()
        var events: [Event] = []
        for byte in Array("é作🙂".utf8) { events += decoder.feed([byte]) }
        #expect(events == [.key("é"), .key("作"), .key("🙂")])
    }

    @Test(
        arguments: [
            ([0x80], 1), ([0xFF], 1), ([0xC0, 0x80], 2), ([0xC3, 0x28], 1),
            ([0xE2, 0x82, 0x41], 1),
            ([0xED, 0xA0, 0x80], 3), ([0xF5], 1),
        ] as [([UInt8], Int)])
    func `bytes that are no text become the mark for that, and the next key is read`(
        bytes: [UInt8], marks: Int
    ) {
        let next: [Event] = keys(bytes + [0x71])
        let mark = Event.key(KeyChord(.character("\u{FFFD}")))
        #expect(next.filter { $0 == mark }.count == marks)
        #expect(next.last == .key("q"))
    }

    @Test(arguments: [
        "\u{1B}[M !!", "\u{1B}[<0;12;5M", "\u{1B}[<0;12;5m", "\u{1B}[32;12;5M", "\u{1B}[I",
        "\u{1B}[O", "\u{1B}[24;80R", "\u{1B}[?1;2c",
        "\u{1B}[?62;1;2;6;8;9;15;16;17;18;21;22;28;29c",
        "\u{1B}[>41;354;0c", "\u{1B}[8;24;80t", "\u{1B}[?5S", "\u{1B}[?1u", "\u{1B}[?2026;2$y",
        "\u{1B}P1+r544e=787465726d\u{1B}\\", "\u{1B}P>|tmux 3.3a\u{1B}\\", "\u{1B}_Gi=1;OK\u{1B}\\",
        "\u{1B}]4;0;rgb:0000/0000/0000\u{7}", "\u{1B}]52;c;YWJj\u{1B}\\", "\u{1B}^pm\u{1B}\\",
        "\u{1B}Xsos\u{1B}\\", "\u{1B}[99~", "\u{1B}[;~", "\u{1B}[2;A",
    ])
    func `what a terminal says by itself is no key`(bytes: String) {
        #expect(keys(bytes + "q") == [.key("q")])
    }

    @Test func `a sequence broken off by another one does not hide it`() {
        #expect(keys("\u{1B}[1;\u{1B}[A") == [.key("up")])
        #expect(keys("\u{1B}O\u{1B}[A") == [.key("up")])
    }

    @Test func `a sequence of any length is swallowed to its end`() {
        let long = String(repeating: "1;", count: 5000)
        #expect(keys("\u{1B}[" + long + "cq") == [.key("q")])
        #expect(keys("\u{1B}]" + long + "\u{7}q") == [.key("q")])
    }

    @Test(arguments: [
        "\u{1B}[1;-9223372036854775808A", "\u{1B}[1;99999999999999999999A",
        "\u{1B}[9223372036854775807~", "\u{1B}[1;9223372036854775807A", "\u{1B}[-1~",
        "\u{1B}]11;rgb:ffffffffffffffff/0/0\u{7}", "\u{1B}]11;rgb:-8000000000000000/0/0\u{7}",
    ])
    func `numbers of any size do no harm`(bytes: String) {
        #expect(keys(bytes + "q").last == .key("q"))
    }
}
