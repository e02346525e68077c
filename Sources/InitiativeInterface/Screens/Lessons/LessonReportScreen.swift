internal import InitiativeModel
internal import TerminalUI

/// What came of a lesson, to read and to write to a file.
public struct LessonReportScreen: ReadingScreen {
    public enum Extra: Sendable { case markdown, csv, json }

    var scroll = ReadingScroll()

    public init() {}

    public var isOfLesson: Bool { true }
    public var showsRecords: Bool { true }

    public func title(_ desk: Desk) -> String { desk.lessonTitle }

    func extraBindings(_ desk: Desk) -> [Binding<Extra>] {
        [
            Binding("w", label: \.report.export, action: .markdown),
            Binding("c", label: \.lessonReport.csv, action: .csv),
            Binding("J", label: \.lessonReport.json, action: .json, isInKeyLine: false),
        ]
    }

    mutating func perform(_ extra: Extra, _ desk: Desk) -> [Request] {
        switch extra {
        case .markdown: [.lesson(.export(.markdown))]
        case .csv: [.lesson(.export(.csv))]
        case .json: [.lesson(.export(.json))]
        }
    }

    func text(_ desk: Desk, columns: Int) -> Paragraph {
        Paragraph(report: desk.teaching.report?.text, columns: columns - 2, desk)
    }
}

/// The words of a lesson's report on the screen.
public struct LessonReportPhrases: Sendable {
    let csv: String
    let json: String

    static let dutch = LessonReportPhrases(
        csv: "aantallen als CSV", json: "alles als JSON")
    static let english = LessonReportPhrases(csv: "totals as CSV", json: "all as JSON")
}
