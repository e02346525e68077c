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
        var introduction = Paragraph(columns: area.columns)
        introduction.add(phrases.introduction, Style(.faint))
        let (top, rest) = area.splitTop(introduction.lines.count + 1)
        introduction.draw(in: top, on: &canvas)
        if area.columns >= 94 {
            drawColumns(in: rest, on: &canvas)
        } else {
            let (tabs, body) = rest.splitTop(2)
            drawTabs(in: tabs, on: &canvas)
            draw(screen.focused, isFocused: true, in: body, on: &canvas)
        }
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
        var row = text.lines.count
        guard !arguments.isEmpty else {
            var none = Paragraph(columns: area.columns)
            none.add(
                desk.dossier?.walk.placement(in: .contact) == nil
                    ? phrases.nothingAnswered : phrases.noArguments, Style(.faint))
            none.draw(in: area.splitTop(row).rest, on: &canvas)
            canvas.cursor = canvas.cursor ?? area.origin
            return
        }
        var stance: Stance?
        for (index, argument) in arguments.enumerated() {
            if argument.stance != stance {
                stance = argument.stance
                if index > 0 { row += 1 }
                canvas.write(
                    argument.stance.name[language], in: area, row: row,
                    style: Style(
                        argument.stance == .for ? .support : .oppose, on: .page, .bold))
                row += 1
            }
            row += draw(
                argument.consideration, argument.stance, strategy,
                isFocused: isFocused && index == screen.item, at: row, in: area, on: &canvas)
        }
    }

    /// Draws one argument; returns its rows.
    private func draw(
        _ consideration: Consideration, _ stance: Stance, _ strategy: Strategy,
        isFocused: Bool, at row: Int, in area: Rect, on canvas: inout Canvas
    ) -> Int {
        let weighs = desk.dossier?.walk.weighs(consideration.id, strategy) ?? false
        let box = weighs ? "[x]" : "[ ]"
        let basis = consideration.basis.map { $0.label(in: language) }.joined(separator: ", ")
        let isNarrow = area.columns < 40
        let sideColumns = isNarrow ? 0 : 20
        let lines = consideration.id.reason[language]
            .wrapped(to: max(8, area.columns - 8 - sideColumns))
        let rows = lines.count + (isNarrow ? 1 : 0)
        let paper: Paper = isFocused ? .selection : .page
        let block = Rect(
            column: area.origin.column, row: area.origin.row + row, columns: area.columns,
            rows: min(rows, area.rows - row))
        canvas.fill(block, with: Style(.text, on: paper))
        canvas.write(isFocused ? "▸" : " ", in: block, style: Style(.accent, on: paper))
        canvas.write(
            box, in: block, indent: 1, style: Style(weighs ? .own : .text, on: paper, .bold))
        canvas.write(
            stance == .for ? "+" : "–", in: block, indent: 5,
            style: Style(stance == .for ? .support : .oppose, on: paper, .bold))
        for (index, line) in lines.enumerated() {
            canvas.write(
                line, in: block, row: index, indent: 7, style: Style(.text, on: paper))
        }
        if isNarrow {
            canvas.write(
                basis, in: block, row: lines.count, indent: 7, style: Style(.faint, on: paper))
        } else {
            canvas.writeRight(
                basis, in: block.limited(columns: block.columns - 1),
                style: Style(.faint, on: paper))
        }
        if isFocused {
            canvas.cursor = Point(column: block.origin.column + 2, row: block.origin.row)
        }
        return rows
    }
}
