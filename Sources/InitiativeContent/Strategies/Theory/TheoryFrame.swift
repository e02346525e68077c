public import InitiativeModel

/// A frame from the literature, and what each strategy is in its terms.
public struct TheoryFrame: Sendable {
    public let name: Localized<String>
    /// What the frame is, from ``sources``.
    public let meaning: Localized<String>
    public let sources: [SourceLabel]
    // The makers' own mapping.
    let monitor: Localized<String>
    let initiate: Localized<String>
    let collaborate: Localized<String>
    let presence: Localized<String>

    /// What a strategy is in terms of the frame, according to the makers.
    public subscript(strategy: Strategy) -> Localized<String> {
        switch strategy {
        case .monitor: monitor
        case .initiate: initiate
        case .collaborate: collaborate
        case .presence: presence
        }
    }

    /// Every frame.
    public static let all: [TheoryFrame] = [
        presenceTheory, governmentSteps, actie, craft, fourSupports, selfOrganisation, assets,
        spectrum, clear,
    ]
}
