internal import ArgumentParser
internal import InitiativeInterface

struct LessonReportArguments: CommandArguments {
    static let configuration = CommandConfiguration(commandName: "report")
    @OptionGroup var shared: SharedArguments
    @Argument var lesson: String
    @Option(name: .customLong("format"), transform: Self.form) var form = LessonReportForm.markdown
    @OptionGroup var target: TargetArguments

    var command: Command {
        get throws { .lessonReport(shared.options, lesson: lesson, form, to: try target.target) }
    }

    private static func form(_ word: String) throws -> LessonReportForm {
        guard let form = LessonReportForm(rawValue: word) else { throw ValidationError("format") }
        return form
    }
}
