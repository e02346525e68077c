/// Turns the bytes of a list into UTF-8, piece by piece: any pieces give the same text.
///
/// A mark at the beginning and NULs are left out. What stands for no letter becomes U+FFFD and is
/// counted.
struct TextDecoder {
    private(set) var encoding: ListEncoding
    /// How many times U+FFFD stands for bytes that were no text.
    private(set) var replacements = 0
    /// False while only ASCII was seen of a list whose encoding nobody gave.
    private var isCertain: Bool
    /// The beginning of a letter that the next piece completes; at most three bytes.
    private var carried: [UInt8] = []
    private var isAtStart = true

    init(_ encoding: ListEncoding) {
        self.encoding = encoding
        isCertain = true
    }

    init(_ finding: ListEncoding.Finding) {
        encoding = finding.encoding
        isCertain = finding.isCertain
    }

    /// Appends the text of `piece` to `text`.
    ///
    /// - Parameter isLast: whether nothing comes after it; a letter that is not complete then never
    ///   will be.
    mutating func decode(_ piece: ArraySlice<UInt8>, isLast: Bool, into text: inout [UInt8]) {
        let begin = text.count
        if carried.isEmpty {
            piece.withUnsafeBufferPointer { decodeAll($0, isLast, &text) }
        } else {
            let whole = carried + piece
            carried.removeAll()
            whole.withUnsafeBufferPointer { decodeAll($0, isLast, &text) }
        }
        guard isAtStart, text.count > begin else { return }
        isAtStart = false
        if encoding != .windows1252, encoding != .latin1,
            text[begin...].starts(with: [0xEF, 0xBB, 0xBF])
        {
            text.removeSubrange(begin..<begin + 3)
        }
    }

    private mutating func decodeAll(
        _ bytes: UnsafeBufferPointer<UInt8>, _ isLast: Bool, _ text: inout [UInt8]
    ) {
        var place = 0
        if encoding == .utf8 { place = decodeUTF8(bytes, isLast, &text) }
        // What was taken for UTF-8 may have turned out to be something else on the way.
        switch encoding {
        case .utf8: break
        case .utf16LittleEndian, .utf16BigEndian: place = decodeUTF16(bytes, isLast, &text)
        case .windows1252, .latin1:
            decodeSingleBytes(bytes, from: place, &text)
            place = bytes.count
        }
        carried.append(contentsOf: bytes[place...])
    }

    /// - Returns: where it stopped: at a letter that is not complete, or where the text showed not
    ///   to be UTF-8.
    private mutating func decodeUTF8(
        _ bytes: UnsafeBufferPointer<UInt8>, _ isLast: Bool, _ text: inout [UInt8]
    ) -> Int {
        var place = 0
        var copied = 0
        while true {
            place = bytes.endOfPlainText(from: place)
            guard place < bytes.count else { break }
            if bytes[place] == 0 {
                text.append(contentsOf: bytes[copied..<place])
                place += 1
                copied = place
                continue
            }
            var sequence = UTF8Sequence(in: bytes, at: place)
            if sequence == .incomplete {
                guard isLast else { break }
                sequence = .invalid(length: bytes.count - place)
            }
            if case .valid(let length) = sequence {
                isCertain = true
                place += length
            } else if !isCertain {
                encoding = .windows1252
                isCertain = true
                break
            } else if case .invalid(let length) = sequence {
                text.append(contentsOf: bytes[copied..<place])
                replace(&text)
                place += length
                copied = place
            }
        }
        text.append(contentsOf: bytes[copied..<place])
        return place
    }

    private mutating func decodeSingleBytes(
        _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, _ text: inout [UInt8]
    ) {
        var place = start
        while place < bytes.count {
            let end = bytes.endOfPlainText(from: place)
            text.append(contentsOf: bytes[place..<end])
            guard end < bytes.count else { return }
            let byte = bytes[end]
            if byte >= 0x80 {
                if encoding == .latin1 {
                    text.append(Unicode.Scalar(byte))
                } else if let scalar = Windows1252.scalar(byte) {
                    text.append(scalar)
                } else {
                    replace(&text)
                }
            }
            place = end + 1
        }
    }

    private mutating func decodeUTF16(
        _ bytes: UnsafeBufferPointer<UInt8>, _ isLast: Bool, _ text: inout [UInt8]
    ) -> Int {
        let high = encoding == .utf16BigEndian ? 0 : 1
        func unit(at place: Int) -> UInt32 {
            UInt32(bytes[place + high]) << 8 | UInt32(bytes[place + 1 - high])
        }
        var place = 0
        while place + 1 < bytes.count {
            let first = unit(at: place)
            var value = first
            var length = 2
            if (0xD800...0xDBFF).contains(first) {
                if place + 3 < bytes.count {
                    let second = unit(at: place + 2)
                    if (0xDC00...0xDFFF).contains(second) {
                        value = 0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00)
                        length = 4
                    }
                } else if !isLast {
                    return place
                }
            }
            if let scalar = Unicode.Scalar(value) {
                if value != 0 { text.append(scalar) }
            } else {
                replace(&text)
            }
            place += length
        }
        guard isLast, place < bytes.count else { return place }
        replace(&text)
        return bytes.count
    }

    private mutating func replace(_ text: inout [UInt8]) {
        text.append("\u{FFFD}")
        replacements += 1
    }
}

extension [UInt8] {
    /// Appends a letter as UTF-8.
    mutating func append(_ scalar: Unicode.Scalar) {
        append(contentsOf: UTF8.encode(scalar).map { Array($0) } ?? [])
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// Where the first NUL or byte beyond ASCII stands at or after `start`, else the end.
    fileprivate func endOfPlainText(from start: Int) -> Int {
        var place = start
        guard let base = baseAddress else { return place }
        // Eight bytes at a time: the whole list passes here.
        while place + 8 <= count {
            let word = UnsafeRawPointer(base + place).loadUnaligned(as: UInt64.self)
            let zeros = (word &- 0x0101_0101_0101_0101) & ~word
            if (word | zeros) & 0x8080_8080_8080_8080 != 0 { break }
            place += 8
        }
        while place < count, base[place] != 0, base[place] < 0x80 { place += 1 }
        return place
    }
}
