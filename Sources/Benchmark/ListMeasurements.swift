internal import Foundation

/// A long list: taking it in, and browsing it, beside the programs that people would use instead.
struct ListMeasurements {
    private let options: Options
    private let workshop: Workshop
    private let list: String
    private let rows: Int

    init(_ options: Options, rows: Int) throws {
        self.options = options
        self.rows = rows
        workshop = try Workshop()
        list = workshop.folder + "/benchmark.csv"
        try SampleList.write(rows: rows, to: list)
    }

    func run(_ tell: (String) -> Void) throws {
        tell("\(rows) rows, \(Self.megabytes(of: list)) MB of CSV")
        for line in importing() { tell(line) }
        for line in try firstScreen() { tell(line) }
        for line in try browsing() { tell(line) }
        for line in try fzf() { tell(line) }
        for line in try visiData() { tell(line) }
    }

    // MARK: Import

    private func importing() -> [String] {
        let own = timed(options.program, ["import", list, "--name", "benchmark"])
        var lines = [
            "import with index: \(Self.text(own.seconds)) s, at most \(own.megabytes) MB resident, "
                + "file \(Self.megabytes(of: workshop.folder + "/data/initiatiefwijzer/lists.sqlite")) MB"
        ]
        guard let sqlite = Workshop.path(of: "sqlite3") else {
            return lines + ["import: the sqlite3 shell is missing, so there is no ratio"]
        }
        let script = """
            .mode csv
            CREATE TABLE r(titel TEXT, omschrijving TEXT, plaats TEXT, doel TEXT, jaar TEXT, url TEXT);
            .import --skip 1 \(list) r
            CREATE VIRTUAL TABLE f USING fts5(titel, omschrijving, plaats, doel, content=r,
              tokenize="unicode61 remove_diacritics 2", prefix='1 2 3', detail=none);
            INSERT INTO f(f) VALUES('rebuild');
            """
        let peer = timed(sqlite, [workshop.folder + "/peer.sqlite"], input: script)
        lines.append(
            "import: \(Self.text(own.seconds / peer.seconds)) x the sqlite3 shell "
                + "(\(Self.text(peer.seconds)) s, \(peer.megabytes) MB)")
        return lines
    }

    private func timed(
        _ program: String, _ arguments: [String], input: String = ""
    ) -> (seconds: Double, megabytes: Int) {
        let file = workshop.folder + "/script"
        try? input.write(toFile: file, atomically: false, encoding: .utf8)
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, file, O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
        var words = ([program] + arguments).map { strdup($0) } + [nil]
        var variables = workshop.environment.map { strdup($0) } + [nil]
        defer { for word in words + variables { free(word) } }
        var process: pid_t = 0
        let started = Moment.now
        guard posix_spawn(&process, program, &actions, nil, &words, &variables) == 0 else {
            return (0, 0)
        }
        var status: Int32 = 0
        var usage = rusage()
        wait4(process, &status, 0, &usage)
        return (
            Moment.now.milliseconds(since: started) / 1000, Int(usage.ru_maxrss) / 1024
        )
    }

    // MARK: First screen

    private func firstScreen() throws -> [String] {
        var long: [Double] = []
        var short: [Double] = []
        for _ in 0..<options.runs {
            long.append(try paint(["--in", "benchmark"], until: "van \(rows)"))
            short.append(try paint([], until: "van 24"))
        }
        guard let own = Statistics(long) else { return [] }
        return [
            Report.times(
                "first screen of the long list", own, peer: Statistics(short),
                named: "that of the first list")
        ]
    }

    private func paint(_ arguments: [String], until text: String) throws -> Double {
        let terminal = try PseudoTerminal(
            options.program, arguments: arguments, environment: workshop.environment)
        let frame = try terminal.frame(showing: text)
        terminal.finish(typing: Key.controlC)
        return frame.lastByte.milliseconds(since: terminal.started)
    }

