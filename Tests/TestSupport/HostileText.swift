/// A text that breaks programs, by what is wrong with it.
public struct HostileText: Sendable, CustomStringConvertible {
    public let description: String
    public let text: String

    private init(_ description: String, _ text: String) {
        self.description = description
        self.text = text
    }

    public static let all: [HostileText] = [
        HostileText("every C0 control", String(String.UnicodeScalarView(scalars(0...0x1F)))),
        HostileText("every C1 control", String(String.UnicodeScalarView(scalars(0x80...0x9F)))),
        HostileText("an escape sequence", "a\u{1B}[31mrood\u{1B}[0m"),
        HostileText("a C1 escape sequence", "a\u{9B}31mrood"),
        HostileText("a title by OSC", "\u{1B}]0;titel\u{7}\u{1B}]52;c;aGFjaw==\u{1B}\\"),
        HostileText("delete", "a\u{7F}b"),
        HostileText("bidirectional overrides", "a\u{202A}\u{202B}\u{202C}\u{202D}\u{202E}b"),
        HostileText("bidirectional isolates", "a\u{2066}\u{2067}\u{2068}\u{2069}b"),
        HostileText("directional marks", "a\u{200E}\u{200F}\u{61C}b"),
        HostileText("invisible joiners", "a\u{200B}b\u{200C}c\u{200D}d\u{2060}e\u{AD}f\u{FEFF}g"),
        HostileText("an emoji family", "👨‍👩‍👧‍👦 ❤️ 1\u{FE0F}\u{20E3} 👍🏽 🏴\u{E0067}\u{E0062}\u{E007F}"),
        HostileText("tag characters", "a\u{E0001}\u{E0041}\u{E007F}b"),
        HostileText("deprecated format characters", "a\u{206A}\u{206F}\u{180E}\u{FFF9}x\u{FFFB}b"),
        HostileText("a flood of marks", "e" + String(repeating: "\u{301}", count: 1000) + "f"),
        HostileText("marks with no base", "\u{301}\u{323}a\u{7}\u{301}\n\u{301}\u{200B}\u{301}"),
        HostileText("unassigned code points", "a\u{378}\u{E0FFF}\u{10FFFF}\u{FFFE}b"),
        HostileText("a lone surrogate", String(decoding: [0x61, 0xD800, 0x62], as: UTF16.self)),
        HostileText(
            "invalid UTF-8", String(decoding: [0x61, 0xED, 0xA0, 0x80, 0xFF], as: UTF8.self)),
        HostileText("line and paragraph separators", "a\u{2028}b\u{2029}c\u{85}d\u{B}e\u{C}f"),
        HostileText("tabs and line breaks", "a\tb\nc\r\nd\re"),
        HostileText("wide letters and jamo", "作者 ＡＢ \u{1100}\u{1161}\u{11A8} 한국 \u{115F}\u{3164}"),
        HostileText("flags", "🇳🇱🇧🇪🇳"),
        HostileText("a long word", String(repeating: "woord", count: 40)),
    ]

    private static func scalars(_ range: ClosedRange<UInt32>) -> [Unicode.Scalar] {
        range.compactMap { Unicode.Scalar($0) }
    }
}
