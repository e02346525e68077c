internal import InitiativeModel

/// A user's wish such as `title=action`.
struct ColumnAssignment {
    let field: ListField
    let columns: [String]

    init(
        _ text: String, _ names: [String], _ known: KnownColumns
    ) throws(ColumnMappingError) {
        guard let sign = text.firstIndex(of: "=") else { throw .notAnAssignment(text) }
        let name = String(text[..<sign])
        guard let field = Self.fields[HeaderWords(name).joined] else { throw .unknownField(name) }
        self.field = field
        columns = try Self.columns(in: String(text[text.index(after: sign)...]), names, known)
    }

    private static func columns(
        in text: String, _ names: [String], _ known: KnownColumns
    ) throws(ColumnMappingError) -> [String] {
        if text.allSatisfy(\.isWhitespace) { return [] }
        // A name may have a plus in it.
        if names.contains(text) { return [text] }
        var columns: [String] = []
        for part in text.split(separator: "+", omittingEmptySubsequences: false) {
            guard let column = column(String(part), names) ?? (known == .some ? String(part) : nil)
            else { throw .unknownColumn(String(part)) }
            if !columns.contains(column) { columns.append(column) }
        }
        return columns
    }

    private static func column(_ text: String, _ names: [String]) -> String? {
        if names.contains(text) { return text }
        let wanted = HeaderWords(text).joined
        return wanted.isEmpty ? nil : names.first { HeaderWords($0).joined == wanted }
    }

    private static let fields: [String: ListField] = [
        "id": .id, "nummer": .id,
        "title": .title, "titel": .title,
        "description": .description, "omschrijving": .description,
        "place": .place, "plaats": .place,
        "goal": .goal, "doel": .goal,
        "year": .year, "jaar": .year,
        "link": .link,
    ]
}
