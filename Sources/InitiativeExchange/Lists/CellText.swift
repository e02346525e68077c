/// The text of a cell: without blanks around it, every line break a line feed, no NUL. All else
/// stays, controls too.
enum CellText {
    static func text(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> String {
        var start = range.lowerBound
        var end = range.upperBound
        while start < end, Byte.isBlank(bytes[start]) { start += 1 }
        while end > start, Byte.isBlank(bytes[end - 1]) { end -= 1 }
        let trimmed = UnsafeBufferPointer(rebasing: bytes[start..<end])
        // Without an early way out the compiler makes this many bytes at a time.
        var odd: UInt8 = 0
        for byte in trimmed {
            odd |= byte == Byte.carriageReturn ? 1 : 0
            odd |= byte == 0 ? 1 : 0
        }
        if odd == 0 { return String(decoding: trimmed, as: UTF8.self) }
        return String(decoding: normalized(trimmed), as: UTF8.self)
    }

    static func text(_ bytes: [UInt8]) -> String {
        bytes.withUnsafeBufferPointer { text($0, 0..<$0.count) }
    }

    private static func normalized(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count)
        var place = 0
        while place < bytes.count {
            let byte = bytes[place]
            place += 1
            switch byte {
            case 0: break
            case Byte.carriageReturn:
                text.append(Byte.lineFeed)
                if place < bytes.count, bytes[place] == Byte.lineFeed { place += 1 }
            default: text.append(byte)
            }
        }
        return text
    }
}
