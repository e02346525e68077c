/// By what a row of a list is known again in another edition of it, and after the list was made
/// anew: its own id where the list gives each row one, else what it is called and where it is.
///
/// Rows of one list with the same key count as one.
public struct RowKey: Hashable, Sendable {
    /// What `text` is: the list's own id, a title, or the description of a row without a title.
    public let field: ListField
    /// Folded, and no longer than ``longest`` scalars.
    public let text: String
    /// Folded; empty beside an id.
    public let place: String

    /// Enough to tell rows apart, and little enough to be kept.
    public static let longest = 200

    public init(field: ListField, text: String, place: String = "") {
        self.field = field
        self.text = text
        self.place = place
    }

    /// - Parameter ids: whether an id names one row only in the list.
    public init(of record: ListRecord, ids: RowIDs) {
        if ids == .unique, let id = record.fields[.id] {
            self.init(field: .id, text: Self.folded(id))
        } else {
            let field: ListField = record.fields[.title] == nil ? .description : .title
            self.init(
                field: field, text: Self.folded(record.fields[field] ?? ""),
                place: Self.folded(record.fields[.place] ?? ""))
        }
    }

    /// Only the beginning is folded: a cell may hold a megabyte.
    private static func folded(_ text: String) -> String {
        let beginning = String(
            text.unicodeScalars.drop(while: \.properties.isWhitespace)
                .prefix(longest))
        return String(
            String.UnicodeScalarView(
                FoldedText.fold(beginning).unicodeScalars
                    .prefix(longest)))
    }
}

/// Whether the ids that a list gives its rows name one row each.
public enum RowIDs: Hashable, Sendable {
    case unique
    /// Some come twice, or there are none.
    case shared
}

extension RowKey: LosslessStringConvertible {
    /// A line each; folded texts have no line breaks.
    public var description: String { "\(field.rawValue)\n\(text)\n\(place)" }

    /// nil where the text is no key.
    public init?(_ description: String) {
        let lines = description.split(separator: "\n", omittingEmptySubsequences: false)
            .map(String.init)
        guard lines.count == 3, let field = ListField(rawValue: lines[0]) else { return nil }
        self.init(field: field, text: lines[1], place: lines[2])
    }
}
