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
        let shift = record.shift(to: round)
        if let reason = shift.whyNot(in: desk.language) { say(reason, in: body, on: &canvas) }
        if case .table(let table) = shift { draw(table, question, in: body, on: &canvas) }
    }

    private func say(_ sentence: String, in area: Rect, on canvas: inout Canvas) {
        var text = Paragraph(columns: area.columns)
        text.add(sentence)
        text.draw(in: area, on: &canvas)
    }

    private func draw(
        _ table: ShiftTable, _ question: LessonQuestion, in area: Rect, on canvas: inout Canvas
    ) {
        let answers = answers(table)
        let heads = Heads(answers, question, columns: area.columns, desk.language)
        canvas.write(
            phrases.fromTo, in: area.limited(columns: heads.label), style: Style(.faint))
        for (column, head) in heads.names.enumerated() {
            canvas.writeRight(
                head, in: cell(column, in: area.row(0), heads), style: Style(.accent))
        }
        for (row, from) in answers.enumerated() {
            let line = area.row(row + 1)
            canvas.write(
                heads.rows[row], in: line.limited(columns: heads.label - 1), style: Style())
            for (column, to) in answers.enumerated() {
                let count = table[from, to]
                canvas.writeRight(
                    count == 0 ? "·" : String(count), in: cell(column, in: line, heads),
                    style: from == to
                        ? Style(.text, on: .selection, .bold)
                        : Style(count == 0 ? .faint : .text))
            }
        }
        let sentence = table.summary(in: desk.language)
        let lines = sentence.wrapped(to: min(76, area.columns)).count
        let below = min(answers.count + 2, max(answers.count + 1, area.rows - lines))
        say(sentence, in: area.splitTop(below).rest, on: &canvas)
    }

    /// The answers that have a row and a column: of many, only those that somebody gave; not
    /// voting and not knowing only where somebody did.
    private func answers(_ table: ShiftTable) -> [VoteAnswer] {
        let all = record.lesson.answers(in: round)
        return all.filter { answer in
            (all.count <= 6 && answer != .abstention && answer != .unknown)
                || all.contains { table[answer, $0] + table[$0, answer] > 0 }
        }
    }

    private func cell(_ column: Int, in line: Rect, _ heads: Heads) -> Rect {
        Rect(
            column: line.origin.column + heads.label + column * heads.width,
            row: line.origin.row, columns: heads.width, rows: 1)
    }

    /// What stands at the head of rows and columns, and how wide those are.
    private struct Heads {
        let label: Int
        let width: Int
        let rows: [String]
        let names: [String]

        init(
            _ answers: [VoteAnswer], _ question: LessonQuestion, columns: Int,
            _ language: Language
        ) {
            let full = answers.map { $0.name(in: language, of: question) }
            let longest = full.map(\.displayColumns).max() ?? 0
            let count = max(1, answers.count)
            // Numbers stand before names where the heads are numbers.
            label = max(11, min(longest + 4, columns - 4 * count))
            width = max(4, min(12, (columns - label) / count))
            let room = width - 1
            if longest <= room {
                names = full
                rows = full
            } else {
                let short = answers.enumerated().map {
                    $0.element.shortName(in: language, at: $0.offset)
                }
                names = short
                rows = zip(short, full).map { short, full in
                    full.hasPrefix(short) || Int(short) == nil ? full : "\(short) \(full)"
                }
            }
        }
    }
}
