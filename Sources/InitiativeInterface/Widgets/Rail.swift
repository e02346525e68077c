internal import InitiativeContent
internal import InitiativeModel
internal import TerminalUI

/// The steps of a walk with their state, in words and marks.
struct Rail {
    let dossier: Dossier
    let current: Step?
    let language: Language

    func draw(in area: Rect, on canvas: inout Canvas) {
        canvas.fill(area, with: Style(.faint, on: .panel))
        for (row, step) in Step.allCases.enumerated() {
            let isCurrent = step == current
            let isThere = Route(step) != nil
            let ink: Ink = isCurrent ? .accent : isThere ? .text : .faint
            let paper: Paper = isCurrent ? .selection : .panel
            let line = area.row(row + 1)
            canvas.fill(line, with: Style(ink, on: paper))
            canvas.write(isCurrent ? "▸" : " ", in: line, style: Style(.accent, on: paper))
            canvas.write(
                Self.mark(dossier.walk.state(of: step, history: dossier.history), isThere: isThere),
                in: line, indent: 1,
                style: Style(ink, on: paper))
            canvas.write(
                step.name[language], in: line, indent: 3,
                style: Style(ink, on: paper, isCurrent ? .bold : []))
        }
    }

    /// One column: done, begun, open, to check again, or not there yet.
    static func mark(_ state: StepState, isThere: Bool) -> String {
        guard isThere else { return " " }
        return switch state {
        case .done: "✓"
        case .begun: "·"
        case .open: "○"
        case .toCheck: "!"
        }
    }
}
