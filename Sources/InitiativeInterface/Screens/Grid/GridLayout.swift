internal import InitiativeContent
internal import InitiativeModel
internal import TerminalUI

/// How the grid's screen is divided: all panes where there is room, else questions or picture,
/// whichever has the focus.
struct GridLayout {
    let screen: GridScreen
    let desk: Desk

    private var phrases: GridPhrases { desk.phrases.grid }
    private var language: Language { desk.language }
    private var walk: Walk? { desk.dossier?.walk }

    func draw(in area: Rect, on canvas: inout Canvas) {
        let isWide = area.columns >= 74
        let isWhole = isWide && area.rows >= 20
        let (heading, body) = area.splitTop(headingLines(columns: area.columns).count)
        drawHeading(in: heading, on: &canvas)
        let picture = GridPicture(
            grid: screen.grid.grid, language: language, isTall: area.rows >= 28,
            columns: area.columns)
        let reasonRows = self.reasonRows(columns: area.columns, roomy: area.rows >= 28)
        guard isWhole else {
            if screen.pane == .questions {
                drawQuestions(in: body, isWide: isWide, on: &canvas)
            } else {
                let (top, bottom) = body.splitTop(min(picture.rows, body.rows - 2))
                draw(picture, in: top, on: &canvas)
                // What a cell means while one is chosen, the sentence why while it is written.
                if screen.pane == .picture {
                    explanation(columns: area.columns, isFull: false)
                        .draw(in: bottom.splitLeft(2).rest, on: &canvas)
                } else {
                    drawReason(in: bottom, on: &canvas)
                }
            }
            return
        }
        let fixed = picture.rows + reasonRows + 1
        let explained = explanation(columns: area.columns, isFull: area.rows >= 34)
        let room = body.rows - fixed
        // What a cell means goes before the questions once those have been left.
        let leastQuestions = screen.pane == .questions ? 6 : 3
        let explainedRows = min(explained.lines.count, max(1, room - leastQuestions))
        let (top, rest) = body.splitTop(room - explainedRows)
        drawQuestions(in: top, isWide: true, on: &canvas)
        let (middle, below) = rest.splitTop(1).rest.splitTop(picture.rows)
        draw(picture, in: middle, on: &canvas)
        let (meaning, reason) = below.splitTop(explainedRows)
        explained.draw(in: meaning.splitLeft(2).rest, on: &canvas)
        drawReason(in: reason, on: &canvas)
    }

    private func headingLines(columns: Int) -> [String] {
        GridContent[screen.grid].question[language]
            .wrapped(to: columns)
    }

    private func drawHeading(in area: Rect, on canvas: inout Canvas) {
        for (row, line) in headingLines(columns: area.columns).enumerated() {
            canvas.write(line, in: area, row: row, style: Style(.heading, on: .page, .bold))
        }
    }

    private func drawQuestions(in area: Rect, isWide: Bool, on canvas: inout Canvas) {
        GridQuestionList(
            questions: screen.questions, grid: screen.grid.grid, walk: walk, desk: desk,
            focus: screen.pane == .questions ? screen.question : nil, option: screen.option,
            lastFocus: screen.question, isWide: isWide
        ).draw(in: area, on: &canvas)
    }

    private func draw(_ picture: GridPicture, in area: Rect, on canvas: inout Canvas) {
        let own = walk?.placement(in: screen.grid).flatMap { GridPosition($0) }
        let makers =
            screen.showsMakers
            ? screen.makers(desk).flatMap { GridPosition($0.placement) } : nil
        picture.draw(
            own: own, makers: makers,
            focus: screen.pane == .picture ? screen.focusedPosition(desk) : nil,
            marks: (own: phrases.ownMark, makers: phrases.makersMark), in: area, on: &canvas)
    }

    /// What the chosen or focused cell means; the makers' reason where that is shown.
    private func explanation(columns: Int, isFull: Bool) -> Paragraph {
        var text = Paragraph(columns: columns - 3)
        if screen.showsMakers, let makers = screen.makers(desk) {
            text.add(phrases.makersWhy + makers.why[language], Style(.text))
            return text
        }
        let focused = screen.focusedPosition(desk)?.placement(in: screen.grid.grid)
        let placement =
            screen.pane == .picture ? focused : walk?.placement(in: screen.grid) ?? focused
        guard let placement else { return text }
        if case .border(let first, let second) = placement {
            text.add(
                phrases.onBorder(
                    CellContent[first].plainName(language),
                    CellContent[second].plainName(language)))
        }
        for cell in placement.cells.prefix(isFull ? 2 : placement.cells.count == 1 ? 1 : 0) {
            let content = CellContent[cell]
            text.add(
                content.plainName(language).capitalizedFirst + ": "
                    + content.meaning[language])
            if isFull {
                text.add(phrases.advice + content.advice[language], Style(.faint))
                text.add(phrases.caution + content.caution[language], Style(.faint))
            }
        }
        return text
    }

    private func reasonRows(columns: Int, roomy: Bool) -> Int { roomy ? 5 : 3 }

    private func drawReason(in area: Rect, on canvas: inout Canvas) {
        let isFocused = screen.pane == .reason
        canvas.write(
            (isFocused ? "▸ " : "  ") + phrases.reason, in: area,
            style: Style(isFocused ? .accent : .heading, on: .page, .bold))
        let field = Rect(
            column: area.origin.column + 2, row: area.origin.row + 1,
            columns: min(FormLayout.fieldColumns(desk), area.columns - 2), rows: area.rows - 1)
        let text = walk?.text(.placementReason(screen.grid)) ?? ""
        TextField.draw(
            text,
            cursor: screen.typingMode(desk) == .text ? screen.cursor.place : nil,
            placeholder: isFocused ? "" : phrases.reasonHint, in: field, on: &canvas)
    }
}

extension CellContent {
    /// The name on one line.
    func plainName(_ language: Language) -> String {
        name[language].split(separator: "\n").joined(separator: " ")
    }
}

extension String {
    var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
