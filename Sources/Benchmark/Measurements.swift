/// Starts the programs, drives them and tells what came of it.
struct Measurements {
    private let options: Options
    private let workshop: Workshop

    init(_ options: Options) throws(Workshop.Failure) {
        self.options = options
        workshop = try Workshop()
    }

    /// - Parameter tell: takes the report, line by line.
    /// - Returns: whether everything could run; a peer that is not installed does not count.
    func run(_ tell: (String) -> Void) -> Bool {
        let parts: [() throws -> [String]] = [firstPaint, keyEcho, idleWakeUps, residentMemory]
        var isComplete = true
        for part in parts {
            do {
                for line in try part() { tell(line) }
            } catch {
                Report.complaint(error)
                isComplete = false
            }
        }
        return isComplete
    }

    // MARK: First paint

    /// From starting the program until its last line is there. By turns with the peer, so that
    /// whatever else the machine does meets both.
    private func firstPaint() throws -> [String] {
        var ownTimes: [Double] = []
        var peerTimes: [Double] = []
        var (ownBytes, peerBytes) = (0, 0)
        // The first one makes the notes file and warms the file cache.
        for run in 0...options.runs {
            let (frame, time) = try paint(options.program)
            ownBytes = frame.bytes
            if run > 0 { ownTimes.append(time) }
            guard let peer = options.peer else { continue }
            let (peerFrame, peerTime) = try paint(peer)
            peerBytes = peerFrame.bytes
            if run > 0 { peerTimes.append(peerTime) }
        }
        guard let times = Statistics(ownTimes) else { return [] }
        var lines = [
            Report.times(
                "first paint", times, peer: Statistics(peerTimes),
                named: "a minimal C ncurses program")
        ]
        if options.peer == nil {
            lines.append("first paint: MinimalNcurses is not built, so there is no ratio")
        } else {
            lines.append(
                "bytes of the first screen: \(ownBytes), of the C program: \(peerBytes)"
            )
        }
        return lines
    }

    private func paint(_ program: String) throws -> (PseudoTerminal.Frame, Double) {
        let terminal = try start(program)
        let frame = try terminal.frame(showing: Self.lastWord)
        terminal.finish(typing: "q")
        return (frame, frame.lastByte.milliseconds(since: terminal.started))
    }

    /// The end of the key line, of the program and of its peer.
    private static let lastWord = "hulp"

    // MARK: Key echo

    private func keyEcho() throws -> [String] {
        let terminal = try settled()
        let moves = try echoes(terminal, of: [Key.down, Key.down, Key.up])
        terminal.type(Key.home)
        terminal.discard(for: Self.pause)
        // Open the first initiative, go into its text field.
        for _ in 0..<2 { _ = try answer(terminal, to: Key.enter) }
        let letters = try echoes(terminal, of: ["a", "b", " "])
        terminal.type(Key.escape)
        terminal.discard(for: 1000)
        terminal.finish(typing: Key.controlC)

        let peer = try tigEcho()
        var lines: [String] = []
        for (name, own) in [("Down in the list", moves), ("a letter in a text field", letters)] {
            guard let first = Statistics(own.first), let last = Statistics(own.last) else {
                continue
            }
            lines.append(
                Report.times(
                    "key echo, \(name), first byte", first,
                    peer: peer.flatMap { Statistics($0.first) },
                    named: "tig"))
            lines.append(
                Report.times(
                    "key echo, \(name), whole frame", last,
                    peer: peer.flatMap { Statistics($0.last) },
                    named: "tig"))
        }
        if peer == nil {
            lines.append("key echo: tig or git is missing, so there is no ratio")
        }
        return lines
    }

    /// Milliseconds from the key to the first and to the last byte of the answer.
    private struct Echoes {
        var first: [Double] = []
        var last: [Double] = []
    }

    /// Between two keys, in milliseconds: a fast typist's.
    private static let pause = 60.0

