public import InitiativeModel
internal import TerminalUI

/// The report of the walk, to read and to write to a file.
public struct ReportScreen: ReadingScreen {
    public enum Extra: Sendable { case export }

    var scroll = ReadingScroll()

    public init() {}

    public var step: Step? { .report }

    public func title(_ desk: Desk) -> String {
        desk.dossier?.initiative.title[desk.language] ?? ""
    }

    func extraBindings(_ desk: Desk) -> [Binding<Extra>] {
        [Binding("w", label: \.report.export, action: .export)]
    }

    mutating func perform(_ extra: Extra, _ desk: Desk) -> [Request] { [.exportReport] }

    func text(_ desk: Desk, columns: Int) -> Paragraph {
        guard !desk.isShielded else {
            var text = Paragraph(columns: columns - 2)
            text.add(desk.phrases.report.shielded)
            return text
        }
        return Paragraph(report: desk.report?.text, columns: columns - 2, desk)
    }
}

extension Paragraph {
    /// A report as lines; its headings stand out.
    ///
    /// - Parameters:
    ///   - report: in Markdown; nil while it is being made.
    ///   - own: what is quoted in it.
    init(report: String?, own: Ink = .own, columns: Int, _ desk: Desk) {
        self.init(columns: columns)
        guard let report else {
            add(desk.phrases.report.making, Style(.faint))
            return
        }
        for line in report.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("#") {
                add(
                    String(line.drop { $0 == "#" || $0 == " " }),
                    Style(.heading, on: .page, .bold))
            } else if line.hasPrefix("- ") {
                add(String(line.dropFirst(2)), hanging: "• ")
            } else if line.hasPrefix("> ") {
                add(String(line.dropFirst(2)), Style(own), indent: 2)
            } else if line.hasPrefix("|") {
                addRow(line)
            } else if line.isEmpty {
                addBlank()
            } else {
                add(String(line))
            }
        }
    }
    /// A row of a table; the rule below the heads is only for Markdown.
    private mutating func addRow(_ line: Substring) {
        guard !line.hasPrefix("| --") else { return }
        let cells = line.dropFirst(2).dropLast(2).split(
            separator: " | ", omittingEmptySubsequences: false)
        add(cells.joined(separator: "  "))
    }
}
