/// Reads one JSON object: its names in their order, every value as text.
///
/// Our own, for Foundation's readers forget the order of names and how a number was written.
struct JSONObjectParser {
    struct Member {
        var name: [UInt8] = []
        /// A text without its escapes, a number or word as written, an array or object without
        /// blanks. Empty for null, and for an array or object with nothing in it.
        var text: [UInt8] = []
    }

    /// - Throws: the reason why `range` is not one well formed object.
    static func members(
        of bytes: [UInt8], _ range: Range<Int>
    ) throws(RejectReason) -> [Member] {
        try bytes[range].withUnsafeBufferPointer { bytes throws(RejectReason) in
            var parser = JSONObjectParser(bytes: bytes)
            return try parser.members()
        }
    }

    private let bytes: UnsafeBufferPointer<UInt8>
    private var place = 0

    private init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    private mutating func members() throws(RejectReason) -> [Member] {
        guard take() == Byte.openBrace else { throw .notAnObject }
        var members: [Member] = []
        if peek() == Byte.closeBrace {
            place += 1
        } else {
            repeat {
                var member = Member()
                guard take() == Byte.quote else { throw .invalidJSON }
                try string(into: &member.name)
                guard take() == Byte.colon else { throw .invalidJSON }
                try value(into: &member.text)
                members.append(member)
            } while try isFollowed(before: Byte.closeBrace)
        }
        guard peek() == nil else { throw .invalidJSON }
        return members
    }

    private mutating func value(into text: inout [UInt8]) throws(RejectReason) {
        switch peek() {
        case Byte.quote?:
            place += 1
            try string(into: &text)
        case Byte.openBrace?, Byte.openBracket?:
            try nested(into: &text, depth: 2)
            if text.count == 2 { text = [] }
        default:
            try word(into: &text)
            if text == Array("null".utf8) { text = [] }
        }
    }

    /// An array or object, written without blanks.
    private mutating func nested(into text: inout [UInt8], depth: Int) throws(RejectReason) {
        guard depth <= ListLimits.depth else { throw .nestedTooDeeply }
        guard let opening = take() else { throw .invalidJSON }
        let isObject = opening == Byte.openBrace
        let closing = isObject ? Byte.closeBrace : Byte.closeBracket
        text.append(opening)
        if peek() == closing {
            place += 1
        } else {
            while true {
                if isObject {
                    try quoted(into: &text)
                    guard take() == Byte.colon else { throw .invalidJSON }
                    text.append(Byte.colon)
                }
                switch peek() {
                case Byte.quote?: try quoted(into: &text)
                case Byte.openBrace?, Byte.openBracket?: try nested(into: &text, depth: depth + 1)
                default: try word(into: &text)
                }
                guard try isFollowed(before: closing) else { break }
                text.append(Byte.comma)
            }
        }
        text.append(closing)
    }

    /// Whether a comma comes, and so another member, or what closes them all.
    private mutating func isFollowed(before closing: UInt8) throws(RejectReason) -> Bool {
        switch take() {
        case Byte.comma?: return true
        case closing?: return false
        default: throw .invalidJSON
        }
    }

    /// A text with its quotes and escapes, as it stands.
    private mutating func quoted(into text: inout [UInt8]) throws(RejectReason) {
        guard take() == Byte.quote else { throw .invalidJSON }
        let begin = place - 1
        var ignored: [UInt8] = []
        try string(into: &ignored)
        text += bytes[begin..<place]
    }

    /// A number, or one of the three words of JSON.
    private mutating func word(into text: inout [UInt8]) throws(RejectReason) {
        let begin = place
        while place < bytes.count, Self.isWord(bytes[place]) { place += 1 }
        let word = bytes[begin..<place]
        guard JSONNumber.isNumber(word) || Self.words.contains(where: word.elementsEqual) else {
            throw .invalidJSON
        }
        text += word
    }

    private static let words = ["true", "false", "null"].map { Array($0.utf8) }

    private static func isWord(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
            UInt8(ascii: "E"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."):
            true
        default: false
        }
    }

    /// What follows an opening quote, without its escapes.
    private mutating func string(into text: inout [UInt8]) throws(RejectReason) {
        while place < bytes.count {
            let begin = place
            while place < bytes.count, bytes[place] != Byte.quote, bytes[place] != Byte.backslash {
                place += 1
            }
            text += bytes[begin..<place]
            guard place < bytes.count else { break }
            place += 1
            if bytes[place - 1] == Byte.quote { return }
            try escape(into: &text)
        }
        throw .invalidJSON
    }

    private mutating func escape(into text: inout [UInt8]) throws(RejectReason) {
        guard place < bytes.count else { throw .invalidJSON }
        let byte = bytes[place]
        place += 1
        switch byte {
        case Byte.quote, Byte.backslash, UInt8(ascii: "/"): text.append(byte)
        case UInt8(ascii: "n"): text.append(Byte.lineFeed)
        case UInt8(ascii: "r"): text.append(Byte.carriageReturn)
        case UInt8(ascii: "t"): text.append(Byte.tab)
        case UInt8(ascii: "b"): text.append(0x08)
        case UInt8(ascii: "f"): text.append(0x0C)
        case UInt8(ascii: "u"): text.append(try escapedScalar())
        default: throw .invalidJSON
        }
    }

    /// Half of a pair that stands alone is no letter: U+FFFD.
    private mutating func escapedScalar() throws(RejectReason) -> Unicode.Scalar {
        let first = try hexadecimal()
        guard (0xD800...0xDBFF).contains(first) else { return Unicode.Scalar(first) ?? "\u{FFFD}" }
        let begin = place
        guard place + 1 < bytes.count, bytes[place] == Byte.backslash,
            bytes[place + 1] == UInt8(ascii: "u")
        else { return "\u{FFFD}" }
        place += 2
        let second = try hexadecimal()
        guard (0xDC00...0xDFFF).contains(second) else {
            place = begin
            return "\u{FFFD}"
        }
        return Unicode.Scalar(0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00)) ?? "\u{FFFD}"
    }

    private mutating func hexadecimal() throws(RejectReason) -> UInt32 {
        guard place + 4 <= bytes.count else { throw .invalidJSON }
        var value: UInt32 = 0
        for byte in bytes[place..<place + 4] {
            guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
                throw .invalidJSON
            }
            value = value << 4 | UInt32(digit)
        }
        place += 4
        return value
    }

    private mutating func peek() -> UInt8? {
        while place < bytes.count, Byte.isBlank(bytes[place]) { place += 1 }
        return place < bytes.count ? bytes[place] : nil
    }

    private mutating func take() -> UInt8? {
        guard let byte = peek() else { return nil }
        place += 1
        return byte
    }
}
