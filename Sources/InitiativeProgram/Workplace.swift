internal import Foundation
internal import InitiativeContent
public import InitiativeModel
internal import InitiativeStore
internal import TerminalUI

/// What every command works with: the environment, the notes file, the language.
public struct Workplace: Sendable {
    public let environment: [String: String]
    /// As asked for on the command line; nil where it was not.
    public let askedLanguage: Language?
    /// The notes file asked for; nil for the usual one.
    public let askedFile: String?

    /// The imported list to begin at; nil for the first list.
    public let askedList: String?

    init(environment: [String: String], options: SharedOptions) {
        self.environment = environment
        askedLanguage = options.language
        askedFile = options.file
        askedList = options.list
    }

    /// The language before any setting is known.
    var startLanguage: Language { askedLanguage ?? Language(environment: environment) }

    var startWords: ProgramPhrases { ProgramPhrases[startLanguage] }

    /// The language that a notes file's setting gives, unless another was asked for.
    func language(_ settings: [SettingName: String]) -> Language {
        askedLanguage ?? settings[.language].flatMap { Language(rawValue: $0) } ?? startLanguage
    }

    func notesPath() throws(ProgramFailure) -> String {
        if let askedFile { return askedFile }
        guard let folder = DataFolder(environment: environment) else {
            throw ProgramFailure(.noInput, startWords.noHome)
        }
        return folder.notesFile
    }

    func openNotes(at path: String) throws(ProgramFailure) -> NotesFile {
        do {
            return try NotesFile(
                path: path, bundled: BundledCase.all.map { $0.initiative },
                contentVersion: ContentVersion.current, today: { LocalTime.today() })
        } catch {
            throw ProgramFailure(error, startWords)
        }
    }

    func openNotes() throws(ProgramFailure) -> NotesFile { try openNotes(at: notesPath()) }

    var themes: ThemeShelf {
        ThemeShelf(environment: environment, executable: Self.executablePath)
    }

    /// The program's own file: by /proc, else as it was called.
    private static var executablePath: String {
        var buffer = [CChar](repeating: 0, count: 4096)
        let count = readlink("/proc/self/exe", &buffer, buffer.count)
        if count > 0 {
            return String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
        }
        return CommandLine.arguments.first ?? ""
    }
}

extension ProgramFailure {
    init(_ error: NotesFileError, _ words: ProgramPhrases) {
        self.init(ExitCode(error), words.notes(error))
    }

    /// The same of the lists, which can be made again from their sources.
    init(_ error: ListsFileError, _ words: ProgramPhrases) {
        let code: ExitCode = if case .file(let error) = error { ExitCode(error) } else { .io }
        self.init(code, words.listProblem(error))
    }
}

extension ExitCode {
    init(_ error: NotesFileError) {
        self =
            switch error {
            case .notOurs, .empty, .damaged, .newer, .notAFile: .data
            case .noPermission, .foreignOwner: .permission
            case .cannotCreate: .cannotCreate
            case .busy: .busy
            case .diskFull, .failed: .io
            }
    }
}
