/// What an initiative is for: the six goals of slide 7 (Hurenkamp & Rooduijn, as given there).
public enum Goal: String, CaseIterable, Hashable, Sendable {
    case solidarity
    case liveability
    case development
    case sport
    case nature
    case diversity

    /// As on the slide. The six do not add up to 100 and are never rescaled.
    public var percentage: Int {
        switch self {
        case .solidarity: 36
        case .liveability: 24
        case .development: 16
        case .sport: 8
        case .nature: 7
        case .diversity: 7
        }
    }

    /// What the slide leaves out, by the makers' subtraction.
    public static var percentageNotOnSlide: Int {
        allCases.reduce(100) { $0 - $1.percentage }
    }
}
