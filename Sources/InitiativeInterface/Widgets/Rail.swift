internal import InitiativeContent
internal import InitiativeModel
internal import TerminalUI

/// The steps of a walk with their state, in words and marks.
struct Rail {
    let dossier: Dossier
    let current: Step?
    let route: WalkRoute
    let language: Language

    func draw(in area: Rect, on canvas: inout Canvas) {
        canvas.fill(area, with: Style(.faint, on: .panel))
        for (row, step) in Step.allCases.enumerated() {
            let isCurrent = step == current
            let isOnRoute = route.steps.contains(step)
            let ink: Ink = isCurrent ? .accent : isOnRoute ? .text : .faint
            let paper: Paper = isCurrent ? .selection : .panel
            let line = area.row(row + 1)
            canvas.fill(line, with: Style(ink, on: paper))
            canvas.write(isCurrent ? "▸" : " ", in: line, style: Style(.accent, on: paper))
            canvas.write(
                Self.mark(
                    dossier.walk.state(of: step, history: dossier.history), isOnRoute: isOnRoute),
                in: line, indent: 1,
                style: Style(ink, on: paper))
            canvas.write(
                step.name[language], in: line, indent: 3,
                style: Style(ink, on: paper, isCurrent ? .bold : []))
        }
    }

    /// One column: done, begun, open, or to check again; blank for an open step that the route
    /// does not take.
    static func mark(_ state: StepState, isOnRoute: Bool) -> String {
        switch state {
        case .done: "✓"
        case .begun: "·"
        case .open: isOnRoute ? "○" : " "
        case .toCheck: "!"
        }
    }
}
