internal import Foundation

/// Keys with their rows, gathered in memory and then sorted: as many as make one run of a sort
/// that is larger than memory.
struct SortRun {
    static let mostKeys = 65_536
    static let mostBytes = 4 << 20

    private var text: [UInt8] = []
    private var entries: [Entry] = []

    var isFull: Bool { entries.count >= Self.mostKeys || text.count >= Self.mostBytes }
    var isEmpty: Bool { entries.isEmpty }

    mutating func add(_ key: [UInt8], row: UInt32) {
        entries.append(
            Entry(
                prefix: Self.prefix(of: key), start: UInt32(text.count), count: UInt32(key.count),
                row: row))
        text.append(contentsOf: key)
    }

    /// Sorts the keys; equal ones by their rows.
    mutating func sort() {
        text.withUnsafeBytes { text in
            entries.sort { left, right in
                let order = Self.compare(left, right, text)
                return order == 0 ? left.row < right.row : order < 0
            }
        }
    }

    /// The rows in the order of their keys.
    ///
    /// - Parameter body: is told whether the key is another than the one before.
    func forEachRow(_ body: (_ row: UInt32, _ isNewKey: Bool) -> Void) {
        text.withUnsafeBytes { text in
            var last: Entry?
            for entry in entries {
                body(entry.row, last.map { Self.compare($0, entry, text) != 0 } ?? true)
                last = entry
            }
        }
    }

    /// As it lies on the disk: for each key its length, its row, itself.
    func encoded() -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.count + entries.count * 8)
        for entry in entries {
            bytes.append(littleEndian: entry.count)
            bytes.append(littleEndian: entry.row)
            bytes += text[Int(entry.start)..<Int(entry.start + entry.count)]
        }
        return bytes
    }

    mutating func removeAll() {
        text.removeAll(keepingCapacity: true)
        entries.removeAll(keepingCapacity: true)
    }

    private struct Entry {
        /// The first eight bytes: mostly these decide.
        let prefix: UInt64
        let start: UInt32
        let count: UInt32
        let row: UInt32
    }

    private static func prefix(of key: [UInt8]) -> UInt64 {
        var prefix: UInt64 = 0
        for index in 0..<8 { prefix = prefix << 8 | (index < key.count ? UInt64(key[index]) : 0) }
        return prefix
    }

    private static func compare(
        _ left: Entry, _ right: Entry, _ text: UnsafeRawBufferPointer
    ) -> Int {
        if left.prefix != right.prefix { return left.prefix < right.prefix ? -1 : 1 }
        let shared = Int(min(left.count, right.count))
        if shared > 8, let base = text.baseAddress {
            let order = memcmp(
                base + Int(left.start) + 8, base + Int(right.start) + 8, shared - 8)
            if order != 0 { return Int(order) }
        }
        return Int(left.count) - Int(right.count)
    }
}
