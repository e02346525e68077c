/// What the escape sequences of terminals mean.
enum ControlSequence {
    /// Parameters that are kept. No key has as many: the rest of an answer is only waited for.
    static let longest = 32

    /// After `ESC O`.
    static let singleShiftKeys: [UInt8: Key] =
        letteredKeys.merging([0x4D: .enter]) { key, _ in key }

    private static let letteredKeys: [UInt8: Key] = [
        0x41: .up, 0x42: .down, 0x43: .right, 0x44: .left, 0x46: .end, 0x48: .home,
        0x50: .function(1), 0x51: .function(2), 0x52: .function(3), 0x53: .function(4),
    ]

    private static let numberedKeys: [Int: Key] = [
        1: .home, 2: .insert, 3: .delete, 4: .end, 5: .pageUp, 6: .pageDown, 7: .home, 8: .end,
        11: .function(1), 12: .function(2), 13: .function(3), 14: .function(4),
        15: .function(5), 17: .function(6), 18: .function(7), 19: .function(8),
        20: .function(9), 21: .function(10), 23: .function(11), 24: .function(12),
    ]

    /// The key of `ESC [`, parameters and a final byte; nil where it is none.
    static func chord(_ parameters: [UInt8], final: UInt8) -> KeyChord? {
        if parameters == [0x5B], (0x41...0x45).contains(final) {
            return KeyChord(.function(Int(final) - 0x40))
        }
        guard parameters.count < longest, let numbers = numbers(in: parameters),
            numbers.count <= 2
        else { return nil }
        let first = numbers.first ?? 1
        let key: Key? =
            switch final {
            case 0x7E: parameters.first == 0x3B || parameters.isEmpty ? nil : numberedKeys[first]
            // Anything but 1 is an answer of the terminal, such as where its cursor stands.
            case 0x5A where first == 1: .tab
            default: first == 1 ? letteredKeys[final] : nil
            }
        // xterm: 1 + 1 for shift, 2 for alt, 4 for control, 8 for meta.
        let modifiers = (numbers.count > 1 ? numbers[1] : 1) - 1
        guard let key, (0..<16).contains(modifiers) else { return nil }
        return KeyChord(
            key, control: modifiers & 4 != 0, alt: modifiers & 2 != 0,
            shift: final == 0x5A || modifiers & 1 != 0)
    }

    /// Numbers between semicolons, 1 where one is left out; nil for anything else, such as the
    /// answers and mouse reports that begin with `?`, `>` or `<`.
    private static func numbers(in parameters: [UInt8]) -> [Int]? {
        guard !parameters.isEmpty else { return [] }
        var numbers: [Int] = []
        for part in parameters.split(separator: 0x3B, omittingEmptySubsequences: false) {
            guard part.count <= 4, part.allSatisfy({ (0x30...0x39).contains($0) }) else {
                return nil
            }
            numbers.append(
                part.isEmpty ? 1 : part.reduce(0) { $0 * 10 + Int($1) - 0x30 })
        }
        return numbers
    }

    /// The answer to "what is your background?" (OSC 11): `11;rgb:1e1e/1e1e/1e1e`.
    static func answer(_ bytes: [UInt8]) -> Event? {
        let text = String(decoding: bytes, as: UTF8.self)
        guard text.hasPrefix("11;rgb:") else { return nil }
        let channels = text.dropFirst("11;rgb:".count)
            .split(separator: "/", omittingEmptySubsequences: false)
            .map { channel -> Double? in
                guard (1...4).contains(channel.count), channel.allSatisfy(\.isHexDigit),
                    let value = Int(channel, radix: 16)
                else { return nil }
                return Double(value) / Double((1 << (4 * channel.count)) - 1)
            }
        guard channels.count == 3, let red = channels[0], let green = channels[1],
            let blue = channels[2]
        else { return nil }
        return .background(isLight: 0.299 * red + 0.587 * green + 0.114 * blue > 0.5)
    }
}
