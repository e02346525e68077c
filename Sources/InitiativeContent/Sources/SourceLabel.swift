public import InitiativeModel

/// What a text rests on, as a reader knows it: "dia 8", "Arnstein 1969", "makers".
public struct SourceLabel: Hashable, Sendable {
    public let text: Localized<String>

    init(nl: String, en: String) { text = Localized(nl: nl, en: en) }

    /// The same in both languages, as a name with a year is.
    init(_ name: String) { self.init(nl: name, en: name) }

    /// A slide of the deck, 1 to 14.
    public static func slide(_ number: Int) -> SourceLabel {
        SourceLabel(
            nl: Basis.slide(number).label(in: .dutch), en: Basis.slide(number).label(in: .english))
    }

    /// The makers' own reasoning.
    public static let makers = SourceLabel(
        nl: Basis.makers.label(in: .dutch), en: Basis.makers.label(in: .english))

    /// Knowledge of the field that many sources hold.
    public static let common = SourceLabel(nl: "algemene kennis", en: "general knowledge")
}
