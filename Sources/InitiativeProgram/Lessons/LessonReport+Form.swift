internal import InitiativeExchange
internal import InitiativeInterface
internal import InitiativeModel

extension LessonReport {
    /// The whole file.
    func text(_ form: LessonReportForm) -> String {
        switch form {
        case .markdown: markdown
        case .csv: csv
        case .json: json + "\n"
        }
    }

    /// What its file is called, before the day. Not after the lesson's code: that belongs in no
    /// report.
    var fileName: String {
        Self.fileName(about: record.lesson.about.id, in: language)
    }

    static func fileName(about id: InitiativeID, in language: Language) -> String {
        (language == .dutch ? "les-" : "lesson-") + id.inFileName
    }
}

extension LessonReportForm {
    /// How the names of such files end.
    var ending: String {
        switch self {
        case .markdown: "md"
        case .csv: "csv"
        case .json: "json"
        }
    }
}

extension InitiativeID {
    /// As a part of a file's name.
    var inFileName: String {
        rawValue.lowercased().filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
    }
}
