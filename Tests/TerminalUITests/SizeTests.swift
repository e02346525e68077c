import TerminalUI
import Testing

struct SizeTests {
    @Test(arguments: ["", "80", "80x", "x24", "0x24", "80x-1", "80x24x1", "axb"])
    func `text that is not two numbers above zero is no size`(text: String) {
        #expect(Size(text) == nil)
    }

    @Test func `a size reads back what it prints`() {
        #expect(Size("132x43")?.description == "132x43")
    }

    @Test func `a terminal that claims nothing or too much gets a usable size`() {
        #expect(Size(columns: 0, rows: 0).clamped == Size(columns: 80, rows: 24))
        #expect(Size(columns: 65535, rows: 65535).clamped == Size.largest)
        #expect(Size(columns: 1, rows: 1).clamped == Size(columns: 1, rows: 1))
    }
}