    private func echoes(_ terminal: PseudoTerminal, of keys: [String]) throws -> Echoes {
        var echoes = Echoes()
        for run in 0..<options.runs + Self.warmUp {
            let typed = Moment.now
            terminal.type(keys[run % keys.count])
            let frame = try terminal.frame(quiet: 15)
            if run >= Self.warmUp {
                echoes.first.append(frame.firstByte.milliseconds(since: typed))
                echoes.last.append(frame.lastByte.milliseconds(since: typed))
            }
            terminal.discard(for: Self.pause)
        }
        return echoes
    }

    /// Keys that are not counted.
    private static let warmUp = 3

    private func answer(_ terminal: PseudoTerminal, to key: String) throws -> PseudoTerminal.Frame {
        terminal.type(key)
        let frame = try terminal.frame()
        terminal.discard(for: Self.pause)
        return frame
    }

    /// nil where tig or git is missing.
    private func tigEcho() throws -> Echoes? {
        guard let tig = Workshop.path(of: "tig"),
            let repository = workshop.repository(commits: 200)
        else { return nil }
        let terminal = try PseudoTerminal(
            tig, arguments: ["-C", repository], environment: workshop.environment)
        _ = try terminal.frame(showing: "Commit 200", quiet: 500)
        let echoes = try echoes(terminal, of: [Key.down, Key.down, Key.up])
        terminal.finish(typing: "Q")
        return echoes
    }

    // MARK: Idle

    private func idleWakeUps() throws -> [String] {
        let terminal = try settled()
        // After something was read, written and stored.
        for key in [Key.enter, Key.enter, "a", "b"] { _ = try answer(terminal, to: key) }
        terminal.discard(for: Self.settlingMilliseconds)
        let processes = both(terminal)
        let before = processes.map(\.record.sleeps)
        terminal.discard(for: Self.idleMilliseconds)
        let lines = zip(processes, before).map { process, before in
            "wake-ups of \(process.name) in 5 s idle: \(process.record.wakeUps(since: before))"
        }
        terminal.finish(typing: Key.controlC)
        return lines
    }

    /// The threads that work for dispatch end five seconds after their last work, each once.
    private static let settlingMilliseconds = 8000.0
    private static let idleMilliseconds = 5000.0

    // MARK: Memory

    private func residentMemory() throws -> [String] {
        let terminal = try settled()
        var lines = memory(terminal, after: "the list")
        // Up and down the list, then every step of the first initiative.
        let keys =
            Array(repeating: Key.down, count: 30) + [Key.home, Key.enter]
            + Array(repeating: "n", count: 12)
        for key in keys {
            terminal.type(key)
            terminal.discard(for: Self.pause)
        }
        lines += memory(terminal, after: "a walked case")
        terminal.finish(typing: Key.controlC)
        return lines
    }

    private func memory(_ terminal: PseudoTerminal, after what: String) -> [String] {
        both(terminal).map { process in
            Report.memory(
                "resident memory of \(process.name) after \(what)", process.record.resident,
                most: process.record.mostResident)
        }
    }

    // MARK: The program

    private func start(_ program: String) throws -> PseudoTerminal {
        try PseudoTerminal(program, environment: workshop.environment)
    }

    /// The program with its first screen shown and its questions answered.
    private func settled() throws -> PseudoTerminal {
        let terminal = try start(options.program)
        _ = try terminal.frame(showing: Self.lastWord)
        // It asks a terminal for its background, and terminals answer.
        terminal.type("\u{1B}]11;rgb:1c1c/1c1c/1c1c\u{1B}\\")
        terminal.discard(for: 500)
        return terminal
    }

    private func both(_ terminal: PseudoTerminal) -> [(name: String, record: ProcessRecord)] {
        let supervisor = ProcessRecord(process: terminal.process)
        let program = ProcessRecord.child(of: terminal.process)
        return (program.map { [("the program", $0)] } ?? []) + [("its supervisor", supervisor)]
    }
}
