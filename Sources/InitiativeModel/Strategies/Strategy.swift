/// The four professional strategies of slide 1, always in this order.
public enum Strategy: String, CaseIterable, Hashable, Sendable {
    case monitor
    /// Take the initiative and inform.
    case initiate
    /// Collaborate, co-create and facilitate.
    case collaborate
    /// Do not step in, be present.
    case presence
}
