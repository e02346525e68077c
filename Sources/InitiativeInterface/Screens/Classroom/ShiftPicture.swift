internal import InitiativeContent
internal import InitiativeModel
internal import TerminalUI

/// Draws who moved from which answer to which, as counts; or says why not.
struct ShiftPicture {
    let record: LessonRecord
    /// The later of the two rounds.
    let round: RoundID
    let desk: Desk

    private var phrases: RoomPhrases { desk.phrases.room }

    func draw(in area: Rect, on canvas: inout Canvas) {
        guard let question = record.lesson.question(of: round) else { return }
        var heading = Paragraph(columns: area.columns)
        heading.add(
            phrases.shift(round.number - 1, round.number), Style(.heading, on: .page, .bold))
        heading.draw(in: area, on: &canvas)
        let body = area.splitTop(2).rest
        switch record.shift(to: round) {
        case .hidden: say(phrases.shiftHidden, in: body, on: &canvas)
        case .nothingLinked: say(phrases.nothingLinked, in: body, on: &canvas)
        case .tooFew(let linked, let needed):
            say(phrases.tooFewLinked(linked, needed), in: body, on: &canvas)
        case .table(let table): draw(table, question, in: body, on: &canvas)
        }
    }

    private func say(_ sentence: String, in area: Rect, on canvas: inout Canvas) {
        var text = Paragraph(columns: area.columns)
        text.add(sentence)
        text.draw(in: area, on: &canvas)
    }

    private func draw(
        _ table: ShiftTable, _ question: LessonQuestion, in area: Rect, on canvas: inout Canvas
    ) {
        let language = desk.language
        let all = record.lesson.answers(in: round)
        // Not voting and not knowing have a row of their own only where somebody did.
        let answers = all.filter { answer in
            (answer != .abstention && answer != .unknown)
                || all.contains { table[answer, $0] + table[$0, answer] > 0 }
        }
        let width = answers.count > 6 ? 4 : 7
        let label = min(18, max(11, area.columns - width * answers.count))
        canvas.write(phrases.fromTo, in: area.limited(columns: label), style: Style(.faint))
        for (column, answer) in answers.enumerated() {
            let cell = Rect(
                column: area.origin.column + label + column * width, row: area.origin.row,
                columns: width, rows: 1)
            canvas.writeRight(
                String(answer.shortName(in: language, of: question).prefix(width - 1)),
                in: cell, style: Style(.accent))
        }
        for (row, from) in answers.enumerated() {
            let line = area.row(row + 1)
            canvas.write(
                from.name(in: language, of: question).split(separator: "\n")
                    .joined(separator: " "),
                in: line.limited(columns: label - 1), style: Style())
            for (column, to) in answers.enumerated() {
                let count = table[from, to]
                let cell = Rect(
                    column: line.origin.column + label + column * width, row: line.origin.row,
                    columns: width, rows: 1)
                canvas.writeRight(
                    count == 0 ? "·" : String(count), in: cell,
                    style: from == to
                        ? Style(.text, on: .selection, .bold) : Style(count == 0 ? .faint : .text))
            }
        }
        say(
            phrases.stayed(table.stayed, table.total - table.stayed),
            in: area.splitTop(answers.count + 2).rest, on: &canvas)
    }
}
