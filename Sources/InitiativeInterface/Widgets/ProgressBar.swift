/// How far something is, as a line of which the done part is heavy.
public struct ProgressBar: Hashable, Sendable {
    public let done: String
    public let left: String
    /// As in `43%`; 100 only at the end.
    public let percentage: String

    /// - Parameter fraction: from 0 to 1.
    public init(fraction: Double, columns: Int) {
        let fraction = max(0, min(1, fraction))
        let count = Int(fraction * Double(max(0, columns)))
        done = String(repeating: "━", count: count)
        left = String(repeating: "─", count: max(0, columns - count))
        percentage = "\(Int(fraction * 100))%"
    }
}
