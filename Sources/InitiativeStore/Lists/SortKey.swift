internal import InitiativeModel

/// By which bytes a field is sorted.
enum SortKey {
    /// Appends the key of a folded text: compared byte by byte, keys give the order of Dutch. In
    /// the list's own ids and in years a run of digits counts by its value. Nothing is appended
    /// for white space: it counts as empty.
    static func append(
        _ folded: UnsafeBufferPointer<UInt8>, of field: ListField, to key: inout [UInt8]
    ) {
        let text = folded.drop { $0 == 0x20 }
        switch field {
        case .title, .description, .place, .goal, .link: key.append(contentsOf: text)
        case .id, .year: appendByValue(text, to: &key)
        }
    }

    /// A run of digits as a zero, how many follow, and the digits without leading zeros.
    private static func appendByValue(
        _ text: Slice<UnsafeBufferPointer<UInt8>>, to key: inout [UInt8]
    ) {
        var rest = text
        while let byte = rest.first {
            guard isDigit(byte) else {
                key.append(byte)
                rest.removeFirst()
                continue
            }
            let digits = rest.prefix(while: isDigit)
            let significant = digits.drop { $0 == zero }
            key.append(zero)
            key.append(UInt8(min(significant.count, 255)))
            key.append(contentsOf: significant)
            rest = rest[digits.endIndex...]
        }
    }

    private static let zero: UInt8 = 0x30

    private static func isDigit(_ byte: UInt8) -> Bool { (zero...0x39).contains(byte) }
}
