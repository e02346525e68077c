internal import InitiativeModel
internal import TerminalUI

/// How taking in a list is drawn: the question for a file, the columns with their meaning, how far
/// it is, and what came of it.
struct ImportLayout {
    let screen: ImportScreen
    let desk: Desk

    private var phrases: ImportPhrases { desk.phrases.importing }

    func draw(in area: Rect, on canvas: inout Canvas) {
        canvas.cursor = area.origin
        switch desk.importing {
        case .idle: drawPath(in: area, on: &canvas)
        case .failed(let failure, let path):
            drawPath(in: area, on: &canvas)
            say(
                phrases.failure(failure, path), Style(.warning, on: .page, .bold),
                in: area.splitTop(4).rest, on: &canvas)
        case .peeking: say(phrases.looking, in: area, on: &canvas)
        case .previewed(let preview): draw(preview, in: area, on: &canvas)
        case .running(let preview, let progress):
            say(phrases.found(preview), Style(.faint), in: area, on: &canvas)
            draw(progress, in: area.splitTop(2).rest, on: &canvas)
        case .done(let outcome): say(phrases.outcome(outcome), in: area, on: &canvas)
        }
    }

    private func say(
        _ sentence: String, _ style: Style = Style(), in area: Rect, on canvas: inout Canvas
    ) {
        var text = Paragraph(columns: area.columns)
        text.add(sentence, style)
        text.draw(in: area, on: &canvas)
    }

    private func draw(_ progress: ImportProgress, in area: Rect, on canvas: inout Canvas) {
        let line = area.limited(columns: 76)
        guard let fraction = progress.fraction else {
            return say(phrases.running(progress), in: line, on: &canvas)
        }
        let bar = ProgressBar(fraction: fraction, columns: line.columns - 5)
        canvas.write(bar.done, in: line, style: Style(.accent, on: .page, .bold))
        canvas.write(
            bar.left, in: line, indent: bar.done.displayColumns, style: Style(.faint))
        canvas.writeRight(bar.percentage, in: line, style: Style(.text))
        say(phrases.running(progress), in: area.splitTop(2).rest, on: &canvas)
    }

    private func drawPath(in area: Rect, on canvas: inout Canvas) {
        canvas.write(
            phrases.askPath, in: area, style: Style(.heading, on: .page, .bold))
        screen.path.draw(
            mark: "▸", placeholder: phrases.pathHint, hasFocus: true,
            in: area.row(1).limited(columns: 76), on: &canvas)
    }

    private func draw(_ preview: ImportPreview, in area: Rect, on canvas: inout Canvas) {
        var head = Paragraph(columns: area.columns)
        head.add(phrases.found(preview), Style(.faint))
        head.add(phrases.mapping)
        head.draw(in: area, on: &canvas)
        let table = area.splitTop(head.lines.count + 1).rest
        let nameColumns = min(28, table.columns / 3)
        let first = max(0, min(screen.column - table.rows / 2, preview.columns.count - table.rows))
        for (row, column) in preview.columns.enumerated().dropFirst(first).prefix(table.rows) {
            let isChosen = row == screen.column
            let line = table.row(row - first)
            let style = Style(.text, on: isChosen ? .selection : .page, isChosen ? .bold : [])
            canvas.fill(line, with: style)
            canvas.write(
                isChosen ? "▸" : " ", in: line, style: Style(.accent, on: style.paper, .bold))
            let (name, rest) = line.splitLeft(2).rest.splitLeft(nameColumns)
            canvas.write(column.name, in: name.limited(columns: nameColumns - 1), style: style)
            let (use, sample) = rest.splitLeft(16)
            let field = preview.uses[row]
            canvas.write(
                field.map { desk.phrases.records.name(of: $0) } ?? phrases.kept, in: use,
                style: Style(
                    field == nil ? .faint : .accent, on: style.paper, field == nil ? [] : .bold))
            canvas.write(
                String(column.sample.prefix(200)), in: sample,
                style: Style(.faint, on: style.paper))
            if isChosen { canvas.cursor = line.origin }
        }
    }
}
