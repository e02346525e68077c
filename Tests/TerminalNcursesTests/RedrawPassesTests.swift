import TerminalUI
import Testing

@testable import TerminalNcurses

struct RedrawPassesTests {
    private func canvas(_ rows: [String]) -> Canvas {
        var canvas = Canvas(size: Size(columns: 10, rows: rows.count))
        for (row, text) in rows.enumerated() {
            canvas.write(text, in: canvas.bounds, row: row, style: Style())
        }
        return canvas
    }

    @Test func `only changed rows are drawn`() {
        let passes = RedrawPasses(
            from: canvas(["a", "b", "c"]), to: canvas(["a", "x", "c"])
        ).passes
        #expect(passes == [[1]])
    }

    @Test func `an unknown screen is drawn whole`() {
        #expect(RedrawPasses(from: nil, to: canvas(["a", "b"])).passes == [[0, 1]])
    }

    @Test func `a row and the row that becomes what it was never share a pass`() {
        let before = ["a", "b", "c", "d", "e"]
        let after = ["b", "c", "d", "e", "f"]
        let passes = RedrawPasses(from: canvas(before), to: canvas(after)).passes
        #expect(passes.flatMap { $0 }.sorted() == [0, 1, 2, 3, 4])
        for rows in passes {
            for row in rows {
                for other in rows where other != row { #expect(before[row] != after[other]) }
            }
        }
    }
}
