/// Names one row of the table of considerations. Never shown to a reader.
public enum ConsiderationID: String, CaseIterable, Hashable, Sendable {
    case q1, q2, q3, q4
}

/// What a consideration says about one strategy. Silence is the absence of a stance.
public enum Stance: String, CaseIterable, Hashable, Sendable {
    case `for`
    case against
}

/// What an argument rests on, so that a reader can weigh it.
public enum Basis: Hashable, Sendable {
    /// A slide of the deck, 1 to 14.
    case slide(Int)
    /// A source of the reading list.
    case literature(SourceID)
    /// The makers' own reasoning.
    case makers
}

/// An argument that follows from one of the user's own answers.
///
/// Considerations are laid out side by side. They are never added up, ranked or scored.
public struct Consideration: Hashable, Sendable {
    public let id: ConsiderationID
    public let trigger: Trigger
    public let stances: [Strategy: Stance]
    public let basis: [Basis]

    /// The answer that calls for a consideration.
    public enum Trigger: Hashable, Sendable {
        /// The user placed the initiative in this cell, or on a border of it.
        case cell(GridCell)
    }
}

extension Consideration {
    /// Every consideration, in the order of the steps they come from.
    public static let all: [Consideration] = [
        Consideration(
            id: .q1, trigger: .cell(.federative),
            stances: [.monitor: .for, .initiate: .against, .collaborate: .for],
            basis: [.makers]),
        Consideration(
            id: .q2, trigger: .cell(.cooperative),
            stances: [.initiate: .against, .presence: .for],
            basis: [.makers, .literature(.baart2001)]),
        Consideration(
            id: .q3, trigger: .cell(.networking),
            stances: [.monitor: .for, .collaborate: .for],
            basis: [.makers]),
        Consideration(
            id: .q4, trigger: .cell(.light),
            stances: [.monitor: .for, .collaborate: .against, .presence: .for],
            basis: [.makers]),
    ]

    /// The considerations that a walk's own answers call for, in the order of ``all``.
    public static func raised(by walk: Walk) -> [Consideration] {
        let placed = Set(GridID.allCases.flatMap { walk.placement(in: $0)?.cells ?? [] })
        return all.filter { consideration in
            switch consideration.trigger {
            case .cell(let cell): placed.contains(cell)
            }
        }
    }

    /// Those raised that speak for or against one strategy.
    public static func raised(by walk: Walk, _ stance: Stance, _ strategy: Strategy) -> [Self] {
        raised(by: walk).filter { $0.stances[strategy] == stance }
    }
}