    // MARK: Browsing

    private func browsing() throws -> [String] {
        let terminal = try PseudoTerminal(
            options.program, arguments: ["--in", "benchmark"], environment: workshop.environment)
        _ = try terminal.frame(showing: "van \(rows)")
        terminal.discard(for: 500)
        var lines = [try moves(terminal, "in the list's own order")]
        terminal.type("/")
        terminal.discard(for: 300)
        var letters: [Double] = []
        for word in ["tuin", "molen", "zorg", "e", "samen", "buurt", "a", "jeu"] {
            for letter in word {
                letters.append(try answer(terminal, to: String(letter)))
            }
            terminal.type("\u{15}")
            terminal.discard(for: 300)
        }
        if let times = Statistics(letters) {
            lines.append(Report.times("a letter of the search", times, peer: nil, named: ""))
        }
        terminal.type("tuin" + Key.enter)
        terminal.discard(for: 500)
        let first = try answer(terminal, to: "]")
        lines.append("the first sort by title, filtered: \(Self.text(first)) ms")
        lines.append(try moves(terminal, "sorted and filtered"))
        if let program = ProcessRecord.child(of: terminal.process) {
            lines.append(
                Report.memory(
                    "resident memory after browsing", program.resident, most: program.mostResident))
        }
        terminal.finish(typing: Key.controlC)
        return lines
    }

    private func moves(_ terminal: PseudoTerminal, _ name: String) throws -> String {
        var times: [Double] = []
        for _ in 0..<options.runs {
            for key in [Key.pageDown, Key.pageDown, Key.end, Key.home] {
                times.append(try answer(terminal, to: key))
            }
        }
        guard let times = Statistics(times) else { return "" }
        return Report.times("a page, End, Home, \(name)", times, peer: nil, named: "")
    }

    /// From the key to the last byte of what it changes on the screen.
    private func answer(
        _ terminal: PseudoTerminal, to key: String, quiet: Int32 = 80
    ) throws -> Double {
        let typed = Moment.now
        terminal.type(key)
        return try terminal.frame(quiet: quiet).lastByte.milliseconds(since: typed)
    }

    // MARK: Peers

    private func fzf() throws -> [String] {
        guard let shell = Workshop.path(of: "sh"), Workshop.path(of: "fzf") != nil else {
            return ["fzf is missing, so there is nothing beside the search"]
        }
        let terminal = try PseudoTerminal(
            shell, arguments: ["-c", "exec fzf < \(list)"], environment: workshop.environment)
        _ = try terminal.frame(showing: "\(rows + 1)/\(rows + 1)", quiet: 1000)
        var letters: [Double] = []
        for word in ["tuin", "molen", "zorg"] {
            for letter in word {
                letters.append(try answer(terminal, to: String(letter), quiet: 600))
            }
            terminal.type("\u{15}")
            terminal.discard(for: 1500)
        }
        let memory = ProcessRecord(process: terminal.process).resident
        terminal.finish(typing: Key.escape)
        guard let times = Statistics(letters) else { return [] }
        return [
            Report.times("fzf, a letter of the search", times, peer: nil, named: ""),
            Report.memory("fzf, resident memory", memory, most: memory),
        ]
    }

    private func visiData() throws -> [String] {
        guard let vd = Workshop.path(of: "vd") else { return ["VisiData is missing"] }
        let terminal = try PseudoTerminal(
            vd, arguments: [list], environment: workshop.environment)
        let frame = try terminal.frame(showing: "titel")
        let time = frame.lastByte.milliseconds(since: terminal.started)
        terminal.finish(typing: "q")
        return ["VisiData, first screen: \(Self.text(time)) ms"]
    }

    private static func text(_ number: Double) -> String { String(format: "%.2f", number) }

    private static func megabytes(of path: String) -> Int {
        var status = stat()
        return stat(path, &status) == 0 ? Int(status.st_size) / 1_000_000 : 0
    }
}
