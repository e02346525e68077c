import TestSupport
import TerminalUI
import Testing

struct Palette256Tests {
    private func distance(_ one: Color, _ other: Color) -> Int {
        [
            Int(one.red) - Int(other.red), Int(one.green) - Int(other.green),
            Int(one.blue) - Int(other.blue),
        ].reduce(0) { $0 + $1 * $1 }
    }

    @Test func `every colour of the palette is its own nearest`() {
        for number in 16...255 {
            let color = Palette256.color(number)
            #expect(Palette256.color(Palette256.nearest(to: color)) == color)
        }
    }

    @Test(arguments: 1...10)
    func `no colour of the palette is nearer than the nearest`(seed: Int) {
        var numbers = SeededNumbers(seed: UInt64(seed))
        for _ in 0..<200 {
            let color = Color(
                red: .random(in: 0...255, using: &numbers),
                green: .random(in: 0...255, using: &numbers),
                blue: .random(in: 0...255, using: &numbers))
            let least = (16...255).map { distance(Palette256.color($0), color) }.min()
            #expect(distance(Palette256.color(Palette256.nearest(to: color)), color) == least)
        }
    }

    @Test(arguments: [
        (16, "#000000"), (231, "#ffffff"), (196, "#ff0000"), (232, "#080808"), (255, "#eeeeee"),
        (67, "#5f87af"),
    ])
    func `numbers stand for the colours of xterm`(number: Int, color: String) {
        #expect(Palette256.color(number) == Color(hex: color))
    }
}
