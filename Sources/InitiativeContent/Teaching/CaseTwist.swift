public import InitiativeModel

/// A new fact that a trainer tells halfway through a case. Every twist was thought up by the
/// makers.
public struct CaseTwist: Sendable {
    /// The case that it belongs to.
    public let id: InitiativeID
    public let text: Localized<String>

    /// Where a twist comes from, as a reader knows it.
    public static let source = SourceLabel.makers

    /// One for each of the bundled cases, in their order.
    public static let all: [CaseTwist] = fromTheMakers

    /// The twist of a case; nil where it has none.
    public static subscript(id: InitiativeID) -> CaseTwist? {
        all.first { $0.id == id }
    }
}
