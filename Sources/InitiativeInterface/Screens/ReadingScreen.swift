internal import TerminalUI

/// A screen with a text that is only read. It makes the text; scrolling is the same for all.
protocol ReadingScreen: Screen where Action == ReadingAction {
    var scroll: ReadingScroll { get set }
    func text(_ desk: Desk, columns: Int) -> Paragraph
}

extension ReadingScreen {
    public func bindings(_ desk: Desk) -> [Binding<ReadingAction>] { ReadingScroll.bindings }

    public mutating func update(_ action: ReadingAction, _ desk: Desk) -> [Request] {
        let area = PageLayout.body(desk.size, hasRail: false)
        scroll.move(action, rows: area.rows, of: text(desk, columns: area.columns).lines.count)
        return []
    }

    public mutating func settle(_ desk: Desk) {
        let area = PageLayout.body(desk.size, hasRail: false)
        scroll.clamp(rows: area.rows, of: text(desk, columns: area.columns).lines.count)
    }

    public func draw(_ desk: Desk, in area: Rect, on canvas: inout Canvas) {
        text(desk, columns: area.columns).draw(from: scroll.first, in: area, on: &canvas)
        canvas.cursor = area.origin
    }
}
