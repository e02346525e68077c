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

    private let largestPaste: Int

    /// - Parameter largestPaste: the bytes of a paste that are kept. The rest of it is dropped: a
    ///   paste whose end never comes would otherwise fill the memory.
    public init(largestPaste: Int = 16 << 20) { self.largestPaste = largestPaste }

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
            state = byte == 0x1B ? .escape : .ground
            if let key = ControlSequence.singleShiftKeys[byte] {
                events.append(.key(KeyChord(key)))
            }
        case .control(let seen): control(seen, byte, &events)
        case .string(let seen, let sawEscape):
            if byte == 0x07 || (sawEscape && byte == 0x5C) {
                state = .ground
                if let event = ControlSequence.answer(seen) { events.append(event) }
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
                events.append(.paste(Self.text(bytes.prefix(largestPaste))))
            } else {
                // What comes last is kept, since it may be the beginning of the end mark.
                if bytes.count > largestPaste + Self.pasteEnd.count {
                    bytes.remove(at: largestPaste)
                }
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
        case 0x20...0x3F:
            // No key is that long: the rest of an answer is only waited for.
            state = .control(seen.count < ControlSequence.longest ? seen + [byte] : seen)
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
            } else if let chord = ControlSequence.chord(seen, final: byte) {
                events.append(.key(chord))
            }
        default: state = .ground
        }
    }

    private static let pasteEnd = Array("\u{1B}[201~".utf8)

    private static func text(_ bytes: ArraySlice<UInt8>) -> String {
        guard bytes.contains(0x0D) else { return String(decoding: bytes, as: UTF8.self) }
        // As bytes: a paste may have megabytes.
        var lines: [UInt8] = []
        lines.reserveCapacity(bytes.count)
        for (place, byte) in zip(bytes.indices, bytes) {
            let isWindowsEnd =
                byte == 0x0D && place + 1 < bytes.endIndex && bytes[place + 1] == 0x0A
            if !isWindowsEnd { lines.append(byte == 0x0D ? 0x0A : byte) }
        }
        return String(decoding: lines, as: UTF8.self)
    }
}

extension [UInt8] {
    fileprivate func ends(with suffix: [UInt8]) -> Bool {
        count >= suffix.count && self[(count - suffix.count)...].elementsEqual(suffix)
    }
}
