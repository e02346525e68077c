internal import ArgumentParser
internal import InitiativeModel

/// The options of every command.
struct SharedOptions: ParsableArguments {
    @Option(name: .customLong("file")) var file: String?
    @Option(name: .customLong("language"), transform: Self.language) var language: Language?
    @Option(name: .customLong("theme")) var theme: String?

    private static func language(_ word: String) throws -> Language {
        guard let language = Language(rawValue: word) else {
            throw ValidationError("language")
        }
        return language
    }
}
