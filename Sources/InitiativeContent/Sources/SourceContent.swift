public import InitiativeModel

/// How a source is cited.
public struct SourceContent: Sendable {
    /// As beside an argument: "Baart 2001". At most 18 columns.
    public let label: Localized<String>
    /// Author, year and title, as far as known and no further.
    public let citation: Localized<String>
}
