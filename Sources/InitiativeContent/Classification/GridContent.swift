public import InitiativeModel

/// The words of a grid.
public struct GridContent: Sendable {
    public let title: Localized<String>
    /// The question that the step asks.
    public let question: Localized<String>
    /// Where the grid comes from, as a reader knows it: slide and book.
    public let source: Localized<String>
    /// What to keep in mind about that source or about the terms.
    public let sourceNote: Localized<String>
}

/// The words of one pole: the short name and what it means.
public struct PoleContent: Sendable {
    /// As on the slide: "hecht". At most 16 columns.
    public let name: Localized<String>
    /// "veel intern contact". At most 22 columns.
    public let meaning: Localized<String>
}

/// The words of one cell of a grid.
public struct CellContent: Sendable {
    /// As on the slide. At most 22 columns a line; a long name has a line break.
    public let name: Localized<String>
    /// What it means, in a sentence.
    public let meaning: Localized<String>
    /// What a professional may consider, after "to think about:" and so in lower case.
    public let advice: Localized<String>
    /// What can go wrong.
    public let caution: Localized<String>
    /// What to look out for.
    public let signals: [Localized<String>]
    /// One question to go and ask.
    public let question: Localized<String>
}
