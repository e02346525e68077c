import Foundation
import Testing

/// A shell in a real terminal (a tmux of its own), with an empty data folder, that a test types
/// into and reads. Nothing here waits for a time: it looks again until the deadline.
final class RealTerminal {
    let folder: String
    private let socket: String

    /// - Parameter environment: added to a bare one; TERM is tmux's own.
    init(size: (columns: Int, rows: Int) = (80, 24), environment: [String: String] = [:]) throws {
        let name = "initiatiefwijzer-\(UUID().uuidString.prefix(8))"
        folder = FileManager.default.temporaryDirectory.path + "/" + name
        socket = name
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true)
        var words = ["env", "-i", "PATH=/usr/bin:/bin", "HOME=\(folder)", "LANG=C.UTF-8"]
        words += ["LC_ALL=nl_NL.UTF-8", "PS1=klaar> ", "TERM=screen-256color"]
        words += environment.map { "\($0.key)=\($0.value)" }
        words += ["bash", "--norc", "--noprofile", "-i"]
        try tmux(
            ["-f", "/dev/null", "new-session", "-d", "-x", "\(size.columns)"]
                + ["-y", "\(size.rows)"] + words)
        try waitFor("klaar>")
    }

    /// Ends the tmux server that this terminal started, and with it all that runs in it.
    func close() {
        _ = try? tmux(["kill-server"])
        try? FileManager.default.removeItem(atPath: folder)
    }

    /// Where the program keeps its notes in this terminal.
    var notesFile: String { folder + "/.local/share/initiatiefwijzer/notes.sqlite" }

    /// The program that was built together with the tests.
    static var program: String {
        let bundle = Bundle.allBundles.map(\.bundlePath).first { $0.hasSuffix(".xctest") }
        let folder = URL(fileURLWithPath: bundle ?? CommandLine.arguments[0])
            .deletingLastPathComponent()
        return folder.appending(path: "initiatiefwijzer").path
    }

    /// Starts the program and waits for the list.
    func start(_ arguments: String = "", until text: String = "1 van 24") throws {
        try enter("\(Self.program) \(arguments)")
        try waitFor(text)
    }

    /// Types a line at the shell.
    func enter(_ line: String) throws {
        try type(line)
        try press("Enter")
    }

    /// Types a text as it is.
    func type(_ text: String) throws { try tmux(["send-keys", "-l", "--", text]) }

    /// Presses keys by tmux's names, separated by spaces.
    func press(_ keys: String) throws {
        try tmux(["send-keys"] + keys.split(separator: " ").map(String.init))
    }

    /// Pastes as a terminal with bracketed paste does.
    func paste(_ text: String) throws {
        let file = folder + "/paste"
        try Data(text.utf8).write(to: URL(fileURLWithPath: file))
        try tmux(["load-buffer", file])
        try tmux(["paste-buffer", "-p"])
    }

    func resize(columns: Int, rows: Int) throws {
        try tmux(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
    }

    /// Runs a command beside what runs on the screen.
    func run(_ command: String) throws { try tmux(["run-shell", command]) }

    var screen: String { (try? tmux(["capture-pane", "-p"])) ?? "" }

    /// The cursor's place, and whether the alternate screen is on.
    func cursor() throws -> String {
        try tmux(["display-message", "-p", "#{cursor_x},#{cursor_y} alternate=#{alternate_on}"])
            .trimmingCharacters(in: .newlines)
    }

    /// Looks at the screen until it shows a text; fails the test at the deadline.
    func waitFor(
        _ text: String, sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        try waitUntil("shows «\(text)»", sourceLocation: sourceLocation) {
            screen.contains(text)
        }
    }

    func waitUntil(
        _ what: String, sourceLocation: SourceLocation = #_sourceLocation,
        _ isSo: () throws -> Bool
    ) throws {
        let deadline = ContinuousClock.now + .seconds(20)
        while try !isSo() {
            guard ContinuousClock.now < deadline else {
                Issue.record("never: \(what)\n\(screen)", sourceLocation: sourceLocation)
                throw Never(what: what)
            }
            usleep(20_000)
        }
    }

    /// Waits until the title line says that all is stored.
    func waitUntilStored() throws {
        try waitUntil("is stored") {
            (screen.split(separator: "\n").first ?? "").contains("bewaard ")
        }
    }

    struct Never: Error { let what: String }

    /// The running program: its supervisor and the program itself.
    func processes() throws -> (supervisor: pid_t, program: pid_t) {
        var parents: [pid_t: pid_t] = [:]
        for name in try FileManager.default.contentsOfDirectory(atPath: "/proc") {
            guard let id = pid_t(name),
                let environment = FileManager.default.contents(atPath: "/proc/\(id)/environ"),
                let line = try? String(contentsOfFile: "/proc/\(id)/stat", encoding: .utf8),
                String(decoding: environment, as: UTF8.self).contains("HOME=\(folder)\0"),
                line.contains("(initiatiefwijze)"),
                let parent = line.split(separator: " ").dropFirst(3).first.flatMap({ pid_t($0) })
            else { continue }
            parents[id] = parent
        }
        let program = parents.first { parents[$0.value] != nil }
        guard let program else { throw Never(what: "a program and its supervisor") }
        return (supervisor: program.value, program: program.key)
    }

    /// Foundation's Process waits for everything that inherits from its child, and so for the
    /// tmux server, for ever.
    @discardableResult
    private func tmux(_ arguments: [String]) throws -> String {
        let output = folder + "/output-\(UUID().uuidString)"
        defer { unlink(output) }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT, 0o600)
        posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
        // The threads of a test block every signal, and a server that inherits that cannot be
        // ended nor learn that a child of its own has.
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var none = sigset_t()
        sigemptyset(&none)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
        let words = ["tmux", "-u", "-L", socket] + arguments
        var pointers = words.map { strdup($0) } + [nil]
        defer { for pointer in pointers { free(pointer) } }
        var child: pid_t = 0
        let code = posix_spawn(&child, "/usr/bin/tmux", &actions, &attributes, &pointers, environ)
        guard code == 0 else { throw Never(what: "tmux starts: error \(code)") }
        var status: Int32 = 0
        while waitpid(child, &status, 0) < 0, errno == EINTR {}
        return (try? String(contentsOfFile: output, encoding: .utf8)) ?? ""
    }
}

/// Runs a scenario in a terminal of its own and cleans up after it.
func inTerminal(
    size: (columns: Int, rows: Int) = (80, 24), environment: [String: String] = [:],
    _ scenario: (RealTerminal) throws -> Void
) throws {
    let terminal = try RealTerminal(size: size, environment: environment)
    defer { terminal.close() }
    try scenario(terminal)
}
