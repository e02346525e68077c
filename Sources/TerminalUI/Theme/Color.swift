/// Red, green and blue, 0 to 255 each, in sRGB.
public struct Color: Hashable, Sendable {
    public let red: UInt8
    public let green: UInt8
    public let blue: UInt8

    public init(red: UInt8, green: UInt8, blue: UInt8) {
        self.red = red
        self.green = green
        self.blue = blue
    }

    /// Reads `#rrggbb`; nil for anything else.
    public init?(hex: String) {
        let digits = hex.utf8.dropFirst()
        guard hex.utf8.first == 0x23, digits.count == 6,
            digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
            let value = UInt32(hex.dropFirst(), radix: 16)
        else { return nil }
        self.init(
            red: UInt8(value >> 16 & 0xFF), green: UInt8(value >> 8 & 0xFF),
            blue: UInt8(value & 0xFF))
    }

    /// WCAG relative luminance, 0 (black) to 1 (white).
    public var luminance: Double {
        0.2126 * Self.linear(red) + 0.7152 * Self.linear(green) + 0.0722 * Self.linear(blue)
    }

    /// WCAG contrast, 1 (none) to 21 (black on white).
    public func contrast(with other: Color) -> Double {
        Self.contrast(of: luminance, and: other.luminance)
    }

    /// WCAG contrast of two luminances.
    static func contrast(of one: Double, and other: Double) -> Double {
        (max(one, other) + 0.05) / (min(one, other) + 0.05)
    }

    private static func linear(_ channel: UInt8) -> Double {
        let value = Double(channel) / 255
        return value <= 0.04045 ? value / 12.92 : fractionalPower((value + 0.055) / 1.055)
    }

    /// x to the 2.4th without a mathematics library, by Newton's method on the fifth root:
    /// x^2.4 = (x^(1/5))^12. Exact to 1e-12 for 0 < x <= 1.
    private static func fractionalPower(_ x: Double) -> Double {
        guard x > 0 else { return 0 }
        var root = 1.0
        // From above: each step comes nearer, until there is nothing nearer.
        while true {
            let fourth = root * root * root * root
            let next = root - (root * fourth - x) / (5 * fourth)
            guard next < root else { break }
            root = next
        }
        let cube = root * root * root
        return cube * cube * cube * cube
    }
}
