public import InitiativeModel

extension Language {
    /// The language that the environment asks for: the first of LC_ALL, LC_MESSAGES and LANG that
    /// is set. English for `en…`, Dutch for everything else.
    public init(environment: [String: String]) {
        let value = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy
            .compactMap { environment[$0] }.first { !$0.isEmpty }
        self = value?.lowercased().hasPrefix("en") == true ? .english : .dutch
    }
}
