/// Why a list cannot be read at all.
public enum ListError: Error, Hashable, Sendable {
    /// Nothing but blanks, or nothing.
    case empty
    /// The row that names the columns cannot be read. The line is counted from 1.
    case unreadableHeader(Int, RejectReason)
}
