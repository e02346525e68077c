internal import InitiativeContent
internal import InitiativeModel
internal import TerminalUI

/// Draws one slide of a lesson: complete at 60x18, readable from far.
struct SlidePicture {
    let record: LessonRecord
    let screen: RoomScreen
    let desk: Desk

    private var lesson: Lesson { record.lesson }
    private var phrases: RoomPhrases { desk.phrases.room }
    private var language: Language { desk.language }

    func draw(in area: Rect, on canvas: inout Canvas) {
        let slide = lesson.currentSlide
        canvas.write(status(of: slide), in: area, style: Style(.faint))
        // Voters can go on voting: that is not left unseen.
        if let open = lesson.openRound, open != RoomScreen.round(desk) {
            canvas.writeRight(phrases.roundOpen(open.number), in: area, style: Style(.warning))
        }
        let body = area.splitTop(2).rest
        switch slide.content {
        case .about: drawText([lesson.about.summary[language]], in: body, on: &canvas)
        case .prompt:
            drawText([part(slide)?.wording(in: language) ?? ""], in: body, on: &canvas)
        case .twist:
            let twist = lesson.plan.twistText(in: language) ?? phrases.noTwist
            drawText([twist], heading: phrases.twist, in: body, on: &canvas)
        case .vote(let round), .totals(let round):
            VotePicture(record: record, round: round, isLarge: screen.isLarge, desk: desk)
                .draw(in: body, on: &canvas)
        case .shift(let round):
            ShiftPicture(record: record, round: round, desk: desk).draw(in: body, on: &canvas)
        case .takeaway: drawTakeaway(in: body, on: &canvas)
        }
    }

    /// The case, as when it was read aloud.
    func drawCase(in area: Rect, on canvas: inout Canvas) {
        drawText(
            [lesson.about.summary[language]], heading: lesson.about.title(in: language), in: area,
            on: &canvas)
    }

    private func part(_ slide: LessonSlide) -> LessonPart? {
        lesson.plan.parts.indices.contains(slide.part) ? lesson.plan.parts[slide.part] : nil
    }

    /// "stemmen · ronde 1 · 12 stemmen · 2 min": never what they say.
    private func status(of slide: LessonSlide) -> String {
        var words = [slide.activity.standard.name[language]]
        var since = lesson.partSince
        if let round = RoomScreen.round(desk) {
            words.append(phrases.round(round.number))
            if lesson[round].phase != .waiting {
                words.append(phrases.votes(record.votes(in: round)))
            }
            if lesson[round].phase == .open { since = lesson[round].openedAt ?? since }
        }
        words.append(phrases.minutes(max(0, desk.teaching.now - since) / 60))
        return words.joined(separator: " · ")
    }

    private func drawText(
        _ texts: [String], heading: String? = nil, in area: Rect, on canvas: inout Canvas
    ) {
        var text = Paragraph(columns: area.columns)
        if let heading {
            text.add(heading, Style(.heading, on: .page, .bold))
            text.addBlank()
        }
        for part in texts { text.add(part) }
        let scroll = min(screen.scroll, text.lastScroll(rows: area.rows))
        text.draw(from: scroll, in: area, on: &canvas)
    }

    private func drawTakeaway(in area: Rect, on canvas: inout Canvas) {
        canvas.write(
            phrases.takeaway, in: area, style: Style(.heading, on: .page, .bold))
        let field = area.splitTop(2).rest.limited(columns: 76)
        TextField.draw(
            record.takeaway, cursor: screen.writingCursor, placeholder: phrases.takeawayHint,
            in: field, on: &canvas)
    }
}
