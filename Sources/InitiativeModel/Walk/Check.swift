/// Why a later answer is to be looked at again: what it rested on changed since. The answer
/// itself stays as it is.
public enum Check: Hashable, Sendable {
    /// The sentence why was written for another place in the grid.
    case placementReason(GridID)
    /// The sentence why was written for another rung.
    case rungReason(DecisionID)
    /// An argument marked as weighing is no longer there.
    case weighing(ConsiderationID, Strategy)
    /// An argument came since the choice was last looked at.
    case raised(ConsiderationID)
    /// An argument went since the choice was last looked at.
    case dropped(ConsiderationID)
    /// The counterargument was written against another choice.
    case counterargument(against: MainChoice)
    /// The reflection was written after another choice.
    case reflection(on: MainChoice)
}

extension Walk {
    /// What is to be looked at again at a step; empty where its answers still rest on the same.
    ///
    /// - Parameter history: what was done to this walk. What came before it is not known, so it
    ///   calls for no check.
    public func checks(of step: Step, history: History) -> [Check] {
        switch step {
        case .contact: placementChecks(in: .contact, history)
        case .reciprocity: placementChecks(in: .reciprocity, history)
        case .ladder: rungChecks(history)
        case .strategies: weighingChecks(history)
        case .choice: choiceChecks(history)
        case .reflection: reflectionChecks(history)
        case .acquaintance, .features, .triggerAndGoal, .impact, .situation, .report: []
        }
    }

    /// The change that says a step was looked at again and still holds: after it, nothing of
    /// that step is to be checked until something changes again.
    public func lookedAgain(at step: Step) -> AnswerEdit {
        let isMarked = isMarked(.checked(step))
        return AnswerEdit(
            walk: id, field: .checked(step), before: isMarked ? .mark : nil,
            after: isMarked ? nil : .mark)
    }
}
