public import InitiativeModel

/// A passage of the reference, with what it rests on.
public struct ReferenceBlock: Sendable {
    public let body: Body
    /// Never empty: every claim says where it comes from.
    public let sources: [SourceLabel]

    public enum Body: Sendable {
        case paragraph(Localized<String>)
        case list([Localized<String>])
        /// Counted from 1.
        case numbered([Localized<String>])
        /// Every row has as many cells as there are heads.
        case table(heads: [Localized<String>], rows: [[Localized<String>]])
    }

    /// All texts of the block, in reading order, the labels of its sources last.
    public var texts: [Localized<String>] {
        let own =
            switch body {
            case .paragraph(let text): [text]
            case .list(let items), .numbered(let items): items
            case .table(let heads, let rows): heads + rows.flatMap(\.self)
            }
        return own + sources.map(\.text)
    }

    static func paragraph(_ text: Localized<String>, _ sources: SourceLabel...) -> Self {
        Self(body: .paragraph(text), sources: sources)
    }

    static func list(_ items: [Localized<String>], _ sources: SourceLabel...) -> Self {
        Self(body: .list(items), sources: sources)
    }

    static func numbered(_ items: [Localized<String>], _ sources: SourceLabel...) -> Self {
        Self(body: .numbered(items), sources: sources)
    }

    static func table(
        heads: [Localized<String>], rows: [[Localized<String>]], _ sources: SourceLabel...
    ) -> Self {
        Self(body: .table(heads: heads, rows: rows), sources: sources)
    }
}
