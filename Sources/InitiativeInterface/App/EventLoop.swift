internal import InitiativeModel
public import TerminalUI

/// Feeds messages to the state, shows it, and has its effects performed elsewhere.
@MainActor
public final class EventLoop {
    /// Performs what takes time, off the main actor; the message tells what came of it.
    public typealias Performer = @concurrent @Sendable (Effect) async -> Message?
    /// What performs an effect; nil for the pool that all tasks share.
    public typealias WorkerChoice = @MainActor (Effect) -> (any TaskExecutor)?
    /// Calls back after some milliseconds.
    public typealias AlarmClock =
        @MainActor (_ milliseconds: Int, _ ring: @escaping @MainActor () -> Void) -> Void

    public private(set) var state: AppState
    private let terminal: any Terminal
    private let theme: (String) -> Theme
    private let performer: Performer
    private let workers: WorkerChoice
    private let setAlarm: AlarmClock
    private let watch: (AppState) -> Void
    private var colors: Theme
    /// What came and was not received yet; events that came at once are together.
    private var inbox: [[Message]] = []
    private var isReceiving = false
    private var whenEnded: CheckedContinuation<Ending, Never>?

    /// - Parameters:
    ///   - theme: the theme of a name; the compiled-in one where there is none.
    ///   - watch: is shown each new state, before any of its effects is performed.
    ///   - workers: what an effect is performed on; asked when the effect begins to wait for it.
    public init(
        state: AppState, terminal: any Terminal, theme: @escaping (String) -> Theme,
        workers: @escaping WorkerChoice = { _ in nil },
        setAlarm: @escaping AlarmClock = sleepingTask,
        watch: @escaping (AppState) -> Void = { _ in },
        perform: @escaping Performer
    ) {
        self.state = state
        self.terminal = terminal
        self.theme = theme
        self.workers = workers
        self.setAlarm = setAlarm
        self.watch = watch
        performer = perform
        colors = theme(state.desk.themeName)
    }

    /// The alarm clock of everyday: a task that sleeps.
    public static let sleepingTask: AlarmClock = { milliseconds, ring in
        Task {
            try? await Task.sleep(for: .milliseconds(milliseconds))
            ring()
        }
    }

    /// Events have come in at the terminal.
    public func wake() {
        let events = terminal.takeEvents()
        if !events.isEmpty { post(events.map { .event($0) }) }
    }

    /// Something happened outside, such as a signal.
    public func send(_ message: Message) { post([message]) }

    /// Runs until the state has finished; everything before that is stored.
    ///
    /// Several events that came at once are drawn once. Writes are performed in their order: the
    /// state asks for one at a time.
    public func run() async -> Ending {
        show()
        for effect in state.begin() { perform(effect) }
        return await withCheckedContinuation { continuation in
            whenEnded = continuation
            receiveAll()
        }
    }

    /// A screen that is to be black is so in a light theme as well.
    private func show() {
        terminal.show(state.frame(), theme: state.isBlackedOut ? .dark : colors)
    }

    // Received at once and not from an AsyncStream: waiting for one, or for any continuation,
    // takes every key by way of another thread.
    private func post(_ messages: [Message]) {
        inbox.append(messages)
        receiveAll()
    }

    private func receiveAll() {
        // A terminal that is suspended reports its new size from within.
        guard !isReceiving else { return }
        isReceiving = true
        defer { isReceiving = false }
        while let whenEnded, !inbox.isEmpty {
            if let ending = receive(inbox.removeFirst()) {
                self.whenEnded = nil
                whenEnded.resume(returning: ending)
            } else {
                show()
            }
        }
    }

    /// nil where the state goes on.
    private func receive(_ messages: [Message]) -> Ending? {
        for message in messages {
            let effects = state.receive(message)
            watch(state)
            for effect in effects {
                if case .finish(let ending) = effect { return ending }
                perform(effect)
            }
        }
        return nil
    }

    private func perform(_ effect: Effect) {
        switch effect {
        case .finish: break
        case .useTheme(let name): colors = theme(name)
        case .suspend:
            terminal.suspend()
            send(.event(.resized(terminal.size)))
        case .wake(let timer, let milliseconds):
            setAlarm(milliseconds) { self.send(.timer(timer)) }
        case .persist, .open, .readAgain, .list, .report, .export, .identify, .readLists,
            .readNotes,
            .readPage, .findLetter, .exportRows, .lookAtList, .importList, .stopImport,
            .takeBackImport,
            .deleteList, .giveRoomBack, .removeRescue, .readDeleted, .erase, .lesson, .voting:
            start(effect)
        }
    }

    private func start(_ effect: Effect) {
        let perform = performer
        Task(executorPreference: workers(effect)) { @concurrent in
            if let message = await perform(effect) { await self.send(message) }
        }
    }
}
