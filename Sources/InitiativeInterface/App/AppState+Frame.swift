internal import InitiativeContent
internal import InitiativeModel
public import TerminalUI

extension AppState {
    /// Whether nothing at all is to be seen.
    var isBlackedOut: Bool { top.coversAll(desk) }

    /// The screen as it is now. The only place where state becomes a picture.
    public func frame() -> Canvas {
        var canvas = Canvas(size: desk.size)
        let smallest = PageLayout.smallest
        guard desk.size.columns >= smallest.columns, desk.size.rows >= smallest.rows else {
            let text = desk.phrases.frame.tooSmall(smallest.columns, smallest.rows)
            for (row, line) in text.wrapped(to: desk.size.columns).enumerated() {
                canvas.write(line, in: canvas.bounds, row: row, style: Style())
            }
            canvas.cursor = Point(column: 0, row: 0)
            return canvas
        }
        guard !top.coversAll(desk) else {
            top.draw(desk, in: canvas.bounds, on: &canvas)
            return canvas
        }
        drawTitleLine(on: &canvas)
        guard !hidesTop else {
            drawShield(in: PageLayout.body(desk.size, hasRail: false), on: &canvas)
            drawLastLine(on: &canvas)
            return canvas
        }
        let hasRail =
            PageLayout.hasRail(desk.size) && top.step != nil && !top.takesRail(desk.size)
        if hasRail, let dossier = desk.dossier {
            let area = Rect(
                column: 0, row: 1, columns: PageLayout.railColumns,
                rows: desk.size.rows - 2)
            Rail(
                dossier: dossier, current: top.step, route: desk.route, language: desk.language
            ).draw(in: area, on: &canvas)
        }
        drawAttention(in: PageLayout.attentionLine(desk.size, hasRail: hasRail), on: &canvas)
        top.draw(desk, in: PageLayout.body(desk.size, hasRail: hasRail), on: &canvas)
        if desk.isShielded, !top.isProjected { canvas.hide(.own) }
        drawLastLine(on: &canvas)
        if canvas.cursor == nil { canvas.cursor = Point(column: 0, row: 0) }
        return canvas
    }

    /// At the left what is to be looked at again, at the right how much is to be found out.
    private func drawAttention(in line: Rect, on canvas: inout Canvas) {
        guard top.step != nil else { return }
        let count = desk.dossier?.walk.toFindOut.count ?? 0
        let toFindOut = count == 0 ? "" : desk.phrases.findOut.count(count)
        canvas.writeRight(toFindOut, in: line, style: Style(.warning))
        guard let attention = desk.attention(at: top.step) else { return }
        canvas.write(
            "! \(attention.summary(desk.phrases))  ·  \(desk.phrases.frame.press("!"))",
            in: line.limited(columns: max(0, line.columns - toFindOut.displayColumns - 2)),
            style: Style(.warning, on: .page, .bold))
    }

    private func drawTitleLine(on canvas: inout Canvas) {
        let line = PageLayout.titleLine(desk.size)
        canvas.fill(line, with: Style(.text, on: .bar))
        let title = hidesTop ? desk.phrases.frame.ownInitiative : top.title(desk)
        let right = statusText(room: line.columns - title.displayColumns - 4)
        canvas.writeRight(right + " ", in: line, style: Style(.text, on: .bar))
        let left = line.splitLeft(max(0, line.columns - right.displayColumns - 3)).left
        canvas.write(
            title, in: left, indent: 1, style: Style(.heading, on: .bar, .bold))
    }

    /// Step, saved state and language, as at the right of the title line; the step in fewer words
    /// where there is not so much room.
    private func statusText(room: Int) -> String {
        guard let step = top.step, !hidesTop else { return statusText(step: nil) }
        let phrases = desk.phrases.frame
        let name = step.name[desk.language]
        let count = Step.allCases.count
        let number = phrases.stepOf(step.number, count)
        let short = "\(step.number)/\(count)"
        let texts =
            desk.size.columns >= 76
            ? ["\(number) · \(name)", "\(short) · \(name)"] : [number, short]
        let statuses = texts.map { statusText(step: $0) }
        return statuses.first { $0.displayColumns <= room } ?? statuses[1]
    }

    private func statusText(step: String?) -> String {
        let phrases = desk.phrases.frame
        var parts: [String] = []
        if let step { parts.append(step) }
        if desk.readOnly != nil {
            parts.append(phrases.readOnlyMark)
        } else {
            switch desk.saving {
            case .nothingToSave: break
            // A class need not know that all is well; a vote that is not stored yet is told.
            case .saved where top.isProjected: break
            case .pending where top.isProjected && top.typingMode(desk) != .commands: break
            case .pending: parts.append(phrases.saving)
            case .saved(let time): parts.append(phrases.saved(time))
            case .failed: parts.append(phrases.notSaved)
            }
        }
        if desk.isShielded, !top.isProjected { parts.append(phrases.shieldMark) }
        parts.append(desk.language.rawValue.uppercased())
        return parts.joined(separator: "  ")
    }

    /// The key line, or what has to be said now.
    private func drawLastLine(on canvas: inout Canvas) {
        let line = PageLayout.keyLine(desk.size)
        guard let notice = desk.notice?[desk.language] else {
            KeyLine(hints: hints, language: desk.language).draw(in: line, on: &canvas)
            return
        }
        // A long sentence covers the lines above: nothing of it is cut.
        let lines = notice.wrapped(to: desk.size.columns - 2)
        let rows = min(lines.count, desk.size.rows)
        let area = Rect(
            column: 0, row: desk.size.rows - rows, columns: desk.size.columns, rows: rows)
        canvas.fill(area, with: Style(.warning, on: .bar))
        for (row, text) in lines.prefix(rows).enumerated() {
            canvas.write(
                text, in: area, row: row, indent: 1, style: Style(.warning, on: .bar, .bold))
        }
    }
}
