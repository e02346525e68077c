internal import ArgumentParser
internal import InitiativeExchange
internal import InitiativeInterface
internal import InitiativeModel
internal import TerminalUI

/// What was asked for on the command line, as values; carried out by ``Program``.
enum Command {
    case interactive(SharedOptions)
    case list(SharedOptions, InitiativesOrder)
    case importList(SharedOptions, ImportOrder)
    case lists(SharedOptions, isJSON: Bool)
    case deleteList(SharedOptions, name: String)
    case rows(SharedOptions, RowsOrder)
    case show(SharedOptions, id: String, isJSON: Bool)
    case report(SharedOptions, id: String, ReportFormat, to: ReportTarget)
    /// - Parameter lesson: its id or its code.
    case lessonReport(
        SharedOptions, lesson: String, LessonReportForm, to: ReportTarget)
    case reference(SharedOptions, about: String)
    case forget(SharedOptions, ForgetOrder)
    case check(SharedOptions)
    case lessons(SharedOptions, isJSON: Bool)
    case share(SharedOptions, ShareOrder)
    /// The lesson's code or id; nil for the newest that is not over.
    case console(SharedOptions, lesson: String?)
    case vote(SharedOptions, VoteOrder)
    case play(SharedOptions, script: String, Size)
    case help(Language)
    case version
}

/// Where a report is written.
struct ReportTarget: Hashable {
    /// A path; `-` for standard output.
    let path: String
    /// Whether another file that stands there is replaced too.
    let isForced: Bool
}

/// The options that say where a report is written.
struct TargetArguments: ParsableArguments {
    @Option(name: .customLong("output")) var output = "-"
    @Flag(name: .customLong("force")) var isForced = false

    var target: ReportTarget {
        get throws {
            guard !output.isEmpty else { throw ValidationError("output") }
            return ReportTarget(path: output, isForced: isForced)
        }
    }
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
            ListArguments.self, ImportArguments.self, ListsArguments.self, ShowArguments.self,
            ReportArguments.self,
            LessonArguments.self, VoteArguments.self, ReferenceArguments.self, ForgetArguments.self,
            CheckArguments.self,
            PlayArguments.self,
        ], helpNames: [])
    @OptionGroup var shared: SharedArguments
    @Flag(name: .customLong("version")) var version = false

    var command: Command { version ? .version : .interactive(shared.options) }
}

struct ListArguments: CommandArguments {
    static let configuration = CommandConfiguration(commandName: "list")
    @OptionGroup var shared: SharedArguments
    @Option(name: .customLong("view")) var view: String?
    @Option(name: .customLong("filter")) var filter = ""
    @Option(name: .customLong("sort")) var sort: String?
    @Option(name: .customLong("columns")) var columns = ""
    @Flag(name: .customLong("json")) var isJSON = false
    @Flag(name: .customLong("jsonl")) var isJSONLines = false
    @Flag(name: .customLong("csv")) var isCSV = false

    var command: Command {
        let form: ListOutput.Form =
            isJSON ? .json : isJSONLines ? .jsonLines : isCSV ? .csv : .text
        guard let list = shared.list ?? view.map({ _ in "" }) else {
            return .list(
                shared.options,
                InitiativesOrder(
                    filter: filter, sort: sort,
                    columns: columns.split(separator: ",").map(String.init), form: form))
        }
        return .rows(
            shared.options,
            RowsOrder(
                list: list, view: view, filter: filter, sort: sort,
                columns: columns.split(separator: ",").map(String.init), form: form))
    }
}

struct ImportArguments: CommandArguments {
    static let configuration = CommandConfiguration(commandName: "import")
    @OptionGroup var shared: SharedArguments
    @Argument var path: String
    @Option(name: .customLong("name")) var name: String?
    @Option(name: .customLong("licence")) var licence = ""
    @Option(name: .customLong("map")) var maps: [String] = []
    @Option(name: .customLong("format"), transform: Self.choice) var format: ListFormat?
    @Option(name: .customLong("encoding"), transform: Self.choice) var encoding: ListEncoding?
    @Option(name: .customLong("delimiter"), transform: Self.delimiter) var delimiter: CSVDelimiter?
    @Flag(name: .customLong("dry-run")) var isTrial = false

