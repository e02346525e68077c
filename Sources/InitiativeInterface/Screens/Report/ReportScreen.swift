public import InitiativeModel
public import TerminalUI

/// The report of the walk, to read and to write to a file.
public struct ReportScreen: Screen {
    public enum Action: Sendable {
        case scroll(ReadingAction)
        case export
    }

    private var scroll = ReadingScroll()

    public init() {}

    public var step: Step? { .report }

    public func title(_ desk: Desk) -> String {
        desk.dossier?.initiative.title[desk.language] ?? ""
    }

    public func bindings(_ desk: Desk) -> [Binding<Action>] {
        [Binding("w", label: \.report.export, action: .export)]
            + ReadingScroll.bindings.map { $0.map(Action.scroll) }
    }

    public mutating func update(_ action: Action, _ desk: Desk) -> [Request] {
        switch action {
        case .export: return [.exportReport]
        case .scroll(let move):
            let page = PageLayout.body(desk.size)
            scroll.move(move, rows: page.rows, of: lines(desk, page))
            return []
        }
    }

    public mutating func settle(_ desk: Desk) {
        let page = PageLayout.body(desk.size)
        scroll.clamp(rows: page.rows, of: lines(desk, page))
    }

    private func lines(_ desk: Desk, _ page: Rect) -> Int {
        text(desk, columns: page.columns - 2).lines.count
    }

    public func draw(_ desk: Desk, in area: Rect, on canvas: inout Canvas) {
        text(desk, columns: area.columns - 2).draw(from: scroll.first, in: area, on: &canvas)
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
