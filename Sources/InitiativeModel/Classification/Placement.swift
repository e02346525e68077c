/// Where somebody puts an initiative in a grid: in one cell, or on the border of two.
public enum Placement: Hashable, Sendable {
    case cell(GridCell)
    /// Between two neighbouring cells, in the order of the grid.
    case border(GridCell, GridCell)

    /// One cell, or both cells of a border.
    public var cells: [GridCell] {
        switch self {
        case .cell(let cell): [cell]
        case .border(let first, let second): [first, second]
        }
    }

    public var grid: GridID { cells[0].grid }
}

extension Placement: LosslessStringConvertible {
    /// `federative`, or `federative|cooperative` for a border.
    public var description: String { cells.map(\.rawValue).joined(separator: "|") }

    /// nil where the text names no cell, or two that are not neighbours in one grid.
    public init?(_ description: String) {
        let cells = description.split(separator: "|").map { GridCell(rawValue: String($0)) }
        switch (cells.count, cells.first ?? nil, cells.last ?? nil) {
        case (1, let cell?, _):
            self = .cell(cell)
        case (2, let first?, let second?):
            let border = Placement.border(first, second)
            guard first.grid == second.grid, GridPosition(border) != nil else { return nil }
            self = border
        default: return nil
        }
    }
}
