public import InitiativeModel
public import TerminalUI

/// The report of the walk, to read and to write to a file.
public struct ReportScreen: Screen {
    public enum Action: Sendable { case up, down, pageUp, pageDown, first, last, export }

    private var scroll = 0

    public init() {}

    public var step: Step? { .report }

    public func title(_ desk: Desk) -> String {
        desk.dossier?.initiative.title[desk.language] ?? ""
    }

    public func bindings(_ desk: Desk) -> [Binding<Action>] {
        [
            Binding("w", label: \.report.export, action: .export),
            Binding("up", "k", label: \.list.scroll, action: .up),
            Binding("down", "j", label: \.list.scroll, action: .down),
            Binding("page-up", label: \.list.pageUp, action: .pageUp, isInKeyLine: false),
            Binding(
                "page-down", "space", label: \.list.pageDown, action: .pageDown,
                isInKeyLine: false),
            Binding("home", label: \.list.first, action: .first, isInKeyLine: false),
            Binding("end", label: \.list.last, action: .last, isInKeyLine: false),
        ]
    }

    public mutating func update(_ action: Action, _ desk: Desk) -> [Request] {
        let page = PageLayout.body(desk.size)
        let last = text(desk, columns: page.columns - 2).lastScroll(rows: page.rows)
        switch action {
        case .up: scroll -= 1
        case .down: scroll += 1
        case .pageUp: scroll -= page.rows - 1
        case .pageDown: scroll += page.rows - 1
        case .first: scroll = 0
        case .last: scroll = last
        case .export: return [.exportReport]
        }
        scroll = min(max(0, scroll), last)
        return []
    }

    public mutating func settle(_ desk: Desk) {
        let page = PageLayout.body(desk.size)
        scroll = min(scroll, text(desk, columns: page.columns - 2).lastScroll(rows: page.rows))
    }

    public func draw(_ desk: Desk, in area: Rect, on canvas: inout Canvas) {
        text(desk, columns: area.columns - 2).draw(from: scroll, in: area, on: &canvas)
        canvas.cursor = Point(column: area.origin.column, row: area.origin.row)
    }

    /// The report as lines; its headings stand out.
    private func text(_ desk: Desk, columns: Int) -> Paragraph {
        var text = Paragraph(columns: columns)
        guard let report = desk.report?.text else {
            text.add(desk.phrases.report.making, Style(.faint))
            return text
        }
        for line in report.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("#") {
                text.add(
                    String(line.drop { $0 == "#" || $0 == " " }),
                    Style(.heading, on: .page, .bold))
            } else if line.hasPrefix("- ") {
                text.add(String(line.dropFirst(2)), hanging: "• ")
            } else if line.hasPrefix("> ") {
                text.add(String(line.dropFirst(2)), Style(.own), indent: 2)
            } else if line.isEmpty {
                text.addBlank()
            } else {
                text.add(String(line))
            }
        }
        return text
    }
}
