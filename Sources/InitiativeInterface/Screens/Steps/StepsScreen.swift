internal import InitiativeContent
internal import InitiativeModel
public import TerminalUI

/// The steps of the walk with their state; any of them can be opened.
public struct StepsScreen: Screen {
    public enum Action: Sendable { case up, down, first, last, open, switchRoute }

    private var choice: Int

    init(current: Step?) { choice = (current?.number ?? 1) - 1 }

    public var showsDossier: Bool { true }

    public func title(_ desk: Desk) -> String {
        desk.dossier?.initiative.title[desk.language] ?? ""
    }

    private var chosen: Step { Step.allCases[choice] }

    public func bindings(_ desk: Desk) -> [Binding<Action>] {
        [
            Binding("enter", label: \.list.open, action: .open),
            Binding("r", label: \.steps.route, action: .switchRoute),
            Binding("up", "k", label: \.list.choose, action: .up),
            Binding("down", "j", label: \.list.choose, action: .down),
            Binding("home", "page-up", label: \.list.first, action: .first, isInKeyLine: false),
            Binding("end", "page-down", label: \.list.last, action: .last, isInKeyLine: false),
        ]
    }

    public mutating func update(_ action: Action, _ desk: Desk) -> [Request] {
        let last = Step.allCases.count - 1
        switch action {
        case .up: choice = max(0, choice - 1)
        case .down: choice = min(last, choice + 1)
        case .first: choice = 0
        case .last: choice = last
        case .open: return [.back, .replace(Route(chosen))]
        case .switchRoute: return [.global(.switchRoute)]
        }
        return []
    }

    public func draw(_ desk: Desk, in area: Rect, on canvas: inout Canvas) {
        guard let dossier = desk.dossier else { return }
        canvas.write(
            desk.phrases.steps.heading(desk.route), in: area,
            style: Style(.heading, on: .page, .bold))
        let list = area.splitTop(area.rows >= Step.allCases.count + 2 ? 2 : 1).rest
        for (row, step) in Step.allCases.enumerated() {
            let number = step.number < 10 ? " \(step.number)" : "\(step.number)"
            let mark = Rail.mark(
                dossier.walk.state(of: step, history: dossier.history),
                isOnRoute: desk.route.steps.contains(step))
            ListLine(
                text: "\(number) \(mark) \(step.name[desk.language])",
                right: state(of: step, dossier, desk), isChosen: row == choice,
                ink: desk.route.steps.contains(step) ? .text : .faint
            ).draw(in: list.row(row).limited(columns: 60), on: &canvas)
        }
    }

    private func state(of step: Step, _ dossier: Dossier, _ desk: Desk) -> String {
        let phrases = desk.phrases.steps
        return switch dossier.walk.state(of: step, history: dossier.history) {
        case .open: desk.route.steps.contains(step) ? phrases.open : phrases.notOnRoute
        case .begun: phrases.begun
        case .done: phrases.done
        case .toCheck: phrases.toCheck
        }
    }
}
