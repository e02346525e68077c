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
            // What the answers mean comes before the ways to vote, which help tells too.
            let ways = phrases.waysToVote.wrapped(to: area.columns).count
            let left = area.rows - below.lines.count
            if left < fullRows || left - ways >= fullRows {
                below.add(phrases.waysToVote, Style(.faint))
            }
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
        draw(question, in: left.limited(columns: left.columns - 2), on: &canvas)
        guard digits > 0 else { return }
        BigDigits.draw(count, in: right, style: Style(.accent), on: &canvas)
        canvas.writeRight(
            phrases.votesIn, in: top, row: BigDigits.rows, style: Style(.faint))
    }

    /// Rows of all answers, each with what it means under it.
    private var fullRows: Int {
        answers.count + answers.count { $0.explanation(in: language) != nil }
    }

    /// The answers with their numbers, each with what it means in a few words: beside it, else under
    /// it where there is room for all. None is left out: they stand in two columns where they must.
    private func draw(
        _ question: LessonQuestion, in area: Rect, on canvas: inout Canvas
    ) {
        let names = answers.enumerated().map { row, answer in
            "\(row + 1)  \(answer.fullName(in: language, of: question))"
        }
        guard names.count <= area.rows else {
            for (number, name) in names.enumerated() where number < 2 * area.rows {
                let half = area.columns / 2
                canvas.write(
                    name, in: area.limited(columns: number < area.rows ? half - 1 : area.columns),
                    row: number % area.rows, indent: number < area.rows ? 0 : half,
                    style: Style())
            }
            return
        }
        let explanations = answers.map { $0.explanation(in: language) ?? "" }
        let widest = names.map(\.displayColumns).max() ?? 0
        let isBeside = explanations.allSatisfy { widest + 3 + $0.displayColumns <= area.columns }
        let below = explanations.count { !$0.isEmpty }
        let isBelow =
            !isBeside && names.count + below <= area.rows
            && explanations.allSatisfy { $0.displayColumns + 3 <= area.columns }
        var row = 0
        for (name, explanation) in zip(names, explanations) where row < area.rows {
            canvas.write(name, in: area, row: row, style: Style())
            if isBelow, !explanation.isEmpty { row += 1 }
            if isBeside || isBelow {
                canvas.write(
                    explanation, in: area, row: row, indent: isBelow ? 3 : widest + 3,
                    style: Style(.faint))
            }
            row += 1
        }
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
