/// Turns the bytes that a terminal sends into events. A value without input or output of its
/// own, so that any bytes can be tried on it.
///
/// It knows the sequences of xterm and its kin (VT100, tmux, the Linux console, rxvt), bracketed
/// paste, and the answers that a terminal gives to questions, which are swallowed whenever they
/// come. curses reads keys by terminfo instead, but lets such answers through as typed text.
public struct KeyDecoder: Sendable {
    private enum State: Sendable {
        case ground
        case escape
        /// After `ESC [`, with what followed.
        case control([UInt8])
        /// After `ESC O`.
        case singleShift
        /// Inside an operating system command or a device control string, up to its terminator.
        case string([UInt8], sawEscape: Bool)
        case paste([UInt8])
        /// In the middle of a character of several bytes.
        case utf8([UInt8], missing: Int)
        /// Bytes of an old-style mouse report still to skip.
        case skip(Int)
    }

    private var state = State.ground

    public init() {}

    /// Whether a sequence has begun and its end has not come: after a short pause, ``flush()``.
    public var isWaiting: Bool {
        switch state {
        case .ground, .paste: false
        default: true
        }
    }

    /// Decodes what arrived; an unfinished sequence waits for the next call. O(n).
    public mutating func feed(_ bytes: some Sequence<UInt8>) -> [Event] {
        var events: [Event] = []
        for byte in bytes { take(byte, &events) }
        return events
    }

    /// Nothing came after the last byte: a lone escape was the Esc key, the rest is dropped.
    public mutating func flush() -> [Event] {
        defer {
            if isWaiting { state = .ground }
        }
        if case .escape = state { return [.key(KeyChord(.escape))] }
        return []
    }

    private mutating func take(_ byte: UInt8, _ events: inout [Event]) {
        switch state {
        case .ground: ground(byte, &events)
        case .escape:
            switch byte {
            case 0x5B: state = .control([])
            case 0x4F: state = .singleShift
            case 0x5D, 0x50, 0x58, 0x5E, 0x5F: state = .string([], sawEscape: false)
            case 0x1B: events.append(.key(KeyChord(.escape)))
            default:
                // Esc and then a key, faster than the pause between them.
                events.append(.key(KeyChord(.escape)))
                state = .ground
                ground(byte, &events)
            }
        case .singleShift:
            state = .ground
            if let key = Self.singleShiftKeys[byte] { events.append(.key(KeyChord(key))) }
        case .control(let seen): control(seen, byte, &events)
        case .string(let seen, let sawEscape):
            if byte == 0x07 || (sawEscape && byte == 0x5C) {
                state = .ground
                if let event = Self.answer(seen) { events.append(event) }
            } else if byte == 0x18 || byte == 0x1A {
                state = .ground
            } else {
                // A terminal's answer is short; more than that is not kept.
                let kept = byte == 0x1B || seen.count >= 256 ? seen : seen + [byte]
                state = .string(kept, sawEscape: byte == 0x1B)
            }
        case .paste(var bytes):
            state = .ground  // so that the array is not shared, and grows in place
            bytes.append(byte)
            if byte == 0x7E, bytes.ends(with: Self.pasteEnd) {
                bytes.removeLast(Self.pasteEnd.count)
                events.append(.paste(Self.text(bytes)))
            } else {
                state = .paste(bytes)
            }
        case .utf8(let seen, let missing): continueCharacter(seen, missing, byte, &events)
        case .skip(let count): state = count > 1 ? .skip(count - 1) : .ground
        }
    }

    private mutating func ground(_ byte: UInt8, _ events: inout [Event]) {
        switch byte {
        case 0x1B: state = .escape
        case 0x09: events.append(.key(KeyChord(.tab)))
        case 0x0A, 0x0D: events.append(.key(KeyChord(.enter)))
        case 0x08, 0x7F: events.append(.key(KeyChord(.backspace)))
        case 0x00: events.append(.key(KeyChord(.character(" "), control: true)))
        case 0x01...0x1A:
            let letter = Character(Unicode.Scalar(byte + 0x60))
            events.append(.key(KeyChord(.character(letter), control: true)))
        case 0x1C...0x1F: break
        case 0x20...0x7E:
            events.append(.key(KeyChord(.character(Character(Unicode.Scalar(byte))))))
        case 0xC2...0xDF: state = .utf8([byte], missing: 1)
        case 0xE0...0xEF: state = .utf8([byte], missing: 2)
        case 0xF0...0xF4: state = .utf8([byte], missing: 3)
        default: events.append(.key(KeyChord(.character("\u{FFFD}"))))
        }
    }

