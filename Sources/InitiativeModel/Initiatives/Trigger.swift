/// What made people start: the three triggers of slide 6, in its order.
public enum Trigger: String, CaseIterable, Hashable, Sendable {
    /// An event in society.
    case society
    /// Other people's experience.
    case others
    /// The initiators' own experience.
    case own

    /// As on the slide. The three do not add up to 100 and are never rescaled.
    public var percentage: Int {
        switch self {
        case .society: 35
        case .others: 28
        case .own: 34
        }
    }

    /// What the slide leaves out, by the makers' subtraction.
    public static var percentageNotOnSlide: Int {
        allCases.reduce(100) { $0 - $1.percentage }
    }
}
