public import InitiativeModel

/// One page of the reference: what a slide says and what a careful reader adds to it, or a
/// subject that no slide treats.
public struct ReferencePage: Sendable {
    public let topic: ReferenceTopic
    public let title: Localized<String>
    public let parts: [ReferencePart]

    /// All that can be read on the page, one line for each text; for a search.
    public func searchText(in language: Language) -> String {
        let texts = parts.flatMap { part in [part.heading] + part.blocks.flatMap(\.texts) }
        return ([title] + texts).map { $0[language] }.joined(separator: "\n")
    }
}

/// A headed part of a page.
public struct ReferencePart: Sendable {
    public let heading: Localized<String>
    public let blocks: [ReferenceBlock]
}

extension Localized<String> {
    /// Heads the part of a page that gives what the slide says.
    static let onSlide = Localized(nl: "Op de dia", en: "On the slide")
    /// Heads the part of a page that gives what was corrected, doubted or added.
    static let remarks = Localized(nl: "Kanttekeningen", en: "Remarks")
}
