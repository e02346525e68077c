internal import Foundation

/// A lock that ends with the process that has it. A process that was just started from it, or one
/// that is being killed, may have it for a moment longer.
enum PatientLock {
    /// With a pause of 20 ms between them: about a second.
    static let mostTries = 50

    /// Locks an open file for this process alone; waits about a second for one that goes free.
    ///
    /// - Parameter pause: what is done before another try.
    /// - Returns: whether it is locked now; where it is not, `errno` says why.
    static func take(_ descriptor: Int32, pause: () -> Void = { usleep(20_000) }) -> Bool {
        for _ in 1..<mostTries {
            if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return true }
            guard errno == EWOULDBLOCK || errno == EINTR else { return false }
            pause()
        }
        return flock(descriptor, LOCK_EX | LOCK_NB) == 0
    }
}
