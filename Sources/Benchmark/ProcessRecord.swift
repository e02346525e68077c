internal import Foundation

/// What the system keeps about a process, from /proc.
struct ProcessRecord {
    let process: Int32

    /// The first child of a process; nil without any.
    static func child(of parent: Int32) -> ProcessRecord? {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
        return names.lazy.compactMap { Int32($0) }.map { ProcessRecord(process: $0) }
            .first { $0.number("PPid", in: "status") == Int(parent) }
    }

    /// How often each of its threads went to sleep since it started, by thread.
    var sleeps: [String: Int] {
        let folder = "/proc/\(process)/task"
        let threads = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return threads.reduce(into: [:]) { sleeps, thread in
            sleeps[thread] = number("voluntary_ctxt_switches", in: "task/\(thread)/status")
        }
    }

    /// How often its threads were woken since an earlier look at ``sleeps``. A thread that ended
    /// meanwhile was woken for that.
    func wakeUps(since earlier: [String: Int]) -> Int {
        let now = sleeps
        let grown = now.reduce(0) { $0 + $1.value - (earlier[$1.key] ?? 0) }
        return grown + earlier.keys.count { now[$0] == nil }
    }

    /// Resident memory now, in kilobytes; nil where the process is gone.
    var resident: Int? { number("VmRSS", in: "status") }

    /// The most resident memory so far, in kilobytes.
    var mostResident: Int? { number("VmHWM", in: "status") }

    private func number(_ name: String, in file: String) -> Int? {
        guard let text = try? String(contentsOfFile: "/proc/\(process)/\(file)", encoding: .utf8)
        else { return nil }
        let line = text.split(separator: "\n").first { $0.hasPrefix(name + ":") }
        return line?.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Int($0) }
    }
}
