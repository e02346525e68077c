internal import CSupport
internal import Dispatch
internal import Foundation
internal import InitiativeInterface
internal import InitiativeModel
internal import InitiativeStore
internal import TerminalNcurses
internal import TerminalUI

/// One interactive run: terminal, notes file and signals around the event loop.
@MainActor
enum Session {
    /// - Returns: the exit code.
    static func run(_ workplace: Workplace, theme askedTheme: String?) async -> Int32 {
        await reporting { () async throws(ProgramFailure) in
            try await start(workplace, askedTheme)
        }
    }

    /// The exit code of a run; what ended it is said.
    static func reporting(
        _ run: () async throws(ProgramFailure) -> Int32
    ) async -> Int32 {
        do {
            return try await run()
        } catch {
            StandardStreams.say(error.sentence)
            return error.code.rawValue
        }
    }

    private static func start(
        _ workplace: Workplace, _ askedTheme: String?
    ) async throws(ProgramFailure) -> Int32 {
        try requireTerminal(workplace.startWords.needsTerminal)
        let notes = try workplace.openNotes()
        let library = ListLibrary(besides: notes.path)
        let opening = try SessionOpening(
            notes, workplace, askedTheme, list: try list(workplace, library))
        let rescue = RescueFiles(of: notes.path, environment: workplace.environment)
        let kept = rescue.found()
        let rescued =
            kept.isEmpty
            ? nil : Rescued(writes: kept.flatMap(\.writes), paths: kept.map(\.path))
        let performer = EffectPerformer(
            notes: notes, library: library,
            importer: ListImporter(
                library: library, home: workplace.environment["HOME"],
                language: opening.language), rescue: rescue, terminal: terminalName,
            timeOfDay: { LocalTime.timeOfDay() })
        let news = News()
        return try await hold(
            Stage(
                language: opening.language, options: opening.terminalOptions,
                themes: opening.themes, workers: workers(library),
                state: { opening.state(size: $0, rescued: rescued) },
                rescue: { rescue.keep($0) })
        ) { loop in
            news.loop = loop
            // The loop shows the first screen before it lets go of the main actor.
            Task { checkInBackground(notes) { loop.send($0) } }
        } perform: { [performer] effect in
            var performer = performer
            performer.tell = { message in Task { @MainActor in news.loop?.send(message) } }
            return performer.perform(effect)
        }
    }

    /// The name of this program's terminal, such as `pts/3`; empty where it has none.
    static var terminalName: String {
        guard let name = ttyname(STDIN_FILENO) else { return "" }
        let path = String(cString: name)
        return path.hasPrefix("/dev/") ? String(path.dropFirst(5)) : path
    }

    /// - Parameter otherwise: what is said where there is none.
    static func requireTerminal(_ otherwise: String) throws(ProgramFailure) {
        guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else {
            throw ProgramFailure(.configuration, otherwise)
        }
    }

    /// What a run in the terminal begins with.
    struct Stage {
        let language: Language
        let options: NcursesTerminal.Options
        let themes: ThemeShelf
        let workers: EventLoop.WorkerChoice
        let state: (Size) -> AppState
        /// Whether only votes are at stake, and no notes.
        var isVote = false
        /// Keeps what could not be stored, and tells where; nil where that failed too.
        var rescue: ([Write]) -> String? = { _ in nil }
    }

    /// Shows a state in the terminal until the program is to end.
    ///
    /// - Parameter begin: called before the first screen.
    /// - Returns: the exit code.
    static func hold(
        _ stage: Stage, begin: (EventLoop) -> Void, perform: @escaping EventLoop.Performer
    ) async throws(ProgramFailure) -> Int32 {
        let words = ProgramPhrases[stage.language]
        let lastWords = LastWords(stage.language, isVote: stage.isVote)
        holdBack(endingSignals)
        var loop: EventLoop?
        let terminal: NcursesTerminal
        do {
            terminal = try NcursesTerminal(options: stage.options) { loop?.wake() }
        } catch {
            switch error {
            case .notATerminal: throw ProgramFailure(.configuration, words.needsTerminal)
            case .unusable(let term):
                throw ProgramFailure(.configuration, words.unusableTerminal(term))
            }
        }
        let shelf = stage.themes
        let running = EventLoop(
            state: stage.state(terminal.size), terminal: terminal,
            theme: { (try? shelf.theme(named: $0)) ?? .dark }, workers: stage.workers,
            setAlarm: Worker.setAlarm, watch: { lastWords.follow($0.desk) }, perform: perform)
        loop = running
        let signals = listen(lastWords) { running.send($0) }
        begin(running)
        let ending = await running.run()
        terminal.close()
        withExtendedLifetime(signals) {}
        var rescued: String?
        if case .unsaved = ending { rescued = stage.rescue(running.state.outbox.waiting) }
        if let sentence = lastWords.sentence(ending, rescued: rescued) {
            StandardStreams.say(sentence)
        }
        return switch ending {
        case .asked: ExitCode.ok.rawValue
        case .signal(let number), .unsaved(_, signal: let number?): 128 + number
        case .unsaved(_, signal: nil): ExitCode.io.rawValue
        }
    }

