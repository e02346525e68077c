import TestSupport
import TerminalUI
import Testing

struct RectTests {
    @Test(arguments: 1...5)
    func `splitting shares the block out without gap or overlap`(seed: Int) {
        var numbers = SeededNumbers(seed: UInt64(seed))
        for _ in 0..<200 {
            let block = Rect(
                column: .random(in: -5...5, using: &numbers),
                row: .random(in: -5...5, using: &numbers),
                columns: .random(in: -1...9, using: &numbers),
                rows: .random(in: -1...9, using: &numbers))
            let count = Int.random(in: -3...12, using: &numbers)
            let (top, below) = block.splitTop(count)
            #expect(top.origin == block.origin && top.endRow == below.origin.row)
            #expect(below.endRow == block.endRow && top.rows == min(max(0, count), block.rows))
            let (above, bottom) = block.splitBottom(count)
            #expect(above.origin == block.origin && above.endRow == bottom.origin.row)
            #expect(bottom.endRow == block.endRow && bottom.rows == top.rows)
            let (left, beside) = block.splitLeft(count)
            #expect(left.origin == block.origin && left.endColumn == beside.origin.column)
            #expect(beside.endColumn == block.endColumn)
            #expect(left.columns == min(max(0, count), block.columns))
        }
    }

    @Test func `a margin wider than the block leaves nothing`() {
        let block = Rect(column: 2, row: 1, columns: 6, rows: 2)
        #expect(block.inset(columns: 2) == Rect(column: 4, row: 1, columns: 2, rows: 2))
        #expect(block.inset(columns: 4).isEmpty)
    }

    @Test func `a row outside the block is empty`() {
        let block = Rect(column: 2, row: 1, columns: 6, rows: 2)
        #expect(block.row(1) == Rect(column: 2, row: 2, columns: 6, rows: 1))
        #expect(block.row(2).isEmpty)
        #expect(block.row(-1).isEmpty)
    }

    @Test func `a limit narrows and never widens`() {
        let block = Rect(column: 2, row: 1, columns: 6, rows: 2)
        #expect(block.limited(columns: 4).columns == 4)
        #expect(block.limited(columns: 40).columns == 6)
        #expect(block.limited(columns: -1).isEmpty)
    }
}
