import TerminalUI
import Testing

struct ColorTests {
    @Test(arguments: [
        "", "#", "#12345", "#1234567", "123456", "#12345g", "#１２３４５６", "#+12345", "#-12345",
        "#é1234",
    ])
    func `text that is not a hash and six digits is no colour`(text: String) {
        #expect(Color(hex: text) == nil)
    }

    @Test func `digits may be large or small`() {
        #expect(Color(hex: "#8aBCff") == Color(red: 0x8A, green: 0xBC, blue: 0xFF))
    }

    /// Figures of the WCAG 2 definition, worked out apart.
    @Test(arguments: [
        ("#ffffff", "#000000", 21.0), ("#777777", "#ffffff", 4.478), ("#ff0000", "#ffffff", 3.998),
        ("#0000ff", "#ffffff", 8.592), ("#1c1c1c", "#e4e4e4", 13.403), ("#123456", "#123456", 1),
    ])
    func `contrast is that of WCAG and works both ways`(
        one: String, other: String, ratio: Double
    ) throws {
        let one = try #require(Color(hex: one))
        let other = try #require(Color(hex: other))
        #expect(abs(one.contrast(with: other) - ratio) < 0.01)
        #expect(one.contrast(with: other) == other.contrast(with: one))
    }
}
