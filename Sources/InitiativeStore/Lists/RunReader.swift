internal import Foundation

/// Reads a sorted run from the disk, key by key.
final class RunReader {
    private let file: ScratchFile
    private var next: Int
    private let end: Int
    private var room: UnsafeMutableRawBufferPointer
    /// What of `room` is read and not yet used.
    private var unread = 0..<0
    private(set) var row: UInt32 = 0
    /// Lies in `room`: until the next ``advance()``.
    private(set) var key = UnsafeRawBufferPointer(start: nil, count: 0)

    init(_ file: ScratchFile, _ range: Range<Int>) {
        self.file = file
        next = range.lowerBound
        end = range.upperBound
        room = .allocate(byteCount: 32_768, alignment: 8)
    }

    deinit { room.deallocate() }

    /// Whether there is another key.
    func advance() throws -> Bool {
        guard !unread.isEmpty || next < end else { return false }
        try fill(8)
        let count = Int(number(at: unread.lowerBound))
        row = number(at: unread.lowerBound + 4)
        try fill(8 + count)
        let start = unread.lowerBound + 8
        key = UnsafeRawBufferPointer(rebasing: room[start..<start + count])
        unread = start + count..<unread.upperBound
        return true
    }

    func isBefore(_ other: RunReader) -> Bool {
        let order = Self.compare(key, other.key)
        return order == 0 ? row < other.row : order < 0
    }

    static func compare(_ left: UnsafeRawBufferPointer, _ right: UnsafeRawBufferPointer) -> Int {
        if let first = left.baseAddress, let second = right.baseAddress {
            let order = memcmp(first, second, min(left.count, right.count))
            if order != 0 { return Int(order) }
        }
        return left.count - right.count
    }

    private func number(at offset: Int) -> UInt32 {
        UInt32(littleEndian: room.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
    }

    /// Sees to it that so many bytes are there to read.
    private func fill(_ count: Int) throws {
        guard unread.count < count else { return }
        if room.count < count {
            let larger = UnsafeMutableRawBufferPointer.allocate(byteCount: count * 2, alignment: 8)
            larger.copyMemory(from: UnsafeRawBufferPointer(rebasing: room[unread]))
            room.deallocate()
            room = larger
        } else if let base = room.baseAddress {
            memmove(base, base + unread.lowerBound, unread.count)
        }
        unread = 0..<unread.count
        let more = min(room.count - unread.count, end - next)
        let free = unread.upperBound..<unread.upperBound + more
        try file.read(at: next, into: UnsafeMutableRawBufferPointer(rebasing: room[free]))
        next += more
        unread = 0..<free.upperBound
    }
}
