internal import ArgumentParser
internal import CSupport
internal import Foundation
internal import InitiativeModel
internal import TerminalUI

/// The program behind `main`.
@MainActor
public enum Program {
    nonisolated public static let version = "0.1.0"

    /// Runs the program and never returns. Must be the first statement of the process: before
    /// anything else it guards the terminal and forks the supervisor.
    public static func main() -> Never {
        cs_start()
        let environment = [String: String].ofProcess
        let arguments = Array(CommandLine.arguments.dropFirst())
        do {
            let command = try command(arguments, environment)
            guard let session = session(of: command, environment) else {
                try run(command, environment)
                exit(ExitCode.ok.rawValue)
            }
            // At once, up to the first screen: the run loop takes time to get going.
            Task.immediate { @MainActor in exit(await session()) }
            RunLoop.main.run()
        } catch {
            StandardStreams.say(error.sentence)
            exit(error.code.rawValue)
        }
        exit(ExitCode.internal.rawValue)
    }

    /// What a command does in the terminal, up to its exit code; nil for one that prints and ends.
    private static func session(
        of command: Command, _ environment: [String: String]
    ) -> (@MainActor () async -> Int32)? {
        switch command {
        case .interactive(let options):
            let workplace = Workplace(environment: environment, options: options)
            return { await Session.run(workplace, theme: options.theme) }
        case .vote(let options, let order) where order.answers.isEmpty:
            let workplace = Workplace(environment: environment, options: options)
            return { await VoteSession.run(order, workplace, theme: options.theme) }
        case .console(let options, let lesson):
            let workplace = Workplace(environment: environment, options: options)
            return { await ConsoleSession.run(lesson, workplace, theme: options.theme) }
        case .list, .importList, .lists, .deleteList, .rows, .show, .report, .reference, .forget,
            .check,
            .play, .help,
            .version, .vote, .lessons, .share, .lessonReport:
            return nil
        }
    }

    /// The command that the arguments ask for. Without any, the parser is not even started: that
    /// saves milliseconds before the first screen.
    static func command(
        _ arguments: [String], _ environment: [String: String]
    ) throws(ProgramFailure) -> Command {
        if arguments.isEmpty { return .interactive(SharedOptions()) }
        let language = Self.language(arguments, environment)
        if arguments.contains("--help") || arguments.contains("-h") { return .help(language) }
        let words = ProgramPhrases[language]
        do {
            let parsed = try RootArguments.parseAsRoot(arguments)
            guard let parsed = parsed as? any CommandArguments else {
                return .help(language)
            }
            return try parsed.command
        } catch {
            throw ProgramFailure(.usage, words.usage(detail(arguments, words)))
        }
    }

    /// What is most likely wrong with arguments that the parser refused.
    private static func detail(_ arguments: [String], _ words: ProgramPhrases) -> String {
        if let value = arguments.value(of: "--language"), Language(rawValue: value) == nil {
            return words.badLanguage
        }
        if arguments.contains(where: { $0.hasPrefix("--size") }),
            arguments.value(of: "--size").flatMap({ Size($0) }) == nil
        {
            return words.badSize
        }
        return ": " + arguments.map { $0.isEmpty ? "''" : $0 }.joined(separator: " ")
    }

    /// The language to complain in.
    private static func language(
        _ arguments: [String], _ environment: [String: String]
    ) -> Language {
        arguments.value(of: "--language").flatMap { Language(rawValue: $0) }
            ?? Language(environment: environment)
    }
}

extension [String] {
    /// The value given to an option, after a space or an equals sign.
    fileprivate func value(of option: String) -> String? {
        if let place = firstIndex(of: option), place + 1 < count { return self[place + 1] }
        return first { $0.hasPrefix(option + "=") }.map { String($0.dropFirst(option.count + 1)) }
    }
}
