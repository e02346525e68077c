internal import Foundation

/// A lock that ends with the process that has it. A process that was just started from it, or one
/// that is being killed, may have it for a moment longer.
enum PatientLock {
    private static let milliseconds = 1000
    private static let pause: useconds_t = 20_000

    /// Locks an open file for this process alone; waits up to a second for one that goes free.
    ///
    /// - Returns: whether it is locked now.
    static func take(_ descriptor: Int32) -> Bool {
        let deadline = DispatchTime.now() + .milliseconds(milliseconds)
        while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
            guard errno == EWOULDBLOCK || errno == EINTR, DispatchTime.now() < deadline else {
                return false
            }
            usleep(pause)
        }
        return true
    }
}
