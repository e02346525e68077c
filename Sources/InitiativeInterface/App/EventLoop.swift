internal import InitiativeModel
public import TerminalUI

/// Feeds messages to the state, shows it, and has its effects performed elsewhere.
@MainActor
public final class EventLoop {
    /// Performs what takes time, off the main actor; the message tells what came of it.
    public typealias Performer = @concurrent @Sendable (Effect) async -> Message?

    public private(set) var state: AppState
    private let terminal: any Terminal
    private let theme: (String) -> Theme
    private let perform: Performer
    private let inbox: AsyncStream<[Message]>
    private let post: AsyncStream<[Message]>.Continuation

    /// - Parameter theme: the theme of a name; the compiled-in one where there is none.
    public init(
        state: AppState, terminal: any Terminal, theme: @escaping (String) -> Theme,
        perform: @escaping Performer
    ) {
        self.state = state
        self.terminal = terminal
        self.theme = theme
        self.perform = perform
        (inbox, post) = AsyncStream.makeStream()
    }

    /// Events have come in at the terminal.
    public func wake() {
        let events = terminal.takeEvents()
        if !events.isEmpty { post.yield(events.map { .event($0) }) }
    }

    /// Something happened outside, such as a signal.
    public func send(_ message: Message) { post.yield([message]) }

    /// Runs until the state has finished; everything before that is stored.
    ///
    /// Several events that came at once are drawn once. Writes are performed in their order: the
    /// state asks for one at a time.
    public func run() async -> Ending {
        var colors = theme(state.desk.themeName)
        terminal.show(state.frame(), theme: colors)
        for await messages in inbox {
            for message in messages {
                for effect in state.receive(message) {
                    switch effect {
                    case .finish(let ending): return ending
                    case .useTheme(let name): colors = theme(name)
                    case .suspend:
                        terminal.suspend()
                        send(.event(.resized(terminal.size)))
                    case .wake(let timer, let milliseconds): set(timer, milliseconds)
                    case .persist, .open, .list, .report, .export, .identifyCopy:
                        start(effect)
                    }
                }
            }
            terminal.show(state.frame(), theme: colors)
        }
        return .asked
    }

    private func start(_ effect: Effect) {
        let perform = perform
        let post = post
        Task { @concurrent in
            if let message = await perform(effect) { post.yield([message]) }
        }
    }

    private func set(_ timer: Timer, _ milliseconds: Int) {
        let post = post
        Task { @concurrent in
            try? await Task.sleep(for: .milliseconds(milliseconds))
            post.yield([.timer(timer)])
        }
    }
}
