internal import InitiativeContent
internal import InitiativeModel
internal import TerminalUI

/// One strategy at a time under four tabs, or all four beside each other where there is room.
struct StrategiesLayout {
    let screen: StrategiesScreen
    let desk: Desk

    private var phrases: StrategiesPhrases { desk.phrases.strategies }
    private var language: Language { desk.language }

    func draw(in area: Rect, on canvas: inout Canvas) {
        let introduction = introduction(area)
        let (top, rest) = area.splitTop(introduction.lines.count + 1)
        introduction.draw(in: top, on: &canvas)
        if area.columns >= PageLayout.fourColumns - 2 {
            drawColumns(in: rest, on: &canvas)
        } else {
            let (tabs, body) = rest.splitTop(2)
            drawTabs(in: tabs, on: &canvas)
            draw(screen.focused, isFocused: true, in: body, on: &canvas)
        }
    }

    /// What comes before any argument: duties where there are some, and that this is no advice.
    private func introduction(_ area: Rect) -> Paragraph {
        var text = Paragraph(columns: area.columns)
        let duties = desk.dossier.map { Duty.called(by: $0.walk) } ?? []
        if !duties.isEmpty {
            text.add(duties, language)
            if text.lines.count > area.rows / 4 {
                text = Paragraph(columns: area.columns)
                let names = duties.map { DutyContent[$0].name[language] }.joined(separator: " · ")
                text.add(
                    "\(DutyContent.heading[language]): \(names)  ·  "
                        + desk.phrases.frame.press("b"),
                    Style(.warning, on: .page, .bold))
            }
        }
        // A low window needs its rows for the arguments.
        if area.rows >= 14 { text.add(phrases.introduction, Style(.faint)) }
        return text
    }

    private func drawTabs(in area: Rect, on canvas: inout Canvas) {
        var column = 0
        let names = Strategy.allCases.map { StrategyContent[$0].shortName[language] }
        let tabColumns = names.reduce(3 * (names.count - 1)) { $0 + $1.displayColumns }
        let narrow = area.columns < tabColumns
        let margin = area.columns < tabColumns + 2 * names.count ? "" : " "
        for strategy in Strategy.allCases {
            let isFocused = strategy == screen.focused
            // Not by colour alone: the focused one is in capitals.
            let name = StrategyContent[strategy].shortName[language]
            let text = isFocused ? name.uppercased() : name
            if narrow, !isFocused {
                column += canvas.write(
                    " · ", in: area, indent: column, style: Style(.faint))
                continue
            }
            let style = Style(
                isFocused ? .accent : .text, on: isFocused ? .selection : .page,
                isFocused ? .bold : [])
            column += canvas.write(margin + text + margin, in: area, indent: column, style: style)
            if strategy != Strategy.allCases.last, !narrow {
                column += canvas.write(
                    margin.isEmpty ? " │ " : "│", in: area, indent: column,
                    style: Style(.line))
            }
        }
        canvas.write(
            String(repeating: "─", count: area.columns), in: area, row: 1, style: Style(.line))
    }

    private func drawColumns(in area: Rect, on canvas: inout Canvas) {
        let width = area.columns / 4
        for (index, strategy) in Strategy.allCases.enumerated() {
            let column = Rect(
                column: area.origin.column + index * width, row: area.origin.row,
                columns: width - 2, rows: area.rows)
            let isFocused = strategy == screen.focused
            let (head, body) = column.splitTop(2)
            let name = StrategyContent[strategy].shortName[language]
            canvas.fill(head.row(0), with: Style(.text, on: isFocused ? .selection : .panel))
            canvas.write(
                isFocused ? name.uppercased() : name, in: head, indent: 1,
                style: Style(
                    isFocused ? .accent : .heading, on: isFocused ? .selection : .panel, .bold))
            draw(strategy, isFocused: isFocused, in: body, on: &canvas)
        }
    }

    private func draw(
        _ strategy: Strategy, isFocused: Bool, in area: Rect, on canvas: inout Canvas
    ) {
        let arguments = StrategiesScreen.arguments(strategy, desk)
        var text = Paragraph(columns: area.columns)
        text.add(StrategyContent[strategy].meaning[language], Style(.text))
        text.addBlank()
        text.draw(in: area, on: &canvas)
        let list = area.splitTop(text.lines.count).rest
        guard !arguments.isEmpty else {
            var none = Paragraph(columns: area.columns)
            none.add(
                desk.dossier.map { Consideration.raised(by: $0.walk).isEmpty } ?? true
                    ? phrases.nothingAnswered : phrases.noArguments, Style(.faint))
            none.draw(in: list, on: &canvas)
            canvas.cursor = canvas.cursor ?? area.origin
            return
        }
        ArgumentList(
            arguments: arguments.map { argument in
                ArgumentList.Argument(
                    consideration: argument.consideration,
                    reason: desk.dossier.map {
                        argument.consideration.reason(
                            in: $0.walk, namesDecisions: !desk.isShielded)
                    } ?? argument.consideration.id.reason, stance: argument.stance,
                    weighs: desk.dossier?.walk.weighs(argument.consideration.id, strategy)
                        ?? false)
            }, focus: isFocused ? screen.item : nil, language: language, columns: area.columns
        ).draw(in: list, on: &canvas)
    }
}
