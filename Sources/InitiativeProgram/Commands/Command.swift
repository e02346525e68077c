internal import ArgumentParser
internal import InitiativeModel
internal import TerminalUI

/// What was asked for on the command line, as values; carried out by ``Program``.
enum Command {
    case interactive(SharedOptions)
    case list(SharedOptions, isJSON: Bool)
    case show(SharedOptions, id: String, isJSON: Bool)
    case report(SharedOptions, id: String, ReportFormat, output: String)
    case reference(SharedOptions, about: String)
    case check(SharedOptions)
    case play(SharedOptions, script: String, Size)
    case help(Language)
    case version
}

/// How a report is written.
enum ReportFormat: String, ExpressibleByArgument { case markdown, json }

/// A subcommand as the parser knows it.
protocol CommandArguments: ParsableCommand {
    var command: Command { get throws }
}

struct RootArguments: CommandArguments {
    static let configuration = CommandConfiguration(
        commandName: "initiatiefwijzer",
        subcommands: [
            ListArguments.self, ShowArguments.self, ReportArguments.self,
            ReferenceArguments.self, CheckArguments.self, PlayArguments.self,
        ], helpNames: [])
    @OptionGroup var shared: SharedArguments
    @Flag(name: .customLong("version")) var version = false

    var command: Command { version ? .version : .interactive(shared.options) }
}

struct ListArguments: CommandArguments {
    static let configuration = CommandConfiguration(commandName: "list")
    @OptionGroup var shared: SharedArguments
    @Flag(name: .customLong("json")) var isJSON = false

    var command: Command { .list(shared.options, isJSON: isJSON) }
}

struct ShowArguments: CommandArguments {
    static let configuration = CommandConfiguration(commandName: "show")
    @OptionGroup var shared: SharedArguments
    @Argument var id: String
    @Flag(name: .customLong("json")) var isJSON = false

    var command: Command { .show(shared.options, id: id, isJSON: isJSON) }
}

struct ReportArguments: CommandArguments {
    static let configuration = CommandConfiguration(commandName: "report")
    @OptionGroup var shared: SharedArguments
    @Argument var id: String
    @Option(name: .customLong("format")) var format = ReportFormat.markdown
    @Option(name: .customLong("output")) var output = "-"

    var command: Command { .report(shared.options, id: id, format, output: output) }
}

struct ReferenceArguments: CommandArguments {
    static let configuration = CommandConfiguration(commandName: "reference")
    @OptionGroup var shared: SharedArguments
    @Argument var words: [String] = []

    var command: Command {
        .reference(shared.options, about: words.joined(separator: " "))
    }
}

struct CheckArguments: CommandArguments {
    static let configuration = CommandConfiguration(commandName: "check")
    @OptionGroup var shared: SharedArguments

    var command: Command { .check(shared.options) }
}

struct PlayArguments: CommandArguments {
    static let configuration = CommandConfiguration(commandName: "play")
    @OptionGroup var shared: SharedArguments
    @Argument var script: String
    @Option(name: .customLong("size"), transform: Self.size) var size = Size(
        columns: 80, rows: 24)

    var command: Command { .play(shared.options, script: script, size.clamped) }

    private static func size(_ word: String) throws -> Size {
        guard let size = Size(word) else { throw ValidationError("size") }
        return size
    }
}
