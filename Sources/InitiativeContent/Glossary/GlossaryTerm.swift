public import InitiativeModel

/// A term of the field, and what it means here.
public struct GlossaryTerm: Sendable {
    public let term: Localized<String>
    public let explanation: Localized<String>
    /// Never empty.
    public let sources: [SourceLabel]

    /// All that can be read about the term; for a search. The term stands in it in both
    /// languages, so that a Dutch word is found from English and the other way round.
    public func searchText(in language: Language) -> String {
        ([term.nl, term.en, explanation[language]] + sources.map { $0.text[language] })
            .joined(separator: "\n")
    }
}
