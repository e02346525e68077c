/// A set of rows of one list, by their place in it.
struct RowSet {
    private var bits: [UInt64]
    private(set) var count = 0

    init(_ rows: [UInt32], among total: Int) {
        bits = [UInt64](repeating: 0, count: (total + 63) / 64)
        for row in rows where row < total { bits[Int(row >> 6)] |= 1 << UInt64(row & 63) }
        count = rows.count
    }

    func contains(_ row: UInt32) -> Bool { bits[Int(row >> 6)] & 1 << UInt64(row & 63) != 0 }
}
