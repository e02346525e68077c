/// Characters that change how text is shown without being seen, or say what cannot be seen:
/// controls, bidirectional overrides, tags. In exports they become visible marks.
enum UnsafeText {
    /// What stands in place of a scalar; nil where the scalar is safe.
    static func mark(for scalar: Unicode.Scalar) -> String? {
        isUnsafe(scalar) ? "⟨\(hex(scalar.value))⟩" : nil
    }

    /// The text on one line, with marks for unsafe scalars.
    static func marked(_ text: String) -> String {
        text.split(whereSeparator: \.isNewline).joined(separator: " ").unicodeScalars
            .reduce(into: "") { $0 += mark(for: $1) ?? String($1) }
    }

    /// The text with `\uXXXX` for unsafe scalars, which in JSON occur only inside strings.
    static func jsonEscaped(_ json: String) -> String {
        guard json.unicodeScalars.contains(where: { isUnsafe($0) && $0 != "\n" }) else {
            return json
        }
        return json.unicodeScalars.reduce(into: "") { result, scalar in
            if isUnsafe(scalar), scalar != "\n" {
                for unit in String(scalar).utf16 { result += "\\u\(hex(UInt32(unit)))" }
            } else {
                result.unicodeScalars.append(scalar)
            }
        }
    }

    private static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F..<0xA0, 0x061C, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F,
            0x180E, 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE007F:
            true
        default: false
        }
    }

    private static func hex(_ value: UInt32) -> String {
        let digits = String(value, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
