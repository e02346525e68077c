/// What somebody chose to do now.
public enum MainChoice: Hashable, Sendable {
    case strategy(Strategy)
    /// None of the four: it needs a because of the walker's own.
    case noneOfFour
}

extension Walk {
    /// What was chosen; "none of the four" where both are marked. nil where nothing was.
    public var mainChoice: MainChoice? {
        if isMarked(.noneOfFour) { return .noneOfFour }
        return strategy(.mainStrategy).map { .strategy($0) }
    }

    /// A choice counts as made with the strongest point against it, and "none of the four" with
    /// its because as well.
    public var isChoiceMade: Bool {
        guard !isBlank(text(.counterargument)) else { return false }
        switch mainChoice {
        case .strategy: return true
        case .noneOfFour: return !isBlank(text(.noneOfFourBecause))
        case nil: return false
        }
    }
}