    var command: Command {
        .importList(
            shared.options,
            ImportOrder(
                path: path, name: name, licence: licence,
                options: ListOptions(
                    format: format, encoding: encoding, delimiter: delimiter, assignments: maps,
                    language: shared.language ?? .dutch), isTrial: isTrial))
    }

    private static func choice<Choice: RawRepresentable<String>>(_ word: String) throws -> Choice {
        guard let choice = Choice(rawValue: word.lowercased()) else {
            throw ValidationError("choice")
        }
        return choice
    }

    private static func delimiter(_ word: String) throws -> CSVDelimiter {
        let character = word == "tab" || word == "\\t" ? "\t" : word
        guard let delimiter = CSVDelimiter(rawValue: character) else {
            throw ValidationError("delimiter")
        }
        return delimiter
    }
}

struct ListsArguments: CommandArguments {
    static let configuration = CommandConfiguration(commandName: "lists")
    @OptionGroup var shared: SharedArguments
    @Flag(name: .customLong("json")) var isJSON = false
    @Option(name: .customLong("delete")) var deleted: String?

    var command: Command {
        deleted.map { .deleteList(shared.options, name: $0) }
            ?? .lists(shared.options, isJSON: isJSON)
    }
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
    @OptionGroup var target: TargetArguments

    var command: Command {
        get throws { .report(shared.options, id: id, format, to: try target.target) }
    }
}

struct ReferenceArguments: CommandArguments {
    static let configuration = CommandConfiguration(commandName: "reference")
    @OptionGroup var shared: SharedArguments
    @Argument var words: [String] = []

    var command: Command {
        .reference(shared.options, about: words.joined(separator: " "))
    }
}

/// What is said after `lesson`.
struct LessonArguments: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lesson",
        subcommands: [
            LessonsArguments.self, ShareArguments.self, ConsoleArguments.self,
            LessonReportArguments.self,
        ])
}

struct LessonsArguments: CommandArguments {
    static let configuration = CommandConfiguration(commandName: "list")
    @OptionGroup var shared: SharedArguments
    @Flag(name: .customLong("json")) var isJSON = false

    var command: Command { .lessons(shared.options, isJSON: isJSON) }
}

struct ShareArguments: CommandArguments {
    static let configuration = CommandConfiguration(commandName: "share")
    @OptionGroup var shared: SharedArguments
    @Argument var lesson: String
    @Argument var folder: String
    @Option(name: .customLong("group")) var group: String?

    var command: Command {
        .share(shared.options, ShareOrder(lesson: lesson, folder: folder, group: group))
    }
}

struct ConsoleArguments: CommandArguments {
    static let configuration = CommandConfiguration(commandName: "console")
    @OptionGroup var shared: SharedArguments
    @Argument var lesson: String?

    var command: Command { .console(shared.options, lesson: lesson) }
}

struct VoteArguments: CommandArguments {
    static let configuration = CommandConfiguration(commandName: "vote")
    @OptionGroup var shared: SharedArguments
    @Option(name: .customLong("folder")) var folder: String
    @Argument var code: String
    @Option(name: .customLong("answer")) var answers: [String] = []
    @Option(name: .customLong("reason")) var reason = ""
    @Option(name: .customLong("wait")) var wait = 10

    var command: Command {
        get throws {
            guard (0...3600).contains(wait), answers.isEmpty ? reason.isEmpty : true else {
                throw ValidationError("wait")
            }
            return .vote(
                shared.options,
                VoteOrder(
                    folder: folder, code: code.lowercased(), answers: answers, reason: reason,
                    wait: wait))
        }
    }
}

struct ForgetArguments: CommandArguments {
    static let configuration = CommandConfiguration(commandName: "forget")
    @OptionGroup var shared: SharedArguments
    @Argument var id: String?
    @Flag(name: .customLong("history")) var isHistory = false
    @Flag(name: .customLong("deleted")) var isDeleted = false
    @Option(name: .customLong("keep")) var days: Int?

    var command: Command {
        get throws {
            let order: ForgetOrder =
                switch (id, isHistory, isDeleted, days) {
                case (let id?, false, false, nil): .initiative(id: id)
                case (let id?, true, false, nil): .history(id: id)
                case (nil, false, true, nil): .deleted
                case (nil, false, false, let days?) where Retention.possibleDays.contains(days):
                    .keep(days: days)
                default: throw ValidationError("forget")
                }
            return .forget(shared.options, order)
        }
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
