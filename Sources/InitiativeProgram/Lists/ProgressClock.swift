internal import Dispatch

/// When it is time to tell again how far something is: ten times a second is as often as anybody
/// can read.
struct ProgressClock {
    private let start = DispatchTime.now().uptimeNanoseconds
    private var last: UInt64 = 0
    /// Whether the next time is one to tell, whatever the time.
    var isDue = true

    /// Since it was made.
    var seconds: Int { Int((DispatchTime.now().uptimeNanoseconds - start) / 1_000_000_000) }

    /// Whether to tell now.
    mutating func strike() -> Bool {
        let now = DispatchTime.now().uptimeNanoseconds
        guard isDue || now - last > 100_000_000 else { return false }
        isDue = false
        last = now
        return true
    }
}
