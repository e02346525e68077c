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

    /// The report as lines; its headings stand out.
    func text(_ desk: Desk, columns: Int) -> Paragraph {
        var text = Paragraph(columns: columns - 2)
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
