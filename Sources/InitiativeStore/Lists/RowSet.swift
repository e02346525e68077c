/// A set of rows of one list, by their place in it: an eighth of a megabyte for a million.
struct RowSet: Sendable {
    private var bits: [UInt64]
    private(set) var count = 0

    init(among total: Int) { bits = [UInt64](repeating: 0, count: (total + 63) / 64) }

    /// All rows of a list.
    init(all total: Int) {
        self.init(among: total)
        for index in bits.indices { bits[index] = .max }
        if !total.isMultiple(of: 64) { bits[bits.count - 1] = 1 << UInt64(total % 64) - 1 }
        count = total
    }

    func contains(_ row: UInt32) -> Bool { bits[Int(row >> 6)] & 1 << UInt64(row & 63) != 0 }

    mutating func insert(_ row: UInt32) {
        guard !contains(row) else { return }
        bits[Int(row >> 6)] |= 1 << UInt64(row & 63)
        count += 1
    }

    mutating func remove(_ row: UInt32) {
        guard contains(row) else { return }
        bits[Int(row >> 6)] &= ~(1 << UInt64(row & 63))
        count -= 1
    }

    /// Adds rows of a block.
    ///
    /// - Parameters:
    ///   - first: the place of the block's first row: a multiple of 64.
    ///   - rowCount: how many rows the block has.
    mutating func insert(_ rows: BlockRows, first: Int, rowCount: Int) {
        for index in 0..<(rowCount + 63) / 64 {
            let left = rowCount - index * 64
            let word = rows.bits[index] & (left < 64 ? 1 << UInt64(left) - 1 : .max)
            bits[first / 64 + index] |= word
            count += word.nonzeroBitCount
        }
    }

    /// Leaves out rows that do not fit.
    mutating func filter(_ isKept: (Int) throws -> Bool) rethrows {
        for index in bits.indices {
            var word = bits[index]
            while word != 0 {
                let bit = word.trailingZeroBitCount
                word &= word - 1
                guard try !isKept(index * 64 + bit) else { continue }
                bits[index] &= ~(1 << UInt64(bit))
                count -= 1
            }
        }
    }

    /// The rows in their order, without so many of the first. O(total / 64).
    func rows(after skipped: Int, count: Int) -> [Int] {
        var rows: [Int] = []
        var toSkip = skipped
        for index in bits.indices where rows.count < count {
            var word = bits[index]
            guard word.nonzeroBitCount > toSkip else {
                toSkip -= word.nonzeroBitCount
                continue
            }
            while word != 0, rows.count < count {
                if toSkip > 0 {
                    toSkip -= 1
                } else {
                    rows.append(index * 64 + word.trailingZeroBitCount)
                }
                word &= word - 1
            }
        }
        return rows
    }
}
