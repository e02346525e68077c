internal import InitiativeContent
internal import InitiativeExchange
internal import InitiativeModel
internal import InitiativeStore
internal import TerminalUI

/// What the program says outside its screens. By reference: as a value, each use of one text would copy all.
final class ProgramPhrases: Sendable {
    let needsTerminal: String
    let unusableTerminal: @Sendable (_ term: String) -> String
    let noHome: String
    let cannotPrint: String
    let crashed: String
    let crashedSaving: String
    let crashedUnsaved: @Sendable (_ cause: String) -> String
    let stopped: @Sendable (_ signal: Int32) -> String
    let stoppedUnsaved: @Sendable (_ signal: Int32) -> String
    let notSaved: @Sendable (_ cause: String, _ names: String, _ lastSaved: String?) -> String
    let rescued: @Sendable (_ path: String) -> String
    let tooSlow: String
    let voteNeedsTerminal: String
    let voteCrashed: String
    let voteStopped: @Sendable (_ signal: Int32) -> String
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
    let listChanged: @Sendable (_ name: String) -> String
    let listProblem: @Sendable (ListsFileError) -> String
    let mapping: @Sendable (ColumnMappingError) -> String
    let unknownColumn: @Sendable (_ name: String) -> String
    let noColumn: @Sendable (_ name: String, _ known: String) -> String
    let badChoice: @Sendable (_ option: String, _ choices: String) -> String
    let cannotWriteReport: @Sendable (_ path: String, _ reason: String) -> String
    let notAFile: String
    let otherFile: String
    let ownFile: String
    /// Why the system did not do something, after its error number.
    let system: @Sendable (_ number: Int32) -> String
    let usage: @Sendable (_ detail: String) -> String
    let badLanguage: String
    let badSize: String
    let noLesson: @Sendable (_ name: String) -> String
    let newerLesson: @Sendable (_ name: String) -> String
    let noLessonHeld: String
    let lessonIsOver: @Sendable (_ name: String) -> String
    let lessonKind: @Sendable (_ isPlan: Bool, _ isEnded: Bool) -> String
    let newerLessons: @Sendable (_ count: Int) -> String
    let noClassFolder: @Sendable (_ path: String) -> String
    let noLessonHere: @Sendable (_ code: String) -> String
    let newerLessonHere: String
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
    /// - Parameter themes: those that there are.
    let help: @Sendable (_ themes: [String]) -> String

