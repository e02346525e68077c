internal import Dispatch

/// Runs tasks one after another on a thread that is there only while there is work.
///
/// libdispatch looks once a second at the pool that tasks run on otherwise, from its first use
/// until the program ends: that alone would keep an idle program waking up.
final class Worker: TaskExecutor {
    private let queue: DispatchQueue

    init(_ label: String) { queue = DispatchQueue(label: label) }

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        queue.async { job.runSynchronously(on: self.asUnownedTaskExecutor()) }
    }

    /// Calls back on the main actor, without the pool that `Task.sleep` would start.
    @MainActor
    static func setAlarm(milliseconds: Int, ring: @escaping @MainActor () -> Void) {
        DispatchQueue.main.asyncAfter(deadline: .now() + .milliseconds(milliseconds)) {
            MainActor.assumeIsolated { ring() }
        }
    }
}
