internal import InitiativeModel
internal import TerminalUI

/// What came of a lesson, to read and to write to a file.
public struct LessonReportScreen: ReadingScreen {
    public enum Extra: Sendable { case markdown, csv, json }

    var scroll = ReadingScroll()

    public init() {}

    public var isOfLesson: Bool { true }
    public var showsRecords: Bool { true }

    public func title(_ desk: Desk) -> String { desk.visibleLessonTitle }

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
        let report = desk.teaching.report?.text
        guard desk.isShielded, let record = desk.teaching.record else {
            return Paragraph(report: report, columns: columns - 2, desk)
        }
        guard desk.isBundled(record.lesson.about.id) else {
            var text = Paragraph(columns: columns - 2)
            text.add(desk.phrases.lessonReport.shielded)
            return text
        }
        // Its heading is the trainer's; what is taken away was written with the class.
        return Paragraph(
            report: report.map { String($0.drop { !$0.isNewline }) }, own: .text,
            columns: columns - 2, desk)
    }
}

/// The words of a lesson's report on the screen.
public struct LessonReportPhrases: Sendable {
    let csv: String
    let json: String
    let shielded: String

    static let dutch = LessonReportPhrases(
        csv: "aantallen als CSV", json: "alles als JSON",
        shielded: """
            Deze les ging over een initiatief van jezelf, en het verslag is afgeschermd. Met H \
            komt het weer in beeld.
            """)

    static let english = LessonReportPhrases(
        csv: "totals as CSV", json: "all as JSON",
        shielded: """
            This lesson was about an initiative of your own, and its report is shielded. H shows \
            it again.
            """)

}
