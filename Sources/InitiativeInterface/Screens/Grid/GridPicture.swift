internal import InitiativeContent
internal import InitiativeModel
internal import TerminalUI

/// A grid as a picture: four cells, their names, the poles of both axes, and who placed what.
struct GridPicture {
    let grid: Grid
    let language: Language
    /// Three rows a cell instead of two.
    let isTall: Bool
    /// Of the area to draw in.
    let columns: Int

    private var cellRows: Int { isTall ? 3 : 2 }
    private var labelColumns: Int { columns >= 74 ? 22 : 14 }
    private var cellColumns: Int { min(25, (columns - labelColumns - 4) / 2) }

    /// The name of a column and as many rows as its meaning takes.
    private var headRows: Int {
        let meanings = [grid.columns.first, grid.columns.second].map {
            PoleContent[$0].meaning[language].wrapped(to: cellColumns).count
        }
        return 1 + (isTall ? 2 : meanings.max() ?? 1)
    }

    /// Rows that the picture takes.
    var rows: Int { headRows + 2 * cellRows + 3 }

    func draw(
        own: GridPosition?, makers: GridPosition?, focus: GridPosition?,
        marks: (own: String, makers: String), in area: Rect, on canvas: inout Canvas
    ) {
        let box = Rect(
            column: area.origin.column + labelColumns + 1, row: area.origin.row + headRows,
            columns: 2 * cellColumns + 3, rows: 2 * cellRows + 3)
        drawPoles(box, in: area, on: &canvas)
        drawFrame(box, on: &canvas)
        for (index, cell) in grid.cells.enumerated() {
            let inner = Rect(
                column: box.origin.column + 1 + index % 2 * (cellColumns + 1),
                row: box.origin.row + 1 + index / 2 * (cellRows + 1), columns: cellColumns,
                rows: cellRows)
            for (row, line) in CellContent[cell].name[language].split(separator: "\n")
                .enumerated()
            {
                canvas.write(String(line), in: inner, row: row, indent: 1, style: Style())
            }
        }
        if let focus {
            let spot = self.spot(focus, box)
            canvas.tint(spot, with: .selection)
            canvas.cursor = Point(column: spot.origin.column + 1, row: spot.origin.row)
        }
        for (position, mark, ink) in [(own, marks.own, Ink.own), (makers, marks.makers, .accent)] {
            guard let position else { continue }
            let isShared = own == makers && ink == .accent
            drawMark(
                mark, ink, at: position, isFocused: position == focus,
                besides: isShared ? marks.own.displayColumns + 2 : 0, box, on: &canvas)
        }
    }

    private func drawPoles(
        _ box: Rect, in area: Rect, on canvas: inout Canvas
    ) {
        for (index, pole) in [grid.columns.first, grid.columns.second].enumerated() {
            let head = Rect(
                column: box.origin.column + 1 + index * (cellColumns + 1),
                row: area.origin.row, columns: cellColumns, rows: headRows)
            let content = PoleContent[pole]
            canvas.writeCentred(
                content.name[language], in: head, style: Style(.heading, on: .page, .bold))
            let meaning = content.meaning[language].wrapped(to: cellColumns)
            for (row, line) in meaning.prefix(headRows - 1).enumerated() {
                canvas.writeCentred(line, in: head, row: row + 1, style: Style(.faint))
            }
        }
        for (index, pole) in [grid.rows.first, grid.rows.second].enumerated() {
            let label = Rect(
                column: area.origin.column, row: box.origin.row + 1 + index * (cellRows + 1),
                columns: labelColumns, rows: cellRows + 1)
            let content = PoleContent[pole]
            canvas.writeRight(
                content.name[language], in: label, style: Style(.heading, on: .page, .bold))
            let meaning = content.meaning[language].wrapped(to: labelColumns)
            for (row, line) in meaning.prefix(cellRows).enumerated() {
                canvas.writeRight(line, in: label, row: row + 1, style: Style(.faint))
            }
        }
    }

    private func drawFrame(_ box: Rect, on canvas: inout Canvas) {
        let half = (box.columns - 3) / 2
        let bar = String(repeating: "─", count: half)
        let style = Style(.line)
        for row in 0..<box.rows {
            switch row {
            case 0: canvas.write("┌\(bar)┬\(bar)┐", in: box, row: row, style: style)
            case box.rows / 2: canvas.write("├\(bar)┼\(bar)┤", in: box, row: row, style: style)
            case box.rows - 1: canvas.write("└\(bar)┴\(bar)┘", in: box, row: row, style: style)
            default:
                for column in [0, half + 1, 2 * half + 2] {
                    canvas.write("│", in: box, row: row, indent: column, style: style)
                }
            }
        }
    }

    /// The cells that a position covers: a whole cell, or a strip over a border.
    private func spot(_ position: GridPosition, _ box: Rect) -> Rect {
        let (column, columns) =
            switch position.column {
            case 0: (1, cellColumns)
            case 1: (cellColumns - 5, 13)
            default: (cellColumns + 2, cellColumns)
            }
        let (row, rows) =
            switch position.row {
            case 0: (1, cellRows)
            case 1: (cellRows + 1, 1)
            default: (cellRows + 2, cellRows)
            }
        return Rect(
            column: box.origin.column + column, row: box.origin.row + row, columns: columns,
            rows: rows)
    }

    private func drawMark(
        _ mark: String, _ ink: Ink, at position: GridPosition, isFocused: Bool, besides: Int,
        _ box: Rect, on canvas: inout Canvas
    ) {
        let spot = spot(position, box)
        let style = Style(ink, on: isFocused ? .selection : .page, .bold)
        let row = spot.rows - 1
        if position.column == 1 {
            canvas.writeCentred(
                " \(mark) ", in: spot, row: besides > 0 ? 0 : row, style: style)
        } else {
            canvas.writeRight(
                mark, in: spot.limited(columns: spot.columns - 1 - besides), row: row,
                style: style)
        }
    }
}
