/// What a piece of text means. A ``Theme`` decides its colour.
public enum Ink: String, CaseIterable, Hashable, Sendable {
    case text
    /// Less important, still readable.
    case faint
    case heading
    /// What can be acted on: keys, the focused item.
    case accent
    /// An argument for.
    case support
    /// An argument against.
    case oppose
    /// The user's own words and marks.
    case own
    case warning
    /// Lines and frames.
    case line
}

/// What a surface means. A ``Theme`` decides its colour.
public enum Paper: String, CaseIterable, Hashable, Sendable {
    case page
    /// Something laid over or beside the page.
    case panel
    case selection
    /// The title line and the key line.
    case bar
    /// Where text can be typed.
    case field
}

/// How text stands out besides its colour.
public struct Emphasis: OptionSet, Hashable, Sendable {
    public let rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    public static let bold = Emphasis(rawValue: 1)
    public static let underline = Emphasis(rawValue: 2)
}

/// The look of a cell, in terms of meaning.
public struct Style: Hashable, Sendable {
    public var ink: Ink
    public var paper: Paper
    public var emphasis: Emphasis

    public init(_ ink: Ink = .text, on paper: Paper = .page, _ emphasis: Emphasis = []) {
        self.ink = ink
        self.paper = paper
        self.emphasis = emphasis
    }
}
