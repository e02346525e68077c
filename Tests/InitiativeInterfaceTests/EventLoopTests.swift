import InitiativeInterface
import InitiativeModel
import TerminalUI
import TestSupport
import Testing

@MainActor
struct EventLoopTests {
    /// Performs effects as a notes file with one case would, and remembers them.
    private actor Notes {
        private(set) var performed: [Effect] = []

        func perform(_ effect: Effect) -> Message? {
            performed.append(effect)
            switch effect {
            case .persist(let write): return .persisted(write, .stored, at: "14:03")
            case .open: return .opened(Samples.dossier(Samples.garden))
            case .report(let request): return .reported(request, "# verslag")
            default: return nil
            }
        }
    }

    private let terminal = MemoryTerminal(size: Size(columns: 80, rows: 24))
    private let performer = Notes()

    private func prepared() -> EventLoop {
        let desk = Desk(
            language: .dutch, themeName: "dark", themeNames: ["dark", "light"],
            size: terminal.size, rows: [InitiativeRow(initiative: Samples.garden)])
        let performer = performer
        return EventLoop(
            state: AppState(desk: desk, session: "test"), terminal: terminal,
            theme: { _ in .dark }, perform: { await performer.perform($0) })
    }

    private func keys(_ names: String) -> [Event] {
        names.split(separator: " ").compactMap { KeyChord(String($0)).map { .key($0) } }
    }

    @Test func `the first frame is shown before anything comes in`() async {
        let loop = prepared()
        loop.send(.terminate(signal: 15))
        #expect(await loop.run() == .signal(15))
        #expect(terminal.shown.first?.description.contains("Buurttuin") == true)
    }

    @Test func `events that came together are drawn once`() async {
        let loop = prepared()
        terminal.queue = keys("? esc ?")
        loop.wake()
        terminal.queue = keys("ctrl-c")
        loop.wake()
        #expect(await loop.run() == .asked)
        #expect(terminal.shown.count == 2)
        #expect(terminal.shown.last?.description.contains("Op dit scherm") == true)
    }

    @Test func `effects are performed in order and all before the end`() async {
        let loop = prepared()
        terminal.queue = keys("L enter tab a b tab ctrl-n ctrl-c")
        loop.wake()
        #expect(await loop.run() == .asked)
        let performed = await performer.performed
        let writes = performed.compactMap { effect -> Write? in
            if case .persist(let write) = effect { return write }
            return nil
        }
        #expect(writes.first == .setting(.language, "en"))
        guard case .answer(let change) = writes.last?.entry?.change else {
            Issue.record("the text was stored")
            return
        }
        #expect(change.after == .text("ab"))
        #expect(writes.count == 2)
    }

    @Test func `suspending gives the terminal back and draws again`() async {
        let loop = prepared()
        loop.send(.suspendRequested)
        let ending = Task { await loop.run() }
        while terminal.shown.count < 3 { await Task.yield() }
        loop.send(.terminate(signal: 1))
        #expect(await ending.value == .signal(1))
        #expect(terminal.timesSuspended == 1)
        #expect(terminal.shown.last == terminal.shown.first)
    }
}
