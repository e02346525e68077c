import InitiativeModel
import TerminalUI
import Testing

@testable import InitiativeProgram

@MainActor
struct CommandTests {
    /// A command in words, so that a table can hold it.
    private func words(_ command: Command) -> String {
        func shared(_ options: SharedOptions) -> String {
            (options.file.map { " file=\($0)" } ?? "")
                + (options.language.map { " language=\($0)" } ?? "")
                + (options.theme.map { " theme=\($0)" } ?? "")
        }
        return switch command {
        case .interactive(let options): "interactive" + shared(options)
        case .list(let options, let order):
            "list filter=\(order.filter) sort=\(order.sort ?? "-") \(order.columns) \(order.form)"
                + shared(options)
        case .importList(let options, let order):
            "import \(order.path) name=\(order.name ?? "-") trial=\(order.isTrial)"
                + shared(options)
        case .lists(let options, let isJSON): "lists json=\(isJSON)" + shared(options)
        case .deleteList(let options, let name): "delete list \(name)" + shared(options)
        case .rows(let options, let order):
            "rows of \(order.list) filter=\(order.filter) sort=\(order.sort ?? "-") \(order.columns) \(order.form)"
                + shared(options)
        case .show(let options, let id, let isJSON): "show \(id) json=\(isJSON)" + shared(options)
        case .report(let options, let id, let format, let target):
            "report \(id) \(format) to \(target.path)\(target.isForced ? ", forced" : "")"
                + shared(options)
        case .lessonReport(let options, let lesson, let form, let target):
            "lesson report \(lesson) \(form) to \(target.path)" + shared(options)
        case .reference(let options, let about): "reference about \(about)" + shared(options)
        case .forget(let options, let order): "forget \(order)" + shared(options)
        case .check(let options): "check" + shared(options)
        case .lessons(let options, let isJSON): "lessons json=\(isJSON)" + shared(options)
        case .share(let options, let order):
            "share \(order.lesson) in \(order.folder) with \(order.group ?? "all")"
                + shared(options)
        case .console(let options, let lesson): "console \(lesson ?? "-")" + shared(options)
        case .vote(let options, let order):
            "vote in \(order.folder) \(order.code) \(order.answers) for \(order.wait)"
                + shared(options)
        case .play(let options, let script, let size): "play \(script) \(size)" + shared(options)
        case .help(let language): "help \(language)"
        case .version: "version"
        }
    }

    private func command(_ line: String, _ environment: [String: String] = [:]) throws -> String {
        words(try Program.command(line.split(separator: " ").map { String($0) }, environment))
    }

    @Test(arguments: [
        ("", "interactive"), ("--theme light", "interactive theme=light"),
        ("--file /a/b --language en", "interactive file=/a/b language=english"),
        ("list", "list filter= sort=- [] text"),
        ("list --json --language=nl", "list filter= sort=- [] json language=dutch"),
        (
            "list --filter tuin --sort jaar:desc --columns titel,jaar --csv",
            "list filter=tuin sort=jaar:desc [\"titel\", \"jaar\"] csv"
        ),
        ("show C01", "show C01 json=false"),
        ("show --json C01 --file x", "show C01 json=true file=x"),
        ("report C01", "report C01 markdown to -"),
        ("report C01 --format json --output a.json", "report C01 json to a.json"),
        ("report C01 --output a.md --force", "report C01 markdown to a.md, forced"),
        ("lesson report abc234", "lesson report abc234 markdown to -"),
        (
            "lesson report x --format csv --output a.csv --language en",
            "lesson report x csv to a.csv language=english"
        ),
        ("reference", "reference about "), ("reference dia 8", "reference about dia 8"),
        ("lists --delete budget", "delete list budget"),
        ("check", "check"), ("play -", "play - 80x24"), ("play x --size 60x18", "play x 60x18"),
        ("play x --size 9999x9999", "play x 500x200"),
        ("--help", "help dutch"), ("-h", "help dutch"), ("list --help", "help dutch"),
        ("--language en --help", "help english"), ("show -h --language=en", "help english"),
        ("--version", "version"), ("lesson list", "lessons json=false"),
        ("lesson list --json --file x", "lessons json=true file=x"),
        ("lesson share abc234 /tmp/k", "share abc234 in /tmp/k with all"),
        ("lesson share les k --group klas", "share les in k with klas"),
        ("lesson console", "console -"), ("lesson console abc234", "console abc234"),
        ("vote --folder /tmp/k ABC234", "vote in /tmp/k abc234 [] for 10"),
        (
            "vote abc234 --folder k --answer 1 --answer 2 --wait 3",
            #"vote in k abc234 ["1", "2"] for 3"#
        ),
    ])
    func `arguments ask for a command`(line: String, expected: String) throws {
        #expect(try command(line) == expected)
    }

    @Test(arguments: [
        "lijst", "list C01", "show", "report", "report C01 --format html", "play", "--theme",
        "play x --size 80x24 y", "--onbekend", "show C01 --size 80x24x1", "list --json=ja",
        "report C01 --output", "report C01 --output=", "--file", "lesson report",
        "lesson report x --format html",
        "lesson verslag x", "vote abc234", "vote --folder x", "lesson share abc234",
        "vote --folder x abc234 --wait -1", "vote --folder x abc234 --reason y",
    ])
    func `arguments that make no command are named, in the language asked for`(line: String) {
        for (environment, language) in [([:], Language.dutch), (["LANG": "en_GB"], .english)] {
            let words = ProgramPhrases[language]
            let isSize = line.contains("24x1")
            #expect(
                throws: ProgramFailure(
                    .usage, words.usage(isSize ? words.badSize : ": " + line))
            ) { _ = try command(line, environment) }
        }
    }

    @Test(arguments: ["--language de", "list --language=frans", "--language NL"])
    func `a language that is none is told as such`(line: String) {
        let words = ProgramPhrases.dutch
        #expect(throws: ProgramFailure(.usage, words.usage(words.badLanguage))) {
            _ = try command(line)
        }
    }

    @Test(arguments: [
        "play x --size 80", "play x --size=axb", "play x --size 0x24", "play x --size",
    ])
    func `a size that is none is told as such`(line: String) {
        let words = ProgramPhrases.english
        #expect(throws: ProgramFailure(.usage, words.usage(words.badSize))) {
            _ = try command(line + " --language en")
        }
    }
}
