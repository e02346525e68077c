/// A page of the reference: the fourteen slides in their order, then what no slide is about.
public enum ReferenceTopic: String, CaseIterable, Hashable, Sendable {
    case strategies
    case contents
    case definition
    case examples
    case features
    case triggers
    case goals
    case contactGrid = "contact-grid"
    case reciprocityGrid = "reciprocity-grid"
    case impact
    case roles
    case ladder
    case contribution
    case takeaway
    case asylumCampaign = "asylum-campaign"
    case theory
    case duties
    case methods
    case privacy
    case professionalCode = "professional-code"
    case communityWork = "community-work"
    case lawAndPolicy = "law-and-policy"
    case sources

    /// The number of slides in the deck.
    public static let slideCount = 14

    /// The slide that the page is about, 1 to 14; nil for a page that goes with no slide.
    public var slide: Int? {
        guard let index = Self.allCases.firstIndex(of: self), index < Self.slideCount else {
            return nil
        }
        return index + 1
    }
}