    init(
        needsTerminal: String,
        unusableTerminal: @escaping @Sendable (_ term: String) -> String,
        noHome: String,
        cannotPrint: String,
        crashed: String,
        crashedSaving: String,
        crashedUnsaved: @escaping @Sendable (_ cause: String) -> String,
        stopped: @escaping @Sendable (_ signal: Int32) -> String,
        stoppedUnsaved: @escaping @Sendable (_ signal: Int32) -> String,
        notSaved:
            @escaping @Sendable (_ cause: String, _ names: String, _ lastSaved: String?) -> String,
        rescued: @escaping @Sendable (_ path: String) -> String,
        tooSlow: String,
        voteNeedsTerminal: String,
        voteCrashed: String,
        voteStopped: @escaping @Sendable (_ signal: Int32) -> String,
        noInitiative: @escaping @Sendable (_ id: String) -> String,
        nothingInReference: @escaping @Sendable (_ words: String) -> String,
        rejected: @escaping @Sendable (_ line: Int, _ reason: String) -> String,
        reason: @escaping @Sendable (RejectReason) -> String,
        columnMeans: @escaping @Sendable (_ column: String, _ field: String) -> String,
        columnKept: String,
        dryRun: String,
        importName: String,
        noView: @escaping @Sendable (_ name: String) -> String,
        noList: @escaping @Sendable (_ name: String) -> String,
        listChanged: @escaping @Sendable (_ name: String) -> String,
        listProblem: @escaping @Sendable (ListsFileError) -> String,
        mapping: @escaping @Sendable (ColumnMappingError) -> String,
        unknownColumn: @escaping @Sendable (_ name: String) -> String,
        noColumn: @escaping @Sendable (_ name: String, _ known: String) -> String,
        badChoice: @escaping @Sendable (_ option: String, _ choices: String) -> String,
        cannotWriteReport: @escaping @Sendable (_ path: String, _ reason: String) -> String,
        notAFile: String,
        otherFile: String,
        ownFile: String,
        system: @escaping @Sendable (_ number: Int32) -> String,
        usage: @escaping @Sendable (_ detail: String) -> String,
        badLanguage: String,
        badSize: String,
        noLesson: @escaping @Sendable (_ name: String) -> String,
        newerLesson: @escaping @Sendable (_ name: String) -> String,
        noLessonHeld: String,
        lessonIsOver: @escaping @Sendable (_ name: String) -> String,
        lessonKind: @escaping @Sendable (_ isPlan: Bool, _ isEnded: Bool) -> String,
        newerLessons: @escaping @Sendable (_ count: Int) -> String,
        noClassFolder: @escaping @Sendable (_ path: String) -> String,
        noLessonHere: @escaping @Sendable (_ code: String) -> String,
        newerLessonHere: String,
        noRoundOpen: String,
        unknownAnswer: @escaping @Sendable (_ word: String, _ names: String) -> String,
        cannotReadScript: @escaping @Sendable (_ path: String) -> String,
        unknownKey: @escaping @Sendable (_ word: String, _ line: Int) -> String,
        checkPassed: @escaping @Sendable (_ what: String) -> String,
        checkFailed: @escaping @Sendable (_ count: Int) -> String,
        themeChecked: @escaping @Sendable (_ name: String) -> String,
        contentChecked: @escaping @Sendable (_ cases: Int) -> String,
        place: String,
        goal: String,
        year: String,
        source: String,
        notes: @escaping @Sendable (NotesFileError) -> String,
        theme: @escaping @Sendable (_ name: String, ThemeError) -> String,
        help: @escaping @Sendable (_ themes: [String]) -> String
    ) {
        self.needsTerminal = needsTerminal
        self.unusableTerminal = unusableTerminal
        self.noHome = noHome
        self.cannotPrint = cannotPrint
        self.crashed = crashed
        self.crashedSaving = crashedSaving
        self.crashedUnsaved = crashedUnsaved
        self.stopped = stopped
        self.stoppedUnsaved = stoppedUnsaved
        self.notSaved = notSaved
        self.rescued = rescued
        self.tooSlow = tooSlow
        self.voteNeedsTerminal = voteNeedsTerminal
        self.voteCrashed = voteCrashed
        self.voteStopped = voteStopped
        self.noInitiative = noInitiative
        self.nothingInReference = nothingInReference
        self.rejected = rejected
        self.reason = reason
        self.columnMeans = columnMeans
        self.columnKept = columnKept
        self.dryRun = dryRun
        self.importName = importName
        self.noView = noView
        self.noList = noList
        self.listChanged = listChanged
        self.listProblem = listProblem
        self.mapping = mapping
        self.unknownColumn = unknownColumn
        self.noColumn = noColumn
        self.badChoice = badChoice
        self.cannotWriteReport = cannotWriteReport
        self.notAFile = notAFile
        self.otherFile = otherFile
        self.ownFile = ownFile
        self.system = system
        self.usage = usage
        self.badLanguage = badLanguage
        self.badSize = badSize
        self.noLesson = noLesson
        self.newerLesson = newerLesson
        self.noLessonHeld = noLessonHeld
        self.lessonIsOver = lessonIsOver
        self.lessonKind = lessonKind
        self.newerLessons = newerLessons
        self.noClassFolder = noClassFolder
        self.noLessonHere = noLessonHere
        self.newerLessonHere = newerLessonHere
        self.noRoundOpen = noRoundOpen
        self.unknownAnswer = unknownAnswer
        self.cannotReadScript = cannotReadScript
        self.unknownKey = unknownKey
        self.checkPassed = checkPassed
        self.checkFailed = checkFailed
        self.themeChecked = themeChecked
        self.contentChecked = contentChecked
        self.place = place
        self.goal = goal
        self.year = year
        self.source = source
        self.notes = notes
        self.theme = theme
        self.help = help
    }

    static subscript(language: Language) -> ProgramPhrases {
        switch language {
        case .dutch: dutch
        case .english: english
        }
    }
}
