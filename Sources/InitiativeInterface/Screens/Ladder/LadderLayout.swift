internal import InitiativeContent
internal import InitiativeModel
internal import TerminalUI

/// How the ladder's screen is divided: all panes where there is room, else the focused one.
struct LadderLayout {
    let screen: LadderScreen
    let desk: Desk

    private var language: Language { desk.language }
    private var walk: Walk? { desk.dossier?.walk }

    func draw(in area: Rect, on canvas: inout Canvas) {
        let isWide = area.columns >= 74
        guard isWide, area.rows >= 21 else {
            drawFocusedPane(in: area, isWide: isWide, on: &canvas)
            return
        }
        let (heading, body) = area.splitTop(2)
        drawHeading(in: heading, on: &canvas)
        let (name, rest) = body.splitTop(1)
        drawName(in: name, on: &canvas)
        let (picture, below) = rest.splitTop(LadderPicture.entries.count)
        drawPictures(in: picture, on: &canvas)
        let (meaning, reason) = below.splitBottom(3)
        explanation(columns: area.columns - 3, isFull: true)
            .draw(in: meaning.splitLeft(2).rest, on: &canvas)
        drawReason(in: reason, on: &canvas)
    }

    private func drawFocusedPane(in area: Rect, isWide: Bool, on canvas: inout Canvas) {
        guard screen.pane != .picture else {
            let (name, body) = area.splitTop(1)
            drawName(in: name, on: &canvas)
            let (picture, below) = body.splitTop(LadderPicture.entries.count)
            if isWide || !screen.showsArnstein {
                drawPictures(in: picture, on: &canvas)
            } else {
                ArnsteinPicture(desk: desk, nearest: nearest).draw(in: picture, on: &canvas)
            }
            explanation(columns: area.columns - 2, isFull: false)
                .draw(in: below.splitLeft(1).rest, on: &canvas)
            return
        }
        var text = Paragraph(columns: area.columns - 1)
        text.add(LadderContent.title[language], Style(.heading, on: .page, .bold))
        text.add(LadderContent.question[language])
        if screen.pane == .name {
            text.add(LadderContent.subject[language], Style(.faint))
        } else if let placement = walk?.rungPlacement(of: screen.decision) {
            text.add(placement.name[language].capitalizedFirst, Style(.own))
        }
        text.addBlank()
        let (top, rest) = area.splitTop(min(text.lines.count, area.rows - 4))
        text.draw(in: top, on: &canvas)
        let (name, below) = rest.splitTop(1)
        drawName(in: name, on: &canvas)
        if screen.pane == .reason { drawReason(in: below, on: &canvas) }
    }

    private func drawHeading(in area: Rect, on canvas: inout Canvas) {
        canvas.write(
            LadderContent.title[language], in: area, style: Style(.heading, on: .page, .bold))
        canvas.write(LadderContent.question[language], in: area, row: 1, style: Style())
    }

    private func drawName(in area: Rect, on canvas: inout Canvas) {
        let isFocused = screen.pane == .name
        let label = desk.phrases.ladder.decisionOf(
            screen.decision.rawValue,
            max(screen.decision.rawValue, desk.dossier?.walk.decisions.count ?? 0))
        let used = canvas.write(
            (isFocused ? "▸ " : "  ") + label, in: area,
            style: Style(isFocused ? .accent : .heading, on: .page, .bold))
        drawField(
            .decisionName(screen.decision), isFocused: isFocused,
            hint: desk.phrases.ladder.nameHint, in: area.splitLeft(used + 2).rest, on: &canvas)
    }

    private func drawReason(in area: Rect, on canvas: inout Canvas) {
        let isFocused = screen.pane == .reason
        canvas.write(
            (isFocused ? "▸ " : "  ") + desk.phrases.grid.reason, in: area,
            style: Style(isFocused ? .accent : .heading, on: .page, .bold))
        let field = area.splitTop(1).rest.splitLeft(2).rest
            .limited(columns: FormLayout.fieldColumns(desk))
        drawField(
            .rungReason(screen.decision), isFocused: isFocused,
            hint: desk.phrases.grid.reasonHint, in: field, on: &canvas)
    }

    private func drawField(
        _ field: Field, isFocused: Bool, hint: String, in area: Rect, on canvas: inout Canvas
    ) {
        let text = walk?.text(field) ?? ""
        let isTyping = isFocused && screen.typingMode(desk) != .commands
        TextField.draw(
            text, cursor: isTyping ? screen.cursor.place : nil,
            placeholder: isTyping ? "" : hint, in: area, on: &canvas)
    }

    private var nearest: [ArnsteinRung] {
        guard case .rung(let rung) = screen.focus(desk) else { return [] }
        return rung.nearestArnstein
    }

    private func drawPictures(in area: Rect, on canvas: inout Canvas) {
        let makers = screen.showsMakers ? screen.makers(desk)?.placements ?? [] : []
        LadderPicture(
            desk: desk, makers: makers,
            focus: screen.pane == .picture ? screen.focus(desk) : nil
        ).draw(in: area, on: &canvas)
        guard screen.showsArnstein else { return }
        let beside = area.splitLeft(LadderPicture.columns + 1).rest
        ArnsteinPicture(desk: desk, nearest: nearest).draw(in: beside, on: &canvas)
    }

    /// What the focused rung means; the makers' reason where that is shown.
    private func explanation(columns: Int, isFull: Bool) -> Paragraph {
        var text = Paragraph(columns: columns)
        if screen.showsMakers, let makers = screen.makers(desk) {
            text.add(desk.phrases.grid.makersWhy + makers.why[language])
            return text
        }
        switch screen.focus(desk) {
        case .rung(let rung):
            let content = RungContent[rung]
            text.add("\(rung.number) \(content.name[language]): \(content.meaning[language])")
            if isFull || !screen.showsArnstein {
                text.add(desk.phrases.ladder.check + content.checkQuestion[language])
            }
            if screen.showsArnstein { text.add(content.comparison[language], Style(.faint)) }
        case .notApplicable: text.add(LadderContent.notApplicable[language])
        case .unknown: break
        }
        return text
    }
}
