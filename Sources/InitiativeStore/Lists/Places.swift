/// The rows that a query found, by their places in the list.
enum Places: Sendable {
    case all(Int)
    /// In the order of the list.
    case some(RowSet)
    case sorted([UInt32])

    var count: Int {
        switch self {
        case .all(let count): count
        case .some(let rows): rows.count
        case .sorted(let rows): rows.count
        }
    }

    func rows(in range: Range<Int>) -> [Int] {
        switch self {
        case .all: Array(range)
        case .some(let rows): rows.rows(after: range.lowerBound, count: range.count)
        case .sorted(let rows): rows[range].map { Int($0) }
        }
    }
}