    private mutating func continueCharacter(
        _ seen: [UInt8], _ missing: Int, _ byte: UInt8, _ events: inout [Event]
    ) {
        guard (0x80...0xBF).contains(byte) else {
            events.append(.key(KeyChord(.character("\u{FFFD}"))))
            state = .ground
            ground(byte, &events)
            return
        }
        guard missing == 1 else {
            state = .utf8(seen + [byte], missing: missing - 1)
            return
        }
        state = .ground
        for character in String(decoding: seen + [byte], as: UTF8.self) {
            events.append(.key(KeyChord(.character(character))))
        }
    }

    private mutating func control(_ seen: [UInt8], _ byte: UInt8, _ events: inout [Event]) {
        switch byte {
        case 0x20...0x3F where seen.count < 32: state = .control(seen + [byte])
        case 0x5B where seen.isEmpty:
            // The Linux console's function keys: ESC [ [ A.
            state = .control([byte])
        case 0x1B: state = .escape
        case 0x40...0x7E:
            state = .ground
            if byte == 0x4D, seen.isEmpty {
                state = .skip(3)
            } else if seen == Array("200".utf8), byte == 0x7E {
                state = .paste([])
            } else if let chord = Self.chord(seen, final: byte) {
                events.append(.key(chord))
            }
        default: state = .ground
        }
    }

    private static let pasteEnd = Array("\u{1B}[201~".utf8)

    private static func text(_ bytes: [UInt8]) -> String {
        var text = String(decoding: bytes, as: UTF8.self)
        if text.utf8.contains(0x0D) {
            text = String(
                text.map { $0 == "\r\n" || $0 == "\r" ? Character("\n") : $0 })
        }
        return text
    }

    private static let singleShiftKeys: [UInt8: Key] = [
        0x41: .up, 0x42: .down, 0x43: .right, 0x44: .left, 0x46: .end, 0x48: .home,
        0x4D: .enter, 0x50: .function(1), 0x51: .function(2), 0x52: .function(3),
        0x53: .function(4),
    ]

    private static let numberedKeys: [Int: Key] = [
        1: .home, 2: .insert, 3: .delete, 4: .end, 5: .pageUp, 6: .pageDown, 7: .home, 8: .end,
        11: .function(1), 12: .function(2), 13: .function(3), 14: .function(4),
        15: .function(5), 17: .function(6), 18: .function(7), 19: .function(8),
        20: .function(9), 21: .function(10), 23: .function(11), 24: .function(12),
    ]

    private static func chord(_ parameters: [UInt8], final: UInt8) -> KeyChord? {
        if parameters == [0x5B], (0x41...0x45).contains(final) {
            return KeyChord(.function(Int(final) - 0x40))
        }
        let numbers = String(decoding: parameters, as: UTF8.self)
            .split(separator: ";", omittingEmptySubsequences: false).map { Int($0) }
        let key: Key? =
            switch final {
            case 0x7E: (numbers.first ?? nil).flatMap { numberedKeys[$0] }
            case 0x5A: .tab
            default: singleShiftKeys[final]
            }
        guard let key else { return nil }
        // xterm: 1 + 1 for shift, 2 for alt, 4 for control.
        let modifiers = max(0, (numbers.count > 1 ? numbers[1] ?? 1 : 1) - 1)
        return KeyChord(
            key, control: modifiers & 4 != 0, alt: modifiers & 2 != 0,
            shift: final == 0x5A || modifiers & 1 != 0)
    }

    /// The answer to "what is your background?" (OSC 11): `11;rgb:1e1e/1e1e/1e1e`.
    private static func answer(_ bytes: [UInt8]) -> Event? {
        let text = String(decoding: bytes, as: UTF8.self)
        guard text.hasPrefix("11;rgb:") else { return nil }
        let channels = text.dropFirst("11;rgb:".count).split(separator: "/").map { channel in
            Int(channel, radix: 16).map { Double($0) / Double((1 << (4 * channel.count)) - 1) }
        }
        guard channels.count == 3, let red = channels[0], let green = channels[1],
            let blue = channels[2]
        else { return nil }
        return .background(isLight: 0.299 * red + 0.587 * green + 0.114 * blue > 0.5)
    }
}

extension [UInt8] {
    fileprivate func ends(with suffix: [UInt8]) -> Bool {
        count >= suffix.count && self[(count - suffix.count)...].elementsEqual(suffix)
    }
}
