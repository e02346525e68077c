/// The bytes of one letter beyond ASCII, as table 3-7 of the Unicode standard allows them.
enum UTF8Sequence: Equatable {
    case valid(length: Int)
    /// The longest beginning that could have become a letter, at least one byte.
    case invalid(length: Int)
    /// The bytes end before the letter does.
    case incomplete

    /// - Precondition: the byte at `place` is not ASCII.
    init(in bytes: UnsafeBufferPointer<UInt8>, at place: Int) {
        let lead = bytes[place]
        let length: Int
        var allowed: ClosedRange<UInt8> = 0x80...0xBF
        switch lead {
        case 0xC2...0xDF: length = 2
        case 0xE0:
            length = 3
            allowed = 0xA0...0xBF
        case 0xED:
            length = 3
            allowed = 0x80...0x9F
        case 0xE1...0xEF: length = 3
        case 0xF0:
            length = 4
            allowed = 0x90...0xBF
        case 0xF4:
            length = 4
            allowed = 0x80...0x8F
        case 0xF1...0xF3: length = 4
        default:
            self = .invalid(length: 1)
            return
        }
        for offset in 1..<length {
            guard place + offset < bytes.count else {
                self = .incomplete
                return
            }
            guard allowed.contains(bytes[place + offset]) else {
                self = .invalid(length: offset)
                return
            }
            allowed = 0x80...0xBF
        }
        self = .valid(length: length)
    }
}
