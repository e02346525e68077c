internal import Glibc

/// A program on a fresh terminal of 80x24, seen and typed to from the other end.
final class PseudoTerminal {
    enum Failure: Error {
        case noTerminal(code: Int32)
        case notStarted(path: String, code: Int32)
        /// The program ended, or its terminal went, before it showed what was waited for.
        case ended(path: String)
        case silent(path: String, awaited: String)
    }

    /// A frame: what came until nothing came any more.
    struct Frame {
        let firstByte: Moment
        let lastByte: Moment
        let bytes: Int
    }

    let process: pid_t
    /// Just before the program was started.
    let started: Moment
    private let path: String
    private let end: Int32
    private var isRunning = true

    /// - Parameter environment: all of it, as `NAME=value`.
    init(
        _ path: String, arguments: [String] = [], environment: [String]
    ) throws(Failure) {
        self.path = path
        var end: Int32 = -1
        var inner: Int32 = -1
        var size = winsize(ws_row: 24, ws_col: 80, ws_xpixel: 0, ws_ypixel: 0)
        guard openpty(&end, &inner, nil, nil, &size) == 0 else { throw .noTerminal(code: errno) }
        defer { close(inner) }
        guard let name = ttyname(inner) else { throw .noTerminal(code: errno) }

        var actions = posix_spawn_file_actions_t()
        var attributes = posix_spawnattr_t()
        posix_spawn_file_actions_init(&actions)
        posix_spawnattr_init(&attributes)
        defer {
            posix_spawn_file_actions_destroy(&actions)
            posix_spawnattr_destroy(&attributes)
        }
        // Opening a terminal first thing in a new session makes it the session's own.
        posix_spawnattr_setflags(&attributes, Self.newSession)
        posix_spawn_file_actions_addopen(&actions, 0, name, O_RDWR, 0)
        posix_spawn_file_actions_adddup2(&actions, 0, 1)
        posix_spawn_file_actions_adddup2(&actions, 0, 2)
        posix_spawn_file_actions_addclose(&actions, end)
        posix_spawn_file_actions_addclose(&actions, inner)

        var words = ([path] + arguments).map { strdup($0) } + [nil]
        var variables = environment.map { strdup($0) } + [nil]
        defer { for text in words + variables { free(text) } }
        var process: pid_t = 0
        let started = Moment.now
        let code = posix_spawn(&process, path, &actions, &attributes, &words, &variables)
        guard code == 0 else {
            close(end)
            throw .notStarted(path: path, code: code)
        }
        (self.process, self.started, self.end) = (process, started, end)
    }

    deinit {
        stop()
        close(end)
    }

    /// POSIX_SPAWN_SETSID, which glibc shows to GNU sources only.
    private static let newSession: Int16 = 0x80

    func type(_ keys: String) {
        var rest = Array(keys.utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { write(end, $0.baseAddress, $0.count) }
            guard count > 0 || errno == EINTR else { return }
            rest = rest.dropFirst(max(0, count))
        }
    }

    /// Waits for a frame with a text in it, until the program has been quiet for a while.
    ///
    /// - Parameters:
    ///   - text: what the frame must hold; any output will do where it is empty.
    ///   - quiet: milliseconds without output that end the frame.
    func frame(showing text: String = "", quiet: Int32 = 20) throws(Failure) -> Frame {
        let asked = Moment.now
        var output: [UInt8] = []
        var seen: (first: Moment, last: Moment)?
        while true {
            let isSeen = seen != nil && output.holds(text)
            if let chunk = try nextChunk(within: isSeen ? quiet : Self.patience) {
                seen = (seen?.first ?? chunk.moment, chunk.moment)
                output += chunk.bytes
            } else if isSeen, let seen {
                return Frame(firstByte: seen.first, lastByte: seen.last, bytes: output.count)
            }
            guard Moment.now.milliseconds(since: asked) < Double(Self.patience) else {
                throw .silent(path: path, awaited: text)
            }
        }
    }

    /// Reads and forgets what comes, for some milliseconds.
    func discard(for milliseconds: Double) {
        let start = Moment.now
        while true {
            let left = milliseconds - Moment.now.milliseconds(since: start)
            guard left > 0 else { return }
            guard (try? nextChunk(within: Int32(left.rounded(.up)))) != nil else { return }
        }
    }

    /// Lets the program end by its own key, and ends it where it does not.
    func finish(typing keys: String) {
        type(keys)
        let start = Moment.now
        while isRunning, Moment.now.milliseconds(since: start) < 2000 {
            discard(for: 1)
            var status: Int32 = 0
            if waitpid(process, &status, WNOHANG) == process { isRunning = false }
        }
        stop()
    }

    private func stop() {
        guard isRunning else { return }
        isRunning = false
        kill(process, SIGKILL)
        var status: Int32 = 0
        waitpid(process, &status, 0)
    }

    /// Milliseconds after which a program that shows nothing is given up.
    private static let patience: Int32 = 10_000

    private struct Chunk {
        let moment: Moment
        let bytes: ArraySlice<UInt8>
    }

    private var buffer = [UInt8](repeating: 0, count: 65536)

    /// nil where nothing came in time.
    private func nextChunk(within milliseconds: Int32) throws(Failure) -> Chunk? {
        var waiting = pollfd(fd: end, events: Int16(POLLIN), revents: 0)
        guard poll(&waiting, 1, milliseconds) > 0 else { return nil }
        let moment = Moment.now
        let count = read(end, &buffer, buffer.count)
        guard count > 0 else { throw .ended(path: path) }
        return Chunk(moment: moment, bytes: buffer[..<count])
    }
}

extension [UInt8] {
    fileprivate func holds(_ text: String) -> Bool {
        let wanted = Array(text.utf8)
        guard wanted.count <= count else { return false }
        return (0...count - wanted.count).contains {
            self[$0..<$0 + wanted.count].elementsEqual(wanted)
        }
    }
}
