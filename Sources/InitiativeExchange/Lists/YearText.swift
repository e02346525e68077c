/// Years as they stand in numbers, dates and codes.
enum YearText {
    /// The first four digits, with none beside them, from 1000 to 2999; nil without such.
    static func year(in text: String) -> String? {
        var digits: [UInt8] = []
        for byte in Array(text.utf8) + [0] {
            if (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
                digits.append(byte)
                continue
            }
            if digits.count == 4, digits[0] == UInt8(ascii: "1") || digits[0] == UInt8(ascii: "2") {
                return String(decoding: digits, as: UTF8.self)
            }
            digits.removeAll(keepingCapacity: true)
        }
        return nil
    }
}
