internal import InitiativeModel
internal import TerminalUI

/// All keys of the screen it was opened from, with what they do.
public struct HelpScreen: ReadingScreen {
    let hints: [KeyHint]
    var scroll = ReadingScroll()

    public func title(_ desk: Desk) -> String { desk.phrases.help.title }

    func text(_ desk: Desk, columns: Int) -> Paragraph {
        let phrases = desk.phrases.help
        var text = Paragraph(columns: columns)
        text.add(phrases.onThisScreen, Style(.heading, on: .page, .bold))
        add(hints, desk.language, to: &text)
        text.addBlank()
        text.add(phrases.inTextFields, Style(.heading, on: .page, .bold))
        add(TextField.bindings.map(\.hint), desk.language, to: &text)
        text.addBlank()
        text.add(phrases.saving)
        return text
    }

    private func add(_ hints: [KeyHint], _ language: Language, to text: inout Paragraph) {
        var lines: [(keys: String, label: String)] = []
        for hint in hints {
            let keys = hint.chords.map { KeyName.text($0, language) }.joined(separator: ", ")
            let label = hint.label[language]
            // Directions that share a label share a line.
            if let last = lines.last, last.label == label {
                lines[lines.count - 1].keys += ", " + keys
            } else {
                lines.append((keys, label))
            }
        }
        for line in lines {
            let gap = String(repeating: " ", count: max(2, 22 - line.keys.displayColumns))
            text.add(line.label, hanging: "  " + line.keys + gap)
        }
    }
}
