/// Which steps somebody wants to take. Any step can be taken at any time on either route.
public enum WalkRoute: String, CaseIterable, Hashable, Sendable {
    /// About five minutes: the case, both grids and the choice.
    case short
    case full

    /// In the order of the walk.
    public var steps: [Step] {
        switch self {
        case .short: [.acquaintance, .contact, .reciprocity, .choice]
        case .full: Step.allCases
        }
    }

    /// The next step of the route; nil after the last one.
    public func step(after step: Step) -> Step? {
        steps.first { $0.number > step.number }
    }

    /// The step of the route before this one; nil before the first.
    public func step(before step: Step) -> Step? {
        steps.last { $0.number < step.number }
    }
}
