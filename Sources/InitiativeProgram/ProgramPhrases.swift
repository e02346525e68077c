internal import InitiativeContent
internal import InitiativeExchange
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
    let voteNeedsTerminal: String
    let voteCrashed: String
    let voteStopped: @Sendable (_ signal: Int32) -> String
    let unsaved: String
    let noInitiative: @Sendable (_ id: String) -> String
    let nothingInReference: @Sendable (_ words: String) -> String
    let rejected: @Sendable (_ line: Int, _ reason: String) -> String
    let reason: @Sendable (RejectReason) -> String
    let columnMeans: @Sendable (_ column: String, _ field: String) -> String
    let columnKept: String
    let dryRun: String
    let importName: String
    let noView: @Sendable (_ name: String) -> String
    let noList: @Sendable (_ name: String) -> String
    /// nil where it is about the file itself, for which there are other words.
    let listProblem: @Sendable (ListsFileError) -> String?
    let mapping: @Sendable (ColumnMappingError) -> String
    let unknownColumn: @Sendable (_ name: String) -> String
    let noColumn: @Sendable (_ name: String, _ known: String) -> String
    let badChoice: @Sendable (_ option: String, _ choices: String) -> String
    let cannotWriteReport: @Sendable (_ path: String, _ reason: String) -> String
    let notAFile: String
    let usage: @Sendable (_ detail: String) -> String
    let badLanguage: String
    let badSize: String
    let noLesson: @Sendable (_ name: String) -> String
    let noLessonHeld: String
    let lessonIsOver: @Sendable (_ name: String) -> String
    let lessonKind: @Sendable (_ isPlan: Bool, _ isEnded: Bool) -> String
    let noClassFolder: @Sendable (_ path: String) -> String
    let noLessonHere: @Sendable (_ code: String) -> String
    let noRoundOpen: String
    let unknownAnswer: @Sendable (_ word: String, _ names: String) -> String
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

    func problem(_ error: ListsFileError) -> String {
        if case .file(let error) = error { return notes(error) }
        return listProblem(error) ?? ""
    }

    static subscript(language: Language) -> ProgramPhrases {
        switch language {
        case .dutch: dutch
        case .english: english
        }
    }
}
