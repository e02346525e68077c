/// What an initiative is for: the six goals of slide 7 (Hurenkamp & Rooduijn, as given there).
public enum Goal: String, CaseIterable, Hashable, Sendable {
    case solidarity
    case liveability
    case development
    case sport
    case nature
    case diversity
}
