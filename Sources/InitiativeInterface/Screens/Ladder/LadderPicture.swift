internal import InitiativeContent
internal import InitiativeModel
internal import TerminalUI

/// The ladder as a column of rungs of one width, what stands off it, and who placed what.
struct LadderPicture {
    /// From top to bottom: "not applicable" stands next to the eighth rung.
    static let entries: [RungPlacement] =
        [.notApplicable] + ParticipationRung.allCases.reversed().map { .rung($0) } + [.unknown]
    /// Columns of the ladder, sides included.
    static let columns = 36

    let desk: Desk
    let makers: [RungPlacement]
    /// nil where another pane has the focus.
    let focus: RungPlacement?

    func draw(in area: Rect, on canvas: inout Canvas) {
        for (row, entry) in Self.entries.enumerated() {
            let isFocused = entry == focus
            let line = area.row(row)
            var used = 0
            if case .rung(let rung) = entry {
                let ladder = line.limited(columns: Self.columns)
                canvas.write("│", in: ladder, indent: 1, style: Style(.line))
                canvas.writeRight("│", in: ladder, style: Style(.line))
                let name = "\(rung.number) \(RungContent[rung].name[desk.language])"
                used = canvas.write(name, in: ladder, indent: 3, style: Style(.text)) + 3
                if isFocused { tint(ladder, indent: 2, columns: Self.columns - 3, on: &canvas) }
            } else {
                let name = entry.name[desk.language]
                used = canvas.write(name, in: line, indent: 3, style: Style(.text)) + 3
                if isFocused { tint(line, indent: 2, columns: used - 1, on: &canvas) }
            }
            drawMarks(of: entry, isFocused: isFocused, at: used + 2, in: line, on: &canvas)
        }
    }

    private func tint(_ line: Rect, indent: Int, columns: Int, on canvas: inout Canvas) {
        let spot = line.splitLeft(indent).rest.limited(columns: columns)
        canvas.tint(spot, with: .selection)
        canvas.write("▸", in: line, style: Style(.accent))
        canvas.cursor = Point(column: spot.origin.column + 1, row: spot.origin.row)
    }

    private func drawMarks(
        of entry: RungPlacement, isFocused: Bool, at indent: Int, in line: Rect,
        on canvas: inout Canvas
    ) {
        var isRung = false
        if case .rung = entry { isRung = true }
        let paper: Paper = isFocused && isRung ? .selection : .page
        let area = isRung ? line.limited(columns: Self.columns - 2) : line
        let walk = desk.dossier?.walk
        let numbers = DecisionID.allCases.filter { walk?.rungPlacement(of: $0) == entry }
        var column = indent
        if !numbers.isEmpty {
            let mark = "◆" + numbers.map { String($0.rawValue) }.joined(separator: ",")
            column += canvas.write(
                mark, in: area, indent: column, style: Style(.own, on: paper, .bold))
            column += 1
        }
        if makers.contains(entry) {
            let full = desk.phrases.grid.makersMark
            let mark = column + full.displayColumns <= area.columns ? full : "○"
            canvas.write(
                mark, in: area, indent: column, style: Style(.accent, on: paper, .bold))
        }
    }
}

/// Arnstein's own ladder, for beside the other one.
struct ArnsteinPicture {
    let desk: Desk
    /// The rungs that come nearest to the one in focus.
    let nearest: [ArnsteinRung]

    func draw(in area: Rect, on canvas: inout Canvas) {
        let names = ArnsteinRung.allCases.map { $0.name[desk.language] }
        let bandAt = (names.map(\.displayColumns).max() ?? 0) + 6
        for (row, rung) in ArnsteinRung.allCases.reversed().enumerated() {
            let isNear = nearest.contains(rung)
            canvas.write(
                "\(isNear ? "≈" : " ") \(rung.number) \(rung.name[desk.language])", in: area,
                row: row + 1,
                style: Style(isNear ? .accent : .text, on: .page, isNear ? .bold : []))
        }
        for band in ArnsteinBand.allCases {
            let rungs = ArnsteinRung.allCases.filter { $0.band == band }
            let top = ArnsteinRung.allCases.count - (rungs.last?.number ?? 0) + 1
            for row in rungs.indices {
                let corner = row == 0 ? "┐" : row == rungs.count - 1 ? "┘" : "│"
                canvas.write(
                    corner, in: area, row: top + row, indent: bandAt - 2, style: Style(.line))
            }
            let lines = band.name[desk.language].wrapped(to: area.columns - bandAt)
            for (row, line) in lines.prefix(rungs.count).enumerated() {
                canvas.write(
                    line, in: area, row: top + row, indent: bandAt, style: Style(.faint))
            }
        }
        canvas.write(
            desk.phrases.ladder.arnsteinCaption, in: area, indent: 2,
            style: Style(.heading, on: .page, .bold))
        canvas.write(
            desk.phrases.ladder.nearest, in: area, row: 9, style: Style(.faint))
    }
}
