internal import TerminalUI

/// Keys written down, one step a line: words separated by spaces. A word is the name of a key
/// (`Enter`, `Down`, `PgDn`, `Ctrl-Z`, `C-z`, `Space`), a text in double quotes, or a word that
/// is typed as it is. `paste:TEXT` pastes the rest of the line, `size:60x18` resizes. A line that
/// begins with `#` says nothing.
struct KeyScript {
    struct Line {
        let number: Int
        let events: [Event]
    }

    let lines: [Line]

    init(_ text: String) {
        var lines: [Line] = []
        let all = text.split(omittingEmptySubsequences: false) { $0.isNewline }
        for (index, line) in all.enumerated() {
            let trimmed = line.drop(while: \.isWhitespace)
            guard !trimmed.isEmpty, trimmed.first != "#" else { continue }
            lines.append(Line(number: index + 1, events: Self.events(in: trimmed)))
        }
        self.lines = lines
    }

    private static func events(in line: Substring) -> [Event] {
        var events: [Event] = []
        var rest = line
        while let first = rest.first {
            if first.isWhitespace {
                rest.removeFirst()
            } else if first == "\"" {
                rest.removeFirst()
                let text = rest.prefix { $0 != "\"" }
                events += text.map { .key(KeyChord(.character($0))) }
                rest = rest.dropFirst(text.count + 1)
            } else if rest.hasPrefix("paste:") {
                events.append(.paste(String(rest.dropFirst("paste:".count))))
                rest = ""
            } else {
                let word = rest.prefix { !$0.isWhitespace }
                rest = rest.dropFirst(word.count)
                events += Self.events(for: String(word))
            }
        }
        return events
    }

    private static func events(for word: String) -> [Event] {
        if word.hasPrefix("size:"), let size = Size(String(word.dropFirst("size:".count))) {
            return [.resized(size.clamped)]
        }
        if let chord = chord(word) { return [.key(chord)] }
        return word.map { .key(KeyChord(.character($0))) }
    }

    /// Common spellings of key names; a single character is itself.
    private static func chord(_ word: String) -> KeyChord? {
        if word.count == 1, let character = word.first { return KeyChord(.character(character)) }
        var name = word.lowercased()
        for (short, long) in [("c-", "ctrl-"), ("m-", "alt-"), ("s-", "shift-")]
        where name.hasPrefix(short) {
            name = long + name.dropFirst(short.count)
        }
        let spellings = [
            "escape": "esc", "return": "enter", "pgup": "page-up", "pageup": "page-up",
            "pgdn": "page-down", "pagedown": "page-down", "bspace": "backspace",
            "del": "delete", "backtab": "shift-tab", "btab": "shift-tab",
        ]
        let parts = name.split(separator: "-", omittingEmptySubsequences: false)
        if let last = parts.last, let spelling = spellings[String(last)] {
            name = (parts.dropLast().map(String.init) + [spelling]).joined(separator: "-")
        } else if let spelling = spellings[name] {
            name = spelling
        }
        return KeyChord(name)
    }
}
