/// The rows of a list in the order of one field: first those with a value, equal ones in the order
/// of the list, then those without.
struct SortedOrder: Sendable {
    /// Rows by their place in the list, from 0.
    private(set) var rows: [UInt32] = []
    /// One bit for each of `rows`: whether its value is another than that of the one before.
    private var newValues: [UInt64]
    private var valued = 0

    /// How many rows have a value: those come first.
    var valuedCount: Int { valued }

    /// Whether no value comes twice, where there are any. O(rows / 64).
    var isUnique: Bool {
        valued > 0 && newValues.reduce(0) { $0 + $1.nonzeroBitCount } == valued
    }

    /// The first place of a row with a value that is not before what is sought. O(log rows).
    func firstPlace(_ isBefore: (UInt32) throws -> Bool) rethrows -> Int {
        var (low, high) = (0, valued)
        while low < high {
            let middle = (low + high) / 2
            if try isBefore(rows[middle]) { low = middle + 1 } else { high = middle }
        }
        return low
    }

    init(capacity: Int) {
        rows.reserveCapacity(capacity)
        newValues = [UInt64](repeating: 0, count: (capacity + 63) / 64)
    }

    mutating func append(_ row: UInt32, isNewKey: Bool) {
        if isNewKey { newValues[rows.count >> 6] |= 1 << UInt64(rows.count & 63) }
        rows.append(row)
        valued += 1
    }

    mutating func finish(withEmpty empty: [UInt32]) { rows += empty }

    /// The rows in this order or the other way round: then too equal ones stay in the order of the
    /// list, and those without a value last. O(rows).
    ///
    /// - Parameter kept: the rows wanted; nil for all.
    func rows(isDescending: Bool, keeping kept: RowSet?) -> [UInt32] {
        if !isDescending, kept == nil { return rows }
        let count = kept?.count ?? rows.count
        return [UInt32](unsafeUninitializedCapacity: count) { room, filled in
            func take(_ place: Int) {
                let row = rows[place]
                guard filled < count, kept?.contains(row) ?? true else { return }
                room.initializeElement(at: filled, to: row)
                filled += 1
            }
            guard isDescending else {
                for place in rows.indices { take(place) }
                return
            }
            var end = valued
            while end > 0 {
                var start = end - 1
                while start > 0, !isNewValue(start) { start -= 1 }
                for place in start..<end { take(place) }
                end = start
            }
            for place in valued..<rows.count { take(place) }
        }
    }

    private func isNewValue(_ place: Int) -> Bool {
        newValues[place >> 6] & 1 << UInt64(place & 63) != 0
    }
}

extension SortedOrder {
    /// As the file holds it: how many have a value, the rows, the bits; little-endian.
    var encoded: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(4 + rows.count * 4 + newValues.count * 8)
        bytes.append(littleEndian: UInt32(valued))
        for row in rows { bytes.append(littleEndian: row) }
        for bits in newValues {
            bytes.append(littleEndian: UInt32(truncatingIfNeeded: bits))
            bytes.append(littleEndian: UInt32(truncatingIfNeeded: bits >> 32))
        }
        return bytes
    }

    /// nil where the bytes are damaged.
    init?(_ bytes: UnsafeRawBufferPointer, count: Int) {
        let bits = (count + 63) / 64
        guard bytes.count == 4 + count * 4 + bits * 8 else { return nil }
        func number(_ offset: Int) -> UInt32 {
            UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
        }
        valued = Int(number(0))
        rows = (0..<count).map { number(4 + $0 * 4) }
        let start = 4 + count * 4
        newValues = (0..<bits).map {
            UInt64(number(start + $0 * 8)) | UInt64(number(start + $0 * 8 + 4)) << 32
        }
        guard valued <= count, rows.allSatisfy({ $0 < count }) else { return nil }
    }
}
