import TestSupport
import Testing

@testable import TerminalUI

struct CanvasTests {
    /// Every wide glyph has its right half, and every right half its glyph.
    private func isWhole(_ canvas: Canvas) -> Bool {
        (0..<canvas.size.rows).allSatisfy { row in
            (0..<canvas.size.columns).allSatisfy { column in
                let glyph = canvas[column, row].glyph
                let isWide = glyph != Cell.continuation && DisplayText.columns(of: glyph) == 2
                let next =
                    column + 1 < canvas.size.columns ? canvas[column + 1, row].glyph : nil
                let isFirst = column == 0 && glyph == Cell.continuation
                return !isFirst && isWide == (next == Cell.continuation)
            }
        }
    }

    @Test(arguments: 1...20)
    func `drawing anywhere never fails and never leaves half a wide glyph`(seed: Int) {
        var numbers = SeededNumbers(seed: UInt64(seed))
        let pieces =
            ["a", " ", "作", "者", "🙂", "e\u{301}", "\u{1B}", "\u{202E}", "\n"]
            + HostileText.all.map(\.text)
        for _ in 0..<40 {
            let size = Size(
                columns: .random(in: -1...30, using: &numbers),
                rows: .random(in: -1...6, using: &numbers))
            var canvas = Canvas(size: size)
            for _ in 0..<25 {
                let area = Rect(
                    column: .random(in: -40...40, using: &numbers),
                    row: .random(in: -8...8, using: &numbers),
                    columns: .random(in: -2...60, using: &numbers),
                    rows: .random(in: -2...9, using: &numbers))
                let text = numbers.text(of: pieces, length: 9)
                let row = Int.random(in: -3...8, using: &numbers)
                switch Int.random(in: 0..<5, using: &numbers) {
                case 0: canvas.fill(area, with: Style(.faint))
                case 1: canvas.tint(area, with: .selection)
                case 2: canvas.writeRight(text, in: area, row: row, style: Style())
                case 3: canvas.writeCentred(text, in: area, row: row, style: Style())
                default:
                    let indent = Int.random(in: -3...30, using: &numbers)
                    canvas.write(text, in: area, row: row, indent: indent, style: Style())
                }
                #expect(isWhole(canvas), "\(canvas)")
            }
        }
    }

    @Test(arguments: 1...10)
    func `writing touches no cell outside its area`(seed: Int) {
        var numbers = SeededNumbers(seed: UInt64(seed))
        for _ in 0..<100 {
            let size = Size(columns: 20, rows: 5)
            var canvas = Canvas(size: size)
            let area = Rect(
                column: .random(in: -6...22, using: &numbers),
                row: .random(in: -2...6, using: &numbers),
                columns: .random(in: 0...25, using: &numbers),
                rows: .random(in: 0...6, using: &numbers))
            canvas.write(
                numbers.text(of: ["ab", "作", "🙂"], length: 20), in: area,
                row: .random(in: -1...6, using: &numbers),
                indent: .random(in: -4...9, using: &numbers), style: Style(.own))
            for row in 0..<size.rows {
                for column in 0..<size.columns where canvas[column, row].style.ink == .own {
                    #expect((area.origin.column..<area.endColumn).contains(column))
                    #expect((area.origin.row..<area.endRow).contains(row))
                }
            }
        }
    }

    private func written(_ body: (inout Canvas) -> Void) -> String {
        var canvas = Canvas(size: Size(columns: 8, rows: 1))
        body(&canvas)
        return canvas.description
    }

    @Test func `half a wide glyph that is written over becomes a blank`() {
        #expect(
            written {
                $0.write("作者", in: $0.bounds, style: Style())
                $0.write("x", in: $0.bounds, indent: 1, style: Style())
            } == " x者")
        #expect(
            written {
                $0.write("作者", in: $0.bounds, style: Style())
                $0.write("x", in: $0.bounds, indent: 2, style: Style())
            } == "作x")
        #expect(
            written {
                $0.write("a作者", in: $0.bounds, style: Style())
                $0.write("字", in: $0.bounds, indent: 2, style: Style())
            } == "a 字")
    }

    @Test func `what does not fit ends in an ellipsis`() {
        #expect(written { $0.write("woorden en", in: $0.bounds, style: Style()) } == "woorden…")
        #expect(written { $0.write("作者作者作", in: $0.bounds, style: Style()) } == "作者作…")
    }

    @Test func `text at the right and in the middle stands there`() {
        #expect(written { $0.writeRight("作", in: $0.bounds, style: Style()) } == "      作")
        #expect(written { $0.writeCentred("ab", in: $0.bounds, style: Style()) } == "   ab")
        #expect(
            written { $0.writeRight("negen is te", in: $0.bounds, style: Style()) } == "negen i…")
    }

    @Test func `tinting changes the paper and leaves the text`() {
        var canvas = Canvas(size: Size(columns: 4, rows: 1))
        canvas.write("abcd", in: canvas.bounds, style: Style(.own))
        canvas.tint(Rect(column: 1, row: 0, columns: 2, rows: 1), with: .selection)
        #expect(canvas.description == "abcd")
        #expect(
            (0..<4).map { canvas[$0, 0].style.paper } == [.page, .selection, .selection, .page])
        #expect(canvas[1, 0].style.ink == .own)
    }

    @Test func `rows are the same only where glyphs and styles are`() {
        let canvas = Canvas(size: Size(columns: 4, rows: 2))
        var other = canvas
        other.tint(Rect(column: 3, row: 1, columns: 1, rows: 1), with: .bar)
        #expect(canvas.hasSameRow(0, as: other))
        #expect(!canvas.hasSameRow(1, as: other))
    }
}
