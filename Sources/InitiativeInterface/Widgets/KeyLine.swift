internal import InitiativeModel
internal import TerminalUI

/// The last line of every screen: the keys that work here and now, as many as fit.
struct KeyLine {
    let hints: [KeyHint]
    let language: Language

    func draw(in area: Rect, on canvas: inout Canvas) {
        canvas.fill(area, with: Style(.text, on: .bar))
        var column = 1
        for entry in fitting(columns: area.columns - 2) {
            column += canvas.write(
                entry.keys, in: area, indent: column, style: Style(.accent, on: .bar, .bold))
            column += 1
            column += canvas.write(
                entry.label, in: area, indent: column, style: Style(.text, on: .bar))
            column += 2
        }
    }

    /// Keys and what they do, as shown.
    private struct Entry: Hashable {
        var keys: String
        let label: String
        let isHelp: Bool

        var columns: Int { keys.displayColumns + label.displayColumns + 3 }
    }

    /// What works here and now; keys that share a label, such as arrows, stand together.
    private var entries: [Entry] {
        var entries: [Entry] = []
        for hint in hints where hint.isAvailable && hint.isInKeyLine {
            let key = KeyName.text(hint.chords[0], language)
            let label = hint.label[language]
            if let same = entries.firstIndex(where: { $0.label == label }) {
                entries[same].keys += key
            } else {
                entries.append(
                    Entry(keys: key, label: label, isHelp: hint.chords.contains("?")))
            }
        }
        return entries
    }

    /// As many as fit from the front; help always stays, since it shows the rest.
    private func fitting(columns: Int) -> [Entry] {
        let help = entries.first(where: \.isHelp)
        var left = columns + 2 - (help?.columns ?? 0)
        var result: [Entry] = []
        for entry in entries where entry != help {
            guard entry.columns <= left else { break }
            left -= entry.columns
            result.append(entry)
        }
        return result + (help.map { [$0] } ?? [])
    }
}

/// How a key is called on the screen.
enum KeyName {
    static func text(_ chord: KeyChord, _ language: Language) -> String {
        let names = Phrases[language].keys
        var name =
            switch chord.key {
            case .enter: "Enter"
            case .escape: "Esc"
            case .tab: "Tab"
            case .backspace: "Backspace"
            case .delete: "Del"
            case .insert: "Ins"
            case .up: "↑"
            case .down: "↓"
            case .left: "←"
            case .right: "→"
            case .home: "Home"
            case .end: "End"
            case .pageUp: "PgUp"
            case .pageDown: "PgDn"
            case .function(let number): "F\(number)"
            case .character(" "): names.space
            case .character(let character):
                chord.control ? character.uppercased() : String(character)
            }
        if chord.shift { name = "Shift-" + name }
        if chord.alt { name = "Alt-" + name }
        if chord.control { name = "Ctrl-" + name }
        return name
    }
}
