public import InitiativeModel

/// A text that a reader sees, under a name for whoever writes it, with the columns that it must
/// fit in; nil where it is wrapped.
public struct NamedText: Sendable {
    /// In English; never shown to a reader.
    public let name: String
    public let text: Localized<String>
    public let columns: Int?

    init(_ name: String, _ text: Localized<String>, columns: Int? = nil) {
        self.name = name
        self.text = text
        self.columns = columns
    }

    /// Every text of the content, once or more.
    public static let all: [NamedText] =
        questions + ladder + figures + conclusions + names + sources + reference + glossary
        + teaching + votes + grids + strategies + cases
}
