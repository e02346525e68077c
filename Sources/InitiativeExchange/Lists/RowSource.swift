/// What gives the rows of a list one by one, whatever its format.
protocol RowSource {
    /// Named and unique. JSON adds names as rows bring them, always at the end.
    var columns: [String] { get }
    var window: TextWindow { get }
    /// - Returns: nil at the end of the list.
    mutating func next() throws -> RawRow?
}

/// One row of a list before its columns mean anything.
enum RawRow: Hashable {
    /// Clean texts in the order of the columns; there may be fewer or more than columns.
    case cells(line: Int, [String])
    case rejected(line: Int, RejectReason)
}
