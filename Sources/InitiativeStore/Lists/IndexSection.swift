internal import CSupport
internal import Foundation

/// The words of one column in one block of rows, as they are searched.
///
/// Five numbers: rows, shared words, bytes of their text, 16-bit units of their rows, bytes of
/// the lines. Then for each shared word where its rows begin, and where the last end; the rows;
/// the shared words, each with a line break; and a line for each row with the words that stand in
/// no other. Little-endian throughout. The rows of a word are a list of their numbers, or a bitmap
/// where that is no longer.
struct IndexSection: Sendable {
    static let mostRows = 65_536
    static let bitmapUnits = mostRows / 16
    static let lineBreak: UInt8 = 0x0A
    static let wordBreak: UInt8 = 0x20

    let rowCount: Int
    private let bytes: [UInt8]
    private let units: Range<Int>
    private let words: Range<Int>
    private let lines: Range<Int>
    private let wordCount: Int

    var byteCount: Int { bytes.count }

    /// nil where the bytes are damaged.
    init?(_ bytes: [UInt8]) {
        guard bytes.count >= Self.headerSize + 4 else { return nil }
        func number(_ index: Int) -> Int { Self.number(bytes, at: index * 4) }
        self.bytes = bytes
        rowCount = number(0)
        wordCount = number(1)
        let unitStart = Self.headerSize + (wordCount + 1) * 4
        units = unitStart..<unitStart + number(3) * 2
        words = units.upperBound..<units.upperBound + number(2)
        lines = words.upperBound..<words.upperBound + number(4)
        guard rowCount <= Self.mostRows, lines.upperBound == bytes.count else { return nil }
        var last = 0
        for word in 0...wordCount {
            let offset = Self.number(bytes, at: Self.headerSize + word * 4)
            guard offset >= last, offset <= number(3) else { return nil }
            last = offset
        }
    }

    /// Adds every row in which some word holds the text within it; O(bytes).
    func mark(_ needle: [UInt8], in rows: inout BlockRows) {
        bytes.withUnsafeBytes { bytes in
            Self.forEachLine(
                of: UnsafeRawBufferPointer(rebasing: bytes[words]), holding: needle
            ) { word in
                guard word < wordCount else { return }
                let offset = Self.headerSize + word * 4
                let start = units.lowerBound + Self.number(bytes, at: offset) * 2
                let end = units.lowerBound + Self.number(bytes, at: offset + 4) * 2
                rows.formUnion(UnsafeRawBufferPointer(rebasing: bytes[start..<end]))
            }
            Self.forEachLine(
                of: UnsafeRawBufferPointer(rebasing: bytes[lines]), holding: needle
            ) { rows.insert($0) }
        }
    }

    private static let headerSize = 20

    private static func number(_ bytes: some ContiguousBytes, at offset: Int) -> Int {
        bytes.withUnsafeBytes {
            Int(UInt32(littleEndian: $0.loadUnaligned(fromByteOffset: offset, as: UInt32.self)))
        }
    }

    /// Calls `body` with the number of each line that holds the needle, from 0.
    private static func forEachLine(
        of text: UnsafeRawBufferPointer, holding needle: [UInt8], _ body: (Int) -> Void
    ) {
        guard var cursor = text.baseAddress, let first = needle.first else { return }
        let end = cursor + text.count
        var line = 0
        while cursor < end {
            let found =
                needle.count == 1
                ? UnsafeRawPointer(memchr(cursor, Int32(first), end - cursor))
                : cs_find(cursor, end - cursor, needle, needle.count)
            guard let found else { return }
            line += lineBreaks(in: UnsafeRawBufferPointer(start: cursor, count: found - cursor))
            body(line)
            guard let next = memchr(found, Int32(lineBreak), end - found) else { return }
            cursor = UnsafeRawPointer(next) + 1
            line += 1
        }
    }

    private static func lineBreaks(in text: UnsafeRawBufferPointer) -> Int {
        var count = 0
        for byte in text { count &+= byte == lineBreak ? 1 : 0 }
        return count
    }
}
