extension ListEncoding {
    /// What the first bytes of a list tell of its encoding.
    struct Finding: Equatable {
        let encoding: ListEncoding
        /// False where only ASCII was seen: the first byte beyond it has yet to decide.
        let isCertain: Bool
    }

    /// A mark at the beginning decides; else NULs at every other place (UTF-16); else whether more
    /// of what is beyond ASCII is UTF-8 than is not, so that a few broken bytes do not turn a whole
    /// list into other letters.
    static func find(in sample: [UInt8]) -> Finding {
        if sample.starts(with: [0xEF, 0xBB, 0xBF]) {
            return Finding(encoding: .utf8, isCertain: true)
        }
        if sample.starts(with: [0xFF, 0xFE]) {
            return Finding(encoding: .utf16LittleEndian, isCertain: true)
        }
        if sample.starts(with: [0xFE, 0xFF]) {
            return Finding(encoding: .utf16BigEndian, isCertain: true)
        }
        if let wide = wideEncoding(of: sample) { return Finding(encoding: wide, isCertain: true) }
        return sample.withUnsafeBufferPointer(narrowEncoding)
    }

    /// UTF-16 without a mark: Latin letters have a NUL as one of their two bytes, always the same.
    private static func wideEncoding(of sample: [UInt8]) -> ListEncoding? {
        let pairs = sample.count / 2
        guard pairs > 0 else { return nil }
        var first = 0
        var second = 0
        for pair in 0..<pairs {
            if sample[2 * pair] == 0 { first += 1 }
            if sample[2 * pair + 1] == 0 { second += 1 }
        }
        if second * 4 >= pairs, first * 4 < second { return .utf16LittleEndian }
        if first * 4 >= pairs, second * 4 < first { return .utf16BigEndian }
        return nil
    }

    private static func narrowEncoding(of bytes: UnsafeBufferPointer<UInt8>) -> Finding {
        var valid = 0
        var invalid = 0
        var place = 0
        while place < bytes.count {
            if bytes[place] < 0x80 {
                place += 1
                continue
            }
            switch UTF8Sequence(in: bytes, at: place) {
            case .valid(let length):
                valid += 1
                place += length
            case .invalid(let length):
                invalid += 1
                place += length
            case .incomplete:
                // The sample may end within a letter.
                place = bytes.count
            }
        }
        if valid == 0, invalid == 0 { return Finding(encoding: .utf8, isCertain: false) }
        return Finding(encoding: valid >= invalid ? .utf8 : .windows1252, isCertain: true)
    }
}
