internal import TerminalUI

/// What can be done on a screen with a text that is only read: scroll it, or something of the
/// screen's own.
public enum ReadingChoice<Extra: Sendable>: Sendable {
    case scroll(ReadingAction)
    case extra(Extra)
}

/// A screen with a text that is only read. It makes the text; scrolling is the same for all.
protocol ReadingScreen: Screen where Action == ReadingChoice<Extra> {
    /// What the screen can do besides; `Never` where it is only read.
    associatedtype Extra: Sendable = Never

    var scroll: ReadingScroll { get set }
    func text(_ desk: Desk, columns: Int) -> Paragraph
    /// The keys of its own, which come first.
    func extraBindings(_ desk: Desk) -> [Binding<Extra>]
    mutating func perform(_ extra: Extra, _ desk: Desk) -> [Request]
    /// Another key was pressed than one of its own: what was asked once is forgotten.
    mutating func scrolled()
    /// Whether the key line names the keys that scroll: not for a text that fits on any screen.
    var namesScrolling: Bool { get }
}

extension ReadingScreen where Extra == Never {
    func extraBindings(_ desk: Desk) -> [Binding<Never>] { [] }
    mutating func perform(_ extra: Never, _ desk: Desk) -> [Request] {}
}

extension ReadingScreen {
    mutating func scrolled() {}

    var namesScrolling: Bool { true }

    public func bindings(_ desk: Desk) -> [Binding<ReadingChoice<Extra>>] {
        extraBindings(desk).map { $0.map(ReadingChoice.extra) }
            + ReadingScroll.bindings(isInKeyLine: namesScrolling)
            .map { $0.map(ReadingChoice.scroll) }
    }

    public mutating func update(_ action: ReadingChoice<Extra>, _ desk: Desk) -> [Request] {
        switch action {
        case .extra(let extra): return perform(extra, desk)
        case .scroll(let move):
            let area = body(desk)
            scrolled()
            scroll.move(
                move, rows: area.rows, of: text(desk, columns: Self.textColumns(area)).lines.count)
            return []
        }
    }

    public mutating func settle(_ desk: Desk) {
        let area = body(desk)
        scroll.clamp(rows: area.rows, of: text(desk, columns: Self.textColumns(area)).lines.count)
    }

    public func draw(_ desk: Desk, in area: Rect, on canvas: inout Canvas) {
        text(desk, columns: Self.textColumns(area)).draw(from: scroll.first, in: area, on: &canvas)
        canvas.cursor = area.origin
    }

    /// The marks that tell of more text stand at the right of it, on no letter.
    private static func textColumns(_ area: Rect) -> Int { area.columns - 2 }

    /// A step of the walk has the rail beside it where there is room.
    private func body(_ desk: Desk) -> Rect {
        PageLayout.body(desk.size, hasRail: step != nil && PageLayout.hasRail(desk.size))
    }
}
