internal import InitiativeContent
internal import InitiativeModel
public import TerminalUI

/// Everything that can be looked up, found by typing; what matters at the step comes first.
public struct ReferenceScreen: Screen {
    public enum Action: Sendable { case up, down, pageUp, pageDown, open }

    /// The step that it was opened from; nil outside a walk.
    private let origin: Step?
    private var search = SearchField()
    private var choice = 0
    /// What was found last: it is asked for several times at each key.
    private var known: Found?

    private struct Found: Hashable {
        let text: String
        let language: Language
        let entries: [ReferenceEntry]
    }

    private func found(_ desk: Desk) -> [ReferenceEntry] {
        if let known, known.text == search.text, known.language == desk.language {
            return known.entries
        }
        return ReferenceEntry.matching(FoldedText.words(in: search.text), in: desk.language)
    }

    private mutating func remember(_ desk: Desk) {
        known = Found(text: search.text, language: desk.language, entries: found(desk))
    }

    init(from origin: Step?) { self.origin = origin }

    public func title(_ desk: Desk) -> String { desk.phrases.reference.title }
    public func typingMode(_ desk: Desk) -> TypingMode { .line }

    /// What is listed, and how many of it stand there because of the step.
    func entries(_ desk: Desk) -> (shown: [ReferenceEntry], atStep: Int) {
        let found = found(desk)
        guard FoldedText.words(in: search.text).isEmpty, let origin else { return (found, 0) }
        let nearest = origin.topics.map { ReferenceEntry.page($0) }
        return (nearest + found.filter { !nearest.contains($0) }, nearest.count)
    }

    public func bindings(_ desk: Desk) -> [Binding<Action>] {
        [
            Binding(
                "enter", label: \.reference.open, action: .open,
                entries(desk).shown.isEmpty
                    ? .unavailable(\.reference.noMatches) : .available),
            Binding("up", "ctrl-p", label: \.list.choose, action: .up),
            Binding("down", "ctrl-n", label: \.list.choose, action: .down),
            Binding("page-up", label: \.list.pageUp, action: .pageUp, isInKeyLine: false),
            Binding("page-down", label: \.list.pageDown, action: .pageDown, isInKeyLine: false),
        ]
    }

    public mutating func update(_ action: Action, _ desk: Desk) -> [Request] {
        let shown = entries(desk).shown
        let page = max(1, Self.areas(PageLayout.body(desk.size, hasRail: false)).list.rows - 1)
        switch action {
        case .up: choice -= 1
        case .down: choice += 1
        case .pageUp: choice -= page
        case .pageDown: choice += page
        case .open:
            guard shown.indices.contains(choice) else { return [] }
            return [.open(.referencePage(ReferencePageScreen(shown[choice])))]
        }
        settle(desk)
        return []
    }

    public mutating func insert(_ text: String, isPaste: Bool, _ desk: Desk) -> [Request] {
        choice = 0
        let requests = search.insert(text)
        remember(desk)
        return requests
    }

    public mutating func perform(
        _ command: TextEditor.Command, _ desk: Desk
    ) -> [Request] {
        let before = search.text
        search.perform(command)
        guard search.text != before else { return [] }
        choice = 0
        remember(desk)
        return []
    }

    public mutating func settle(_ desk: Desk) {
        remember(desk)
        choice = max(0, min(choice, entries(desk).shown.count - 1))
    }

    /// Where the field, the list and the beginning of what is chosen stand.
    private static func areas(_ area: Rect) -> (field: Rect, list: Rect, preview: Rect) {
        let (field, below) = area.limited(columns: 76).splitTop(2)
        let previewRows = below.rows >= 12 ? 6 : 0
        let (list, preview) = below.splitTop(below.rows - previewRows)
        return (field, list, preview)
    }

    public func draw(_ desk: Desk, in area: Rect, on canvas: inout Canvas) {
        let phrases = desk.phrases.reference
        let (field, list, preview) = Self.areas(area)
        search.draw(
            mark: "/", placeholder: phrases.hint, hasFocus: true, in: field.row(0), on: &canvas)
        let (shown, atStep) = entries(desk)
        guard shown.indices.contains(choice) else {
            canvas.write(phrases.noMatches, in: list, style: Style(.faint))
            return
        }
        let first = max(0, min(choice - list.rows / 2, shown.count - list.rows))
        for (row, entry) in shown.dropFirst(first).prefix(list.rows).enumerated() {
            let place = row + first
            let isChosen = place == choice
            let style = Style(.text, on: isChosen ? .selection : .page, isChosen ? .bold : [])
            let line = list.row(row)
            var kind = entry.kind(in: desk.language)
            if place < atStep { kind = "\(phrases.atThisStep) · \(kind)" }
            canvas.fill(line, with: style)
            canvas.write(
                isChosen ? "▸" : " ", in: line, style: Style(.accent, on: style.paper))
            canvas.writeRight(kind + " ", in: line, style: Style(.faint, on: style.paper))
            canvas.write(
                entry.title(in: desk.language),
                in: line.limited(columns: max(0, line.columns - kind.displayColumns - 3)),
                indent: 2, style: style)
        }
        guard preview.rows > 1 else { return }
        canvas.write(
            String(repeating: "─", count: preview.columns), in: preview, style: Style(.line))
        shown[choice].text(in: desk.language, columns: preview.columns)
            .draw(in: preview.splitTop(1).rest, on: &canvas)
    }
}
