internal import InitiativeModel
public import TerminalUI

/// Everything that can be done here, found by typing a part of its name.
public struct PaletteScreen: Screen {
    public enum Action: Sendable { case up, down, run }

    /// One thing that can be done.
    struct Entry: Hashable, Sendable {
        let label: Localized<String>
        /// A short name that can be typed in either language, such as `suspend`.
        let name: String
        let chord: KeyChord?
        let request: Request
    }

    let entries: [Entry]
    private var search = SearchField()
    private var choice = 0

    init(hints: [KeyHint], _ desk: Desk) {
        // Directions share a label, and nobody looks for them here.
        let labels = hints.map(\.label)
        let pressed = hints.filter { hint in
            hint.isAvailable && !hint.chords.contains(":")
                && labels.count(where: { $0 == hint.label }) == 1
        }.map { hint in
            Entry(
                label: hint.label, name: hint.chords[0].description, chord: hint.chords[0],
                request: .press(hint.chords[0]))
        }
        let others: [(GlobalAction, String, PhraseKey)] = [
            (.switchRoute, "route", \.palette.route),
            (.switchNoneOfFour, "none", \.palette.noneOfFour),
            (.switchTheme, "theme", \.palette.theme), (.suspend, "suspend", \.palette.suspend),
            (.quit, "quit", \.palette.quit),
        ]
        entries =
            pressed
            + others.map { action, name, label in
                Entry(
                    label: Phrases.both(label), name: name, chord: nil,
                    request: .global(action))
            }
    }

    public func title(_ desk: Desk) -> String { desk.phrases.palette.title }
    public func typingMode(_ desk: Desk) -> TypingMode { .line }

    func matches() -> [Entry] {
        let words = FoldedText.words(in: search.text)
        return entries.filter { entry in
            let text = FoldedText.fold(
                [entry.label.nl, entry.label.en, entry.name].joined(separator: "\n"))
            return words.allSatisfy { text.contains($0) }
        }
    }

    public func bindings(_ desk: Desk) -> [Binding<Action>] {
        [
            Binding(
                "enter", label: \.palette.run, action: .run,
                matches().isEmpty ? .unavailable(\.palette.noMatches) : .available),
            Binding("up", "ctrl-p", "shift-tab", label: \.list.up, action: .up, isInKeyLine: false),
            Binding("down", "ctrl-n", "tab", label: \.list.down, action: .down, isInKeyLine: false),
        ]
    }

    public mutating func update(_ action: Action, _ desk: Desk) -> [Request] {
        let matches = matches()
        switch action {
        case .up: choice = max(0, choice - 1)
        case .down: choice = min(max(0, matches.count - 1), choice + 1)
        case .run:
            guard matches.indices.contains(choice) else { return [] }
            let request = matches[choice].request
            if case .press = request { return [request] }
            return [.back, request]
        }
        return []
    }

    public mutating func insert(_ text: String, isPaste: Bool, _ desk: Desk) -> [Request] {
        choice = 0
        return search.insert(text)
    }

    public mutating func perform(
        _ command: TextEditor.Command, _ desk: Desk
    ) -> [Request] {
        search.perform(command)
        choice = 0
        return []
    }

    public func draw(_ desk: Desk, in area: Rect, on canvas: inout Canvas) {
        let page = area.limited(columns: 76)
        let (top, list) = page.splitTop(2)
        search.draw(
            mark: ":", placeholder: desk.phrases.palette.hint, hasFocus: true, in: top.row(0),
            on: &canvas)
        let matches = matches()
        if matches.isEmpty {
            canvas.write(desk.phrases.palette.noMatches, in: list, style: Style(.faint))
        }
        let first = max(0, min(choice - list.rows / 2, matches.count - list.rows))
        for (row, entry) in matches.dropFirst(first).prefix(list.rows).enumerated() {
            let isChosen = row + first == choice
            let style = Style(.text, on: isChosen ? .selection : .page, isChosen ? .bold : [])
            let line = list.row(row)
            canvas.fill(line, with: style)
            canvas.write(
                isChosen ? "▸" : " ", in: line, style: Style(.accent, on: style.paper))
            canvas.write(
                entry.label[desk.language].capitalizedFirst, in: line, indent: 2, style: style)
            let name = entry.chord.map { KeyName.text($0, desk.language) } ?? ":" + entry.name
            canvas.writeRight(name + " ", in: line, style: Style(.faint, on: style.paper))
        }
    }
}
