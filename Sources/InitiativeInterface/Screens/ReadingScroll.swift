internal import TerminalUI

/// Moves through a text that is only read.
public enum ReadingAction: Hashable, Sendable { case up, down, pageUp, pageDown, first, last }

/// How far a text that is only read was scrolled; the same keys wherever text is read.
struct ReadingScroll: Hashable, Sendable {
    private(set) var first = 0

    static func bindings(isInKeyLine: Bool = true) -> [Binding<ReadingAction>] {
        [
            Binding("up", "k", label: \.list.scroll, action: .up, isInKeyLine: isInKeyLine),
            Binding("down", "j", label: \.list.scroll, action: .down, isInKeyLine: isInKeyLine),
            Binding(
                "page-down", "space", label: \.list.pageDown, action: .pageDown,
                isInKeyLine: false),
            Binding("page-up", label: \.list.pageUp, action: .pageUp, isInKeyLine: false),
            Binding("home", label: \.list.first, action: .first, isInKeyLine: false),
            Binding("end", label: \.list.last, action: .last, isInKeyLine: false),
        ]
    }

    /// - Parameters:
    ///   - rows: the rows on the screen.
    ///   - count: the lines of the text.
    mutating func move(_ action: ReadingAction, rows: Int, of count: Int) {
        switch action {
        case .up: first -= 1
        case .down: first += 1
        case .pageUp: first -= rows - 1
        case .pageDown: first += rows - 1
        case .first: first = 0
        case .last: first = count
        }
        clamp(rows: rows, of: count)
    }

    mutating func clamp(rows: Int, of count: Int) {
        first = max(0, min(first, count - rows))
    }
}
