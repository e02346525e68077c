internal import ArgumentParser
internal import InitiativeModel

/// The options of every command; nil where they were not given.
struct SharedOptions {
    var file: String?
    var language: Language?
    var theme: String?
    /// The imported list to begin at.
    var list: String?
}

/// The options of every command as the parser knows them.
struct SharedArguments: ParsableArguments {
    @Option(name: .customLong("file")) var file: String?
    @Option(name: .customLong("language"), transform: Self.language) var language: Language?
    @Option(name: .customLong("theme")) var theme: String?
    @Option(name: .customLong("in")) var list: String?

    var options: SharedOptions {
        SharedOptions(file: file, language: language, theme: theme, list: list)
    }

    private static func language(_ word: String) throws -> Language {
        guard let language = Language(rawValue: word) else {
            throw ValidationError("language")
        }
        return language
    }
}
