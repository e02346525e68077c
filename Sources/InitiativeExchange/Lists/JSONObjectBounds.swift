/// Finds where the next object of a JSON list begins and ends, without reading what is in it.
enum JSONObjectBounds {
    enum Outcome: Equatable {
        case object(Range<Int>)
        /// Only brackets, commas and blanks up to this place.
        case nothing(end: Int)
        /// Left out; the next one begins at or after `next`.
        case rejected(RejectReason, next: Int)
        /// An object begins at `begin` and does not end as it should.
        case broken(RejectReason, begin: Int)
        case needsMore
    }

    static func find(in bytes: [UInt8], from start: Int, isComplete: Bool) -> Outcome {
        bytes.withUnsafeBufferPointer { bytes in
            var place = start
            while place < bytes.count, isBetweenObjects(bytes[place]) { place += 1 }
            guard place < bytes.count else { return .nothing(end: place) }
            return bytes[place] == Byte.openBrace
                ? object(in: bytes, from: place, isComplete)
                : otherValue(in: bytes, from: place, isComplete)
        }
    }

    private static func isBetweenObjects(_ byte: UInt8) -> Bool {
        Byte.isBlank(byte) || byte == Byte.comma || byte == Byte.openBracket
            || byte == Byte.closeBracket
    }

    private static func object(
        in bytes: UnsafeBufferPointer<UInt8>, from begin: Int, _ isComplete: Bool
    ) -> Outcome {
        let end = min(bytes.count, begin + ListLimits.object)
        // A bit for each bracket that is open, the innermost last: 1 for an object.
        var open: UInt64 = 0
        var depth = 0
        var isAfterComma = false
        var place = begin
        while place < end {
            let byte = bytes[place]
            switch byte {
            case Byte.quote:
                switch endOfString(in: bytes, from: place, to: end) {
                case .end(let next): place = next
                case .lineBreak: return .broken(.invalidJSON, begin: begin)
                case .none: return unfinished(begin, end, bytes, isComplete)
                }
                isAfterComma = false
                continue
            case Byte.openBrace, Byte.openBracket:
                // Where a name is due no object can begin: the one before was not closed.
                if isAfterComma, byte == Byte.openBrace, open & 1 == 1 {
                    return .rejected(.invalidJSON, next: place)
                }
                guard depth < ListLimits.depth else {
                    return .broken(.nestedTooDeeply, begin: begin)
                }
                depth += 1
                open = open << 1 | (byte == Byte.openBrace ? 1 : 0)
                isAfterComma = false
            case Byte.closeBrace, Byte.closeBracket:
                guard open & 1 == (byte == Byte.closeBrace ? 1 : 0) else {
                    return .broken(.invalidJSON, begin: begin)
                }
                depth -= 1
                open >>= 1
                if depth == 0 { return .object(begin..<place + 1) }
            case Byte.comma: isAfterComma = true
            default: if !Byte.isBlank(byte) { isAfterComma = false }
            }
            place += 1
        }
        return unfinished(begin, end, bytes, isComplete)
    }

    private static func unfinished(
        _ begin: Int, _ end: Int, _ bytes: UnsafeBufferPointer<UInt8>, _ isComplete: Bool
    ) -> Outcome {
        if end == begin + ListLimits.object { return .broken(.rowTooLong, begin: begin) }
        return isComplete ? .broken(.invalidJSON, begin: begin) : .needsMore
    }

    /// A number, a text or another word where an object was due.
    private static func otherValue(
        in bytes: UnsafeBufferPointer<UInt8>, from begin: Int, _ isComplete: Bool
    ) -> Outcome {
        let end = min(bytes.count, begin + ListLimits.object)
        if bytes[begin] == Byte.quote {
            switch endOfString(in: bytes, from: begin, to: end) {
            case .end(let next): return .rejected(.notAnObject, next: next)
            case .lineBreak(let place): return .rejected(.invalidJSON, next: place)
            case .none: return unfinished(begin, end, bytes, isComplete)
            }
        }
        var place = begin + 1
        while place < end {
            let byte = bytes[place]
            if byte == Byte.openBrace || isBetweenObjects(byte) { break }
            place += 1
        }
        if place == end, place == bytes.count, !isComplete,
            end != begin + ListLimits.object
        {
            return .needsMore
        }
        return .rejected(.notAnObject, next: place)
    }

    private enum StringEnd {
        case end(Int)
        case lineBreak(Int)
        case none
    }

    /// JSON has no line breaks inside a text; so one tells that the text was not closed.
    private static func endOfString(
        in bytes: UnsafeBufferPointer<UInt8>, from begin: Int, to end: Int
    ) -> StringEnd {
        var place = begin + 1
        while place < end {
            let byte = bytes[place]
            if byte == Byte.quote { return .end(place + 1) }
            if byte == Byte.lineFeed { return .lineBreak(place) }
            place += byte == Byte.backslash ? 2 : 1
        }
        return .none
    }
}
