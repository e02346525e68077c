public import InitiativeModel

/// The words of one strategy. Every claim that is not on the deck names its source.
public struct StrategyContent: Sendable {
    /// In full, as on slide 1 (corrected).
    public let name: Localized<String>
    /// For a tab or a table: at most 16 columns.
    public let shortName: Localized<String>
    /// What it is, in one or two sentences.
    public let meaning: Localized<String>
    /// What a professional does.
    public let actions: [Localized<String>]
    /// When it fits.
    public let fits: [Localized<String>]
    /// When it harms.
    public let harms: [Localized<String>]
    /// What to look out for on the way.
    public let signals: [Localized<String>]
    /// What to ask oneself.
    public let questions: [Localized<String>]
    /// What it is in terms of the literature.
    public let theory: [TheoryLink]
    /// Where the text comes from, as a reader knows it.
    public let source: Localized<String>
}
