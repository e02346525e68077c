/// A set of rows of one block, by their numbers in it.
struct BlockRows {
    private(set) var bits = [UInt64](repeating: 0, count: IndexSection.mostRows / 64)

    mutating func insert(_ row: Int) {
        guard row < IndexSection.mostRows else { return }
        bits[row >> 6] |= 1 << UInt64(row & 63)
    }

    /// Adds the rows of a word as a section holds them: a bitmap where it has that size, else a
    /// list.
    mutating func formUnion(_ units: UnsafeRawBufferPointer) {
        if units.count == IndexSection.bitmapUnits * 2 {
            bits.withUnsafeMutableBufferPointer { bits in
                for index in 0..<bits.count {
                    bits[index] |= UInt64(
                        littleEndian: units.loadUnaligned(
                            fromByteOffset: index * 8, as: UInt64.self))
                }
            }
        } else {
            for offset in stride(from: 0, to: units.count - 1, by: 2) {
                insert(
                    Int(
                        UInt16(
                            littleEndian: units.loadUnaligned(
                                fromByteOffset: offset, as: UInt16.self))))
            }
        }
    }

    mutating func formIntersection(_ other: Self) {
        for index in bits.indices { bits[index] &= other.bits[index] }
    }

    var isEmpty: Bool { bits.allSatisfy { $0 == 0 } }
}
