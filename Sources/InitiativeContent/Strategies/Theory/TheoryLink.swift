public import InitiativeModel

/// What a frame from the literature says about one strategy.
public struct TheoryLink: Sendable {
    /// The frame, by name.
    public let frame: Localized<String>
    /// What the strategy is in its terms, in a sentence that stands by itself.
    public let text: Localized<String>
    /// What the frame rests on, then the makers, for the link is theirs.
    public let sources: [SourceLabel]
}

extension TheoryLink {
    /// A link for every frame.
    public static func all(for strategy: Strategy) -> [TheoryLink] {
        TheoryFrame.all.map { frame in
            TheoryLink(
                frame: frame.name, text: frame[strategy], sources: frame.sources + [.makers])
        }
    }
}
