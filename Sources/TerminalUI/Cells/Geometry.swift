/// A cell position. `column` and `row` count from zero at the top left.
public struct Point: Hashable, Sendable {
    public var column: Int
    public var row: Int

    public init(column: Int, row: Int) {
        self.column = column
        self.row = row
    }
}

/// A size in cells.
public struct Size: Hashable, Sendable {
    public var columns: Int
    public var rows: Int

    public init(columns: Int, rows: Int) {
        self.columns = columns
        self.rows = rows
    }

    /// The largest screen that is drawn; a terminal that claims more gets this much.
    public static let largest = Size(columns: 500, rows: 200)

    /// Between 1x1 and ``largest``, whatever a terminal claims; 80x24 where it claims nothing.
    public var clamped: Size {
        guard columns > 0, rows > 0 else { return Size(columns: 80, rows: 24) }
        return Size(
            columns: min(columns, Self.largest.columns), rows: min(rows, Self.largest.rows))
    }
}

extension Size: LosslessStringConvertible {
    /// As in `80x24`.
    public var description: String { "\(columns)x\(rows)" }

    /// nil where the text is not two numbers above zero with an x in between.
    public init?(_ description: String) {
        let parts = description.split(separator: "x", omittingEmptySubsequences: false)
        guard parts.count == 2, let columns = Int(parts[0]), let rows = Int(parts[1]),
            columns > 0, rows > 0
        else { return nil }
        self.init(columns: columns, rows: rows)
    }
}

/// A block of cells; may be empty, never negative.
public struct Rect: Hashable, Sendable {
    public var origin: Point
    public var size: Size

    public init(origin: Point, size: Size) {
        self.origin = origin
        self.size = Size(columns: max(0, size.columns), rows: max(0, size.rows))
    }

    public init(column: Int, row: Int, columns: Int, rows: Int) {
        self.init(
            origin: Point(column: column, row: row), size: Size(columns: columns, rows: rows))
    }

    public var columns: Int { size.columns }
    public var rows: Int { size.rows }
    /// The column after the last one.
    public var endColumn: Int { origin.column + size.columns }
    /// The row after the last one.
    public var endRow: Int { origin.row + size.rows }
    public var isEmpty: Bool { columns == 0 || rows == 0 }

    /// Narrower by so many columns at each side.
    public func inset(columns margin: Int) -> Rect {
        Rect(
            column: origin.column + min(margin, columns), row: origin.row,
            columns: columns - 2 * margin, rows: rows)
    }

    /// No wider than so many columns, from the left.
    public func limited(columns limit: Int) -> Rect {
        Rect(origin: origin, size: Size(columns: min(limit, columns), rows: rows))
    }

    /// One row of the block, counted from its top; empty outside it.
    public func row(_ row: Int) -> Rect {
        Rect(
            column: origin.column, row: origin.row + row, columns: columns,
            rows: (0..<rows).contains(row) ? 1 : 0)
    }

    /// Splits off `rows` at the top; the rest follows below it.
    public func splitTop(_ rows: Int) -> (top: Rect, rest: Rect) {
        let taken = min(max(0, rows), self.rows)
        return (
            Rect(origin: origin, size: Size(columns: columns, rows: taken)),
            Rect(
                column: origin.column, row: origin.row + taken, columns: columns,
                rows: self.rows - taken)
        )
    }

    /// Splits off `rows` at the bottom; the rest stands above it.
    public func splitBottom(_ rows: Int) -> (rest: Rect, bottom: Rect) {
        let taken = min(max(0, rows), self.rows)
        let (rest, bottom) = splitTop(self.rows - taken)
        return (rest, bottom)
    }

    /// Splits off `columns` at the left; the rest follows beside it.
    public func splitLeft(_ columns: Int) -> (left: Rect, rest: Rect) {
        let taken = min(max(0, columns), self.columns)
        return (
            Rect(origin: origin, size: Size(columns: taken, rows: rows)),
            Rect(
                column: origin.column + taken, row: origin.row,
                columns: self.columns - taken, rows: rows)
        )
    }
}
