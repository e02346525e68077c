internal import InitiativeContent
internal import InitiativeModel
internal import InitiativeStore
internal import TerminalUI

/// What the program says outside its screens.
struct ProgramPhrases: Sendable {
    let needsTerminal: String
    let unusableTerminal: @Sendable (_ term: String) -> String
    let noHome: String
    let cannotPrint: String
    let crashed: String
    let stopped: @Sendable (_ signal: Int32) -> String
    let unsaved: String
    let noInitiative: @Sendable (_ id: String) -> String
    let nothingInReference: @Sendable (_ words: String) -> String
    let cannotWriteReport: @Sendable (_ path: String, _ reason: String) -> String
    let notAFile: String
    let usage: @Sendable (_ detail: String) -> String
    let badLanguage: String
    let badSize: String
    let cannotReadScript: @Sendable (_ path: String) -> String
    let unknownKey: @Sendable (_ word: String, _ line: Int) -> String
    let checkPassed: @Sendable (_ what: String) -> String
    let checkFailed: @Sendable (_ count: Int) -> String
    let themeChecked: @Sendable (_ name: String) -> String
    let contentChecked: @Sendable (_ cases: Int) -> String
    let place: String
    let goal: String
    let year: String
    let source: String
    let notes: @Sendable (NotesFileError) -> String
    let theme: @Sendable (_ name: String, ThemeError) -> String
    let help: String

    static subscript(language: Language) -> ProgramPhrases {
        switch language {
        case .dutch: dutch
        case .english: english
        }
    }
}
