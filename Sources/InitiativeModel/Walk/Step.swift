/// The steps of a walk, in order.
public enum Step: String, CaseIterable, Hashable, Sendable {
    case acquaintance
    case features
    case triggerAndGoal = "trigger-and-goal"
    case contact
    case reciprocity
    case impact
    case ladder
    case situation
    case strategies
    case choice
    case reflection
    case report

    /// The place in the walk, from 1 to 12.
    public var number: Int { (Self.allCases.firstIndex(of: self) ?? 0) + 1 }
}

/// How far somebody is with a step.
public enum StepState: Hashable, Sendable {
    /// Nothing was answered yet.
    case open
    /// Something was answered, not all that the step asks for.
    case begun
    /// All that the step asks for was answered.
    case done
    /// An earlier answer changed after this one was given: look again.
    case toCheck
}