    /// The list that was asked for; nil where none was.
    private static func list(
        _ workplace: Workplace, _ library: ListLibrary
    ) throws(ProgramFailure) -> ListSummary? {
        guard let name = workplace.askedList else { return nil }
        let words = workplace.startWords
        do {
            if let list = try library.list(named: name) { return list }
        } catch {
            throw ProgramFailure(error, words)
        }
        throw ProgramFailure(.noInput, words.noList(name))
    }

    /// Where news of long work goes: the loop that is made after whoever has the news.
    @MainActor private final class News {
        var loop: EventLoop?
    }

    /// Storing never waits for a list: searching has a worker of its own, on which the newest
    /// question stops the one before, and importing another one.
    private static func workers(_ library: ListLibrary) -> EventLoop.WorkerChoice {
        let effects = Worker("effects")
        let searching = Worker("lists")
        let importing = Worker("import")
        let looking = Worker("class")
        return { effect in
            switch effect {
            case .readPage:
                library.interrupt()
                return searching
            case .readLists, .findLetter: return searching
            case .exportRows: return importing
            // Not behind what is being stored; and what is told comes in its order.
            case .lesson(.look), .lesson(.share): return looking
            case .lookAtList, .importList, .takeBackImport, .deleteList, .giveRoomBack:
                return importing
            default: return effects
            }
        }
    }

    nonisolated private static let endingSignals = [SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGTSTP]

    /// Lets signals wait until they are listened to. Dispatch begins to listen on a thread of its
    /// own, some time after it was asked to; one that is ignored until then would be lost.
    private static func holdBack(_ numbers: [Int32]) {
        var held = sigset_t()
        sigemptyset(&held)
        for number in numbers { sigaddset(&held, number) }
        pthread_sigmask(SIG_BLOCK, &held, nil)
    }

    /// Signals that ask the program to end let it store what was typed first; one that has to wait
    /// too long, because a disk or terminal hangs, ends it all the same.
    ///
    /// Not on the main actor: the handlers run on a queue of their own, so that a main actor that
    /// hangs cannot keep a signal waiting.
    nonisolated private static func listen(
        _ lastWords: LastWords,
        _ send: @escaping @MainActor @Sendable (Message) -> Void
    ) -> [any DispatchSourceSignal] {
        let patience = DispatchTimeInterval.seconds(5)
        let queue = DispatchQueue(label: "signals")
        return endingSignals.map { number in
            let source = DispatchSource.makeSignalSource(signal: number, queue: queue)
            source.setEventHandler { @Sendable in
                let message: Message =
                    number == SIGTSTP ? .suspendRequested : .terminate(signal: number)
                Task { @MainActor in send(message) }
                guard number != SIGTSTP else { return }
                queue.asyncAfter(deadline: .now() + patience) { @Sendable in
                    cs_guard_exit(128 + number, lastWords.whenHanging(signal: number))
                }
            }
            source.resume()
            return source
        }
    }

    /// After the first screen: is the file whole, and is there a backup of today?
    private static func checkInBackground(
        _ notes: NotesFile, _ send: @escaping @MainActor @Sendable (Message) -> Void
    ) {
        Task(executorPreference: Worker("check")) { @concurrent in
            PartFiles.sweep(ReportFolder(besides: notes.path).path)
            // A file that cannot be read now tells nothing; the next start looks again.
            guard let isDamaged = try? notes.findDamage() else { return }
            if isDamaged {
                let backup = notes.latestBackup
                await send(.integrityFailed(backup: backup))
            } else if !notes.isReadOnly {
                // Without a backup the work goes on, and older ones stay; the next start tries again.
                do {
                    try notes.backUp(on: LocalTime.today())
                    try notes.finishErasing()
                } catch {}
            }
        }
    }
}
