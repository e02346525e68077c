/// A place in the picture of a grid: cells at the even positions, borders between them.
///
/// Columns and rows count 0, 1, 2 from the top left. The middle (1, 1) does not exist: on the
/// border of all four cells nothing has been said.
public struct GridPosition: Hashable, Sendable {
    public let column: Int
    public let row: Int

    /// nil outside the picture and in its middle.
    public init?(column: Int, row: Int) {
        guard (0...2).contains(column), (0...2).contains(row), (column, row) != (1, 1) else {
            return nil
        }
        self.column = column
        self.row = row
    }

    /// Where a placement stands; nil for two cells that are not neighbours.
    public init?(_ placement: Placement) {
        let points = placement.cells.compactMap { cell in
            cell.grid.grid.cells.firstIndex(of: cell).map { (column: $0 % 2 * 2, row: $0 / 2 * 2) }
        }
        guard let first = points.first, let last = points.last else { return nil }
        let isOrdered = first.column <= last.column && first.row <= last.row
        let isNeighbour = first.column == last.column || first.row == last.row
        guard points.count == 1 || (isOrdered && isNeighbour && first != last) else { return nil }
        self.init(
            column: (first.column + last.column) / 2, row: (first.row + last.row) / 2)
    }

    /// What stands here in a grid.
    public func placement(in grid: Grid) -> Placement {
        func cell(_ column: Int, _ row: Int) -> GridCell { grid.cells[row / 2 * 2 + column / 2] }
        if column == 1 { return .border(cell(0, row), cell(2, row)) }
        if row == 1 { return .border(cell(column, 0), cell(column, 2)) }
        return .cell(cell(column, row))
    }

    /// One step in a direction; over the middle where that lies in between; the same position at
    /// the edge.
    public func moved(_ direction: Direction) -> GridPosition {
        var column = column
        var row = row
        func step() {
            switch direction {
            case .left: column -= 1
            case .right: column += 1
            case .up: row -= 1
            case .down: row += 1
            }
        }
        step()
        if (column, row) == (1, 1) { step() }
        return GridPosition(column: column, row: row) ?? self
    }

    public enum Direction: CaseIterable, Sendable { case left, right, up, down }
}
