internal import ArgumentParser
internal import InitiativeInterface

struct LessonReportArguments: CommandArguments {
    static let configuration = CommandConfiguration(commandName: "report")
    @OptionGroup var shared: SharedArguments
    @Argument var lesson: String
    @Option(name: .customLong("format"), transform: Self.form) var form = LessonReportForm.markdown
    @Option(name: .customLong("output")) var output = "-"

    var command: Command { .lessonReport(shared.options, lesson: lesson, form, output: output) }

    private static func form(_ word: String) throws -> LessonReportForm {
        guard let form = LessonReportForm(rawValue: word) else { throw ValidationError("format") }
        return form
    }
}
