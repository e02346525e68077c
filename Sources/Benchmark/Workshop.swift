internal import Foundation

/// A folder of its own for the measured programs, gone afterwards.
final class Workshop {
    enum Failure: Error { case noFolder(code: Int32) }

    let folder: String

    init() throws(Failure) {
        var name = Array((NSTemporaryDirectory() + "/benchmark-XXXXXX").utf8CString)
        guard mkdtemp(&name) != nil else { throw .noFolder(code: errno) }
        folder = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    /// The same for every program, so that none gets more to do than another.
    var environment: [String] {
        [
            "HOME=\(folder)", "XDG_DATA_HOME=\(folder)/data", "XDG_CONFIG_HOME=\(folder)/config",
            "PATH=\(ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin")",
            "TERM=xterm-256color", "LC_ALL=C.UTF-8", "GIT_CONFIG_NOSYSTEM=1",
        ]
    }

    /// The file of a command; nil where PATH does not have it.
    static func path(of command: String) -> String? {
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
        return folders.map { "\($0)/\(command)" }.first { access($0, X_OK) == 0 }
    }

    /// Makes a git repository with some history; nil where git is missing or fails.
    func repository(commits: Int) -> String? {
        guard let git = Self.path(of: "git") else { return nil }
        let repository = folder + "/repository"
        let history = (1...commits).map { number in
            let message = "Commit \(number) of the benchmark"
            return """
                commit refs/heads/main
                committer Benchmark <benchmark@example.org> \(1_600_000_000 + number * 60) +0000
                data \(message.utf8.count)
                \(message)
                M 100644 inline file
                data \(String(number).utf8.count)
                \(number)

                """
        }.joined()
        let commands = [
            (["init", "--quiet", "--initial-branch=main", repository], ""),
            (["-C", repository, "fast-import", "--quiet"], history),
            (["-C", repository, "reset", "--quiet", "--hard"], ""),
        ]
        for (arguments, input) in commands where !run(git, arguments, input) { return nil }
        return repository
    }

    private func run(_ path: String, _ arguments: [String], _ input: String) -> Bool {
        let file = folder + "/input"
        guard (try? input.write(toFile: file, atomically: false, encoding: .utf8)) != nil,
            let handle = FileHandle(forReadingAtPath: file)
        else { return false }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = arguments
        process.standardInput = handle
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        guard (try? process.run()) != nil else { return false }
        process.waitUntilExit()
        return process.terminationStatus == 0
    }
}
