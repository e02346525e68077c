internal import InitiativeContent
internal import InitiativeModel
internal import TerminalUI

/// Draws one question: before its vote, while it is open, closed, and with its spread.
struct VotePicture {
    let record: LessonRecord
    let round: RoundID
    /// Counts in block digits instead of bars.
    let isLarge: Bool
    let desk: Desk

    private var lesson: Lesson { record.lesson }
    private var phrases: RoomPhrases { desk.phrases.room }
    private var language: Language { desk.language }

    func draw(in area: Rect, on canvas: inout Canvas) {
        guard let question = lesson.question(of: round) else { return }
        var heading = Paragraph(columns: area.columns)
        heading.add(question.wording(in: language), Style(.heading, on: .page, .bold))
        heading.draw(in: area, on: &canvas)
        let body = area.splitTop(heading.lines.count + 1).rest
        let shown = record.spread(of: round)
        switch shown {
        case .hidden: drawVoting(question, in: body, on: &canvas)
        case .tooFew:
            var text = Paragraph(columns: body.columns)
            text.add(shown.whyNot(in: language) ?? "")
            text.draw(in: body, on: &canvas)
        case .tally(let tally):
            let before = round.previous.flatMap { earlier -> Tally? in
                if case .tally(let tally) = record.spread(of: earlier) { return tally }
                return nil
            }
            let spread = SpreadPicture(
                question: question, answers: answers, tally: tally, before: before, desk: desk)
            if isLarge {
                spread.drawDigits(in: body, on: &canvas)
            } else if let grid = question.grid {
                spread.drawDots(in: grid, area: body, on: &canvas)
            } else {
                spread.drawBars(in: body, on: &canvas)
            }
        }
    }

    private var answers: [VoteAnswer] { lesson.answers(in: round) }

    /// The answers, how many votes are in, and how to vote.
    private func drawVoting(
        _ question: LessonQuestion, in area: Rect, on canvas: inout Canvas
    ) {
        var below = Paragraph(columns: area.columns)
        below.add(sentence, Style(.accent))
        if lesson[round].phase == .waiting, record.folder == nil, !lesson.isRehearsal {
            below.add(phrases.waysToVote, Style(.faint))
        }
        if lesson[round].phase == .open, let folder = record.folder {
            below.add(
                phrases.voteCommand(folder, lesson.code), Style(.text, on: .page, .bold))
        }
        let (top, bottom) = area.splitTop(area.rows - below.lines.count)
        below.draw(in: bottom, on: &canvas)
        let count = record.votes(in: round)
        let digits = lesson[round].phase == .waiting ? 0 : BigDigits.columns(of: count)
        let (left, right) = top.splitLeft(top.columns - digits)
        for (row, answer) in answers.prefix(top.rows).enumerated() {
            canvas.write(
                "\(row + 1)  \(answer.fullName(in: language, of: question))",
                in: left.limited(columns: left.columns - 2), row: row, style: Style())
        }
        guard digits > 0 else { return }
        BigDigits.draw(count, in: right, style: Style(.accent), on: &canvas)
        canvas.writeRight(
            phrases.votesIn, in: top, row: BigDigits.rows, style: Style(.faint))
    }

    private var sentence: String {
        if desk.teaching.closing == round { return phrases.closing }
        switch lesson[round].phase {
        case .waiting: return phrases.waiting
        case .open: return lesson.isRehearsal ? phrases.openRehearsal : phrases.isOpen
        case .closed, .revealed: return phrases.isClosed
        }
    }
}
