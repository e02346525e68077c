internal import InitiativeContent
public import InitiativeModel
public import TerminalUI

/// The four strategies side by side, with the arguments that follow from the user's own answers.
/// No sum, no ranking: always in the order of the deck.
public struct StrategiesScreen: Screen {
    public enum Action: Sendable {
        case previous, next, up, down, first, last, weigh, choose, explain
    }

    private(set) var strategy = 0
    private(set) var item = 0

    init() {}

    public var step: Step? { .strategies }

    public func takesRail(_ size: Size) -> Bool { size.columns >= PageLayout.fourColumns }

    public func title(_ desk: Desk) -> String {
        desk.dossier?.initiative.title[desk.language] ?? ""
    }

    var focused: Strategy { Strategy.allCases[strategy] }

    /// The arguments on a strategy: first for, then against.
    static func arguments(
        _ strategy: Strategy, _ desk: Desk
    ) -> [(stance: Stance, consideration: Consideration)] {
        guard let walk = desk.dossier?.walk else { return [] }
        return Stance.allCases.flatMap { stance in
            Consideration.raised(by: walk, stance, strategy).map { (stance, $0) }
        }
    }

    public func bindings(_ desk: Desk) -> [Binding<Action>] {
        let hasArguments: Availability =
            Self.arguments(focused, desk).isEmpty
            ? .unavailable(\.strategies.noArguments) : .available
        return [
            Binding("left", "h", label: \.strategies.strategy, action: .previous),
            Binding("right", "l", label: \.strategies.strategy, action: .next),
            Binding("tab", label: \.strategies.strategy, action: .next, isInKeyLine: false),
            Binding(
                "shift-tab", label: \.strategies.strategy, action: .previous,
                isInKeyLine: false),
            Binding("space", label: \.strategies.weighs, action: .weigh, hasArguments),
            Binding("enter", "b", label: \.strategies.explain, action: .explain),
            Binding("x", label: \.strategies.choose, action: .choose),
            Binding("up", "k", label: \.list.up, action: .up, isInKeyLine: false),
            Binding("down", "j", label: \.list.down, action: .down, isInKeyLine: false),
            Binding("home", "page-up", label: \.list.first, action: .first, isInKeyLine: false),
            Binding("end", "page-down", label: \.list.last, action: .last, isInKeyLine: false),
        ]
    }

    public mutating func update(_ action: Action, _ desk: Desk) -> [Request] {
        let count = Self.arguments(focused, desk).count
        switch action {
        case .previous, .next:
            let all = Strategy.allCases.count
            strategy = (strategy + (action == .next ? 1 : all - 1)) % all
            item = 0
        case .up: item = max(0, item - 1)
        case .down: item = min(max(0, count - 1), item + 1)
        case .first: item = 0
        case .last: item = max(0, count - 1)
        case .weigh: return weigh(desk)
        case .explain: return [.open(.source(SourceScreen(.strategy(focused))))]
        case .choose:
            let isChosen = desk.dossier?.walk.mainChoice == .strategy(focused)
            let changes = isChosen ? [] : desk.choosing(.strategy(focused))
            return [.editTogether(changes), .replace(.choice(ChoiceScreen()))]
        }
        return []
    }

    private func weigh(_ desk: Desk) -> [Request] {
        let arguments = Self.arguments(focused, desk)
        guard arguments.indices.contains(item) else { return [] }
        let id = arguments[item].consideration.id
        let isMarked = desk.dossier?.walk.weighs(id, focused) ?? false
        let change = desk.change(.weighs(id, focused), to: isMarked ? nil : .mark)
        return change.map { [.edit($0)] } ?? []
    }

    public mutating func settle(_ desk: Desk) {
        item = min(item, max(0, Self.arguments(focused, desk).count - 1))
    }

    public func draw(_ desk: Desk, in area: Rect, on canvas: inout Canvas) {
        StrategiesLayout(screen: self, desk: desk).draw(in: area, on: &canvas)
    }
}
