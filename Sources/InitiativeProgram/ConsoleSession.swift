internal import InitiativeInterface
internal import InitiativeModel
internal import InitiativeStore
internal import TerminalUI

/// The trainer's own screen in a second terminal. It follows a lesson and changes nothing: not
/// what voters are told, and not the notes file.
@MainActor
enum ConsoleSession {
    /// - Parameter name: the lesson's code or id; nil for the newest that is not over.
    /// - Returns: the exit code.
    static func run(
        _ name: String?, _ workplace: Workplace, theme askedTheme: String?
    ) async -> Int32 {
        await Session.reporting { () async throws(ProgramFailure) in
            try Session.requireTerminal(workplace.startWords.needsTerminal)
            let notes = try workplace.openNotes()
            let (record, language) = try Program.record(name, notes, workplace)
            let words = ProgramPhrases[language]
            guard let record else {
                throw ProgramFailure(
                    .noInput, name.map { words.noLesson($0) } ?? words.noLessonHeld)
            }
            let opening = try SessionOpening(notes, workplace, askedTheme)
            let worker = Worker("console")
            let performer = ClassPerformer(
                notes: notes, home: workplace.environment["HOME"], post: BallotPost(),
                rooms: RoomLocks(besides: notes.path, terminal: Session.terminalName),
                eraser: ErasurePerformer(
                    notes: notes,
                    rescue: RescueFiles(of: notes.path, environment: workplace.environment)))
            return try await Session.hold(
                Session.Stage(
                    language: opening.language, options: opening.terminalOptions,
                    themes: opening.themes, workers: { _ in worker },
                    state: { opening.state(size: $0, console: record) })
            ) { _ in
            } perform: { effect in
                switch effect {
                case .lesson(.open(let id, .console)):
                    do throws(ReadFailure) {
                        return try performer.perform(.open(id, .console)).map { .lesson($0) }
                    } catch {
                        return .notRead(effect, error)
                    }
                case .persist, .open, .readAgain, .list, .report, .export, .identify, .readLists,
                    .readPage,
                    .findLetter, .exportRows, .lookAtList, .importList, .stopImport,
                    .takeBackImport, .deleteList, .giveRoomBack, .removeRescue, .readDeleted,
                    .erase, .readNotes,
                    .lesson, .voting, .wake, .suspend, .useTheme, .finish:
                    return nil
                }
            }
        }
    }
}
