internal import InitiativeContent
internal import InitiativeModel
internal import TerminalUI

/// Draws how votes are spread: bars, dots in a grid, or block digits; in words beside it. Never a
/// mean, and no winner.
struct SpreadPicture {
    let question: LessonQuestion
    let answers: [VoteAnswer]
    let tally: Tally
    /// The round before; nil where there is none that may be shown.
    let before: Tally?
    let desk: Desk

    private var phrases: RoomPhrases { desk.phrases.room }
    private var language: Language { desk.language }

    private func name(_ answer: VoteAnswer) -> String {
        answer.name(in: language, of: question)
    }

    /// In words: how many, and whether they agree; those who did not know, beside a grid.
    private var words: String {
        let unknown = question.grid == nil ? 0 : tally[.unknown]
        return phrases.spread(tally) + (unknown == 0 ? "" : " " + phrases.doNotKnow(unknown))
    }

    // MARK: Bars

    func drawBars(in area: Rect, on canvas: inout Canvas) {
        let right = before == nil ? 4 : 12
        let longest = answers.map { name($0).displayColumns }.max() ?? 0
        let label = min(longest, max(12, area.columns / 2 - 4))
        let room = max(1, min(60, area.columns - label - right - 2))
        let (bars, _) = split(area)
        // A blank row between bars, and thicker bars, where there is room.
        let pitch = max(1, min(4, (bars.rows + 1) / max(1, answers.count)))
        let thickness = max(1, pitch - 1)
        for (index, answer) in answers.enumerated() where index * pitch < bars.rows {
            let row = bars.row(index * pitch).limited(columns: label + 2 + room + right)
            let count = tally[answer]
            let length = tally.highest == 0 ? 0 : (count * room + tally.highest - 1) / tally.highest
            canvas.write(name(answer), in: row.limited(columns: label), style: Style())
            for layer in 0..<thickness {
                canvas.write(
                    String(repeating: "█", count: length), in: bars.row(index * pitch + layer),
                    indent: label + 2, style: Style(.accent))
            }
            let was = before.map { phrases.was($0[answer]) } ?? ""
            let text = padded(count, to: 3) + (was.isEmpty ? "" : "  " + padded(was, to: 7))
            canvas.writeRight(text, in: row, style: Style(.text, on: .page, .bold))
        }
        drawWords(
            in: area.splitTop(min(bars.rows, answers.count * pitch)).rest, on: &canvas)
    }

    private func padded(_ number: Int, to columns: Int) -> String {
        padded(String(number), to: columns)
    }

    private func padded(_ text: String, to columns: Int) -> String {
        String(repeating: " ", count: max(0, columns - text.displayColumns)) + text
    }

    private func split(_ area: Rect) -> (picture: Rect, words: Rect) {
        let lines = words.wrapped(to: min(76, area.columns)).count
        let (picture, rest) = area.splitTop(area.rows - lines)
        return (picture, rest)
    }

    private func drawWords(in area: Rect, on canvas: inout Canvas) {
        var text = Paragraph(columns: area.columns)
        text.add(words, Style(.faint))
        text.draw(in: area, on: &canvas)
    }

    // MARK: Dots

    func drawDots(in grid: Grid, area: Rect, on canvas: inout Canvas) {
        let (picture, below) = split(area)
        let columns = min(76, picture.columns)
        let width = (columns - 3) / 2
        let height = max(2, (picture.rows - 3) / 2)
        let line = Style(.line)
        func rule(_ left: String, _ middle: String, _ right: String) -> String {
            let dash = String(repeating: "─", count: width)
            return left + dash + middle + dash + right
        }
        canvas.write(rule("┌", "┬", "┐"), in: picture, row: 0, style: line)
        // What a column has in common stands above it; what a row has, in its cells.
        for (column, pole) in [grid.columns.first, grid.columns.second].enumerated() {
            canvas.write(
                label(pole), in: picture, row: 0, indent: 2 + column * (width + 1),
                style: Style(.faint))
        }
        for row in 0..<2 {
            let top = 1 + row * (height + 1)
            for inner in 0..<height {
                for column in [0, width + 1, 2 * width + 2] {
                    canvas.write("│", in: picture, row: top + inner, indent: column, style: line)
                }
            }
            for column in 0..<2 {
                let cell = Rect(
                    column: picture.origin.column + 1 + column * (width + 1),
                    row: picture.origin.row + top, columns: width, rows: height)
                draw(.cell(grid.cells[row * 2 + column]), in: cell, on: &canvas)
            }
            canvas.write(
                row == 0 ? rule("├", "┼", "┤") : rule("└", "┴", "┘"), in: picture,
                row: top + height, style: line)
        }
        drawWords(in: below, on: &canvas)
    }

    private func label(_ pole: Pole) -> String { " \(PoleContent[pole].name[language]) " }

    private func draw(_ answer: VoteAnswer, in cell: Rect, on canvas: inout Canvas) {
        let count = tally[answer]
        let was = before.map { " (" + phrases.was($0[answer]) + ")" } ?? ""
        let number = " \(count)\(was) "
        canvas.writeRight(number, in: cell, style: Style(.text, on: .page, .bold))
        canvas.write(
            name(answer), in: cell.limited(columns: cell.columns - number.displayColumns),
            indent: 1,
            style: Style())
        if case .cell(let place) = answer, let pole = place.poles.first {
            let text = "· " + PoleContent[pole].name[language]
            let start = name(answer).displayColumns + 2
            if start + text.displayColumns + number.displayColumns <= cell.columns {
                canvas.write(text, in: cell, indent: start, style: Style(.faint))
            }
        }
        let dots = cell.splitTop(1).rest.inset(columns: 1)
        let perRow = max(1, dots.columns / 2)
        if count > perRow * dots.rows {
            // More than fit: as many as there is room for, and the number says the rest.
            for row in 0..<dots.rows {
                canvas.write(
                    String(repeating: "● ", count: perRow), in: dots, row: row,
                    style: Style(.accent))
            }
            canvas.writeRight("…", in: dots, row: dots.rows - 1, style: Style(.accent))
            return
        }
        var left = count
        for row in 0..<max(0, dots.rows) where left > 0 {
            canvas.write(
                String(repeating: "● ", count: min(left, perRow)), in: dots, row: row,
                style: Style(.accent))
            left -= perRow
        }
    }

    // MARK: Digits

    func drawDigits(in area: Rect, on canvas: inout Canvas) {
        let widest = max(BigDigits.columns(of: tally.highest) + 2, 9)
        let perRow = max(1, min(answers.count, area.columns / widest))
        let width = area.columns / perRow
        let names = answers.map(name)
        let fits = names.allSatisfy { name in
            name.split(separator: " ").allSatisfy { String($0).displayColumns < width }
                && name.wrapped(to: width - 1).count <= 2
        }
        let lines = fits ? 2 : 1
        for (index, answer) in answers.enumerated() {
            let top = index / perRow * (BigDigits.rows + lines + 1)
            guard top + BigDigits.rows + lines <= area.rows else { break }
            let cell = Rect(
                column: area.origin.column + index % perRow * width,
                row: area.origin.row + top, columns: width - 1, rows: BigDigits.rows + lines)
            BigDigits.draw(tally[answer], in: cell, style: Style(.accent), on: &canvas)
            let label =
                fits
                ? names[index].wrapped(to: width - 1)
                : [answer.shortName(in: language, at: index)]
            for (row, line) in label.enumerated() {
                canvas.write(line, in: cell, row: BigDigits.rows + row, style: Style())
            }
        }
    }
}
