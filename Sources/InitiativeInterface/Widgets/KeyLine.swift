internal import InitiativeModel
internal import TerminalUI

/// The last line of every screen: the keys that work here and now, as many as fit.
struct KeyLine {
    let hints: [KeyHint]
    let language: Language

    func draw(in area: Rect, on canvas: inout Canvas) {
        canvas.fill(area, with: Style(.text, on: .bar))
        let shown = hints.filter { $0.isAvailable && $0.isInKeyLine }
        var column = 1
        for hint in fitting(shown, columns: area.columns - 2) {
            column += canvas.write(
                KeyName.text(hint.chords[0], language), in: area, indent: column,
                style: Style(.accent, on: .bar, .bold))
            column += 1
            column += canvas.write(
                hint.label[language], in: area, indent: column, style: Style(.text, on: .bar))
            column += 2
        }
    }

    /// As many as fit from the front; help always stays, since it shows the rest.
    private func fitting(_ shown: [KeyHint], columns: Int) -> [KeyHint] {
        func width(_ hint: KeyHint) -> Int {
            KeyName.text(hint.chords[0], language).displayColumns
                + hint.label[language].displayColumns + 3
        }
        let help = shown.first { $0.chords.contains("?") }
        var left = columns + 2 - (help.map(width) ?? 0)
        var result: [KeyHint] = []
        for hint in shown where hint != help {
            guard width(hint) <= left else { break }
            left -= width(hint)
            result.append(hint)
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
