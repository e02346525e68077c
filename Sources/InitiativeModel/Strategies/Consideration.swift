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
    public let condition: Condition
    public let stances: [Strategy: Stance]
    public let basis: [Basis]

    /// The answer that calls for a consideration.
    public enum Condition: Hashable, Sendable {
        /// The user placed the initiative in this cell, or on a border of it.
        case cell(GridCell)
        /// The user chose this option.
        case option(CaseOption)
        /// The user placed a decision on one of these rungs.
        case rungs([ParticipationRung])
    }

    init(
        _ id: ConsiderationID, _ condition: Condition, _ stances: [Strategy: Stance],
        _ basis: Basis...
    ) {
        self.id = id
        self.condition = condition
        self.stances = stances
        self.basis = basis
    }
}

extension Consideration {
    /// Every consideration, in the order of ``ConsiderationID``.
    public static let all: [Consideration] =
        features + contact + reciprocity + impact + ladder + situation + yourself

    /// The considerations that a walk's own answers call for, in the order of ``all``.
    public static func raised(by walk: Walk) -> [Consideration] {
        let cells = Set(GridID.allCases.flatMap { walk.placement(in: $0)?.cells ?? [] })
        let options = Set(CaseQuestion.allCases.compactMap { walk.option(for: $0) })
        let rungs = walk.rungs
        return all.filter { consideration in
            switch consideration.condition {
            case .cell(let cell): cells.contains(cell)
            case .option(let option): options.contains(option)
            case .rungs(let called): !rungs.isDisjoint(with: called)
            }
        }
    }

    /// Those raised that speak for or against one strategy.
    public static func raised(by walk: Walk, _ stance: Stance, _ strategy: Strategy) -> [Self] {
        raised(by: walk).filter { $0.stances[strategy] == stance }
    }
}
