internal import InitiativeModel

/// The words of an imported list and of one of its rows.
public struct RecordsPhrases: Sendable {
    let id: String
    let title: String
    let description: String
    let place: String
    let goal: String
    let year: String
    let link: String
    let column: String
    let ascending: String
    let descending: String
    let unsorted: String
    let goTo: String
    let goToHint: String
    let nameHint: String
    let hideColumn: String
    let allColumns: String
    let shiftLeft: String
    let shiftRight: String
    let wider: String
    let narrower: String
    let keepView: String
    let mark: String
    let unmark: String
    let export: String
    let showView: String
    let viewsAreFull: String
    let walk: String
    let searching: String
    let noMatches: String
    let empty: String
    let filterHint: String
    let from: @Sendable (_ list: ListSummary, _ line: Int) -> String
    let marked: @Sendable (_ count: Int) -> String
    let exported: @Sendable (_ count: Int, _ path: String) -> String
    let viewKept: @Sendable (_ name: String, _ digit: Int) -> String
    let noView: @Sendable (_ digit: Int) -> String
    let sorted: @Sendable (_ column: String, _ isDescending: Bool) -> String

    /// The name of a field, as a column head and before a value in a search.
    func name(of field: ListField) -> String {
        switch field {
        case .id: id
        case .title: title
        case .description: description
        case .place: place
        case .goal: goal
        case .year: year
        case .link: link
        }
    }

    static let dutch = RecordsPhrases(
        id: "nummer", title: "titel", description: "omschrijving", place: "plaats", goal: "doel",
        year: "jaar", link: "adres", column: "kolom kiezen", ascending: "oplopend",
        descending: "aflopend", unsorted: "volgorde van de lijst", goTo: "naar nummer of letter",
        goToHint: "nummer van de rij, of beginletters", nameHint: "naam voor deze weergave",
        hideColumn: "kolom verbergen", allColumns: "alle kolommen",
        shiftLeft: "kolom naar links", shiftRight: "kolom naar rechts", wider: "breder",
        narrower: "smaller", keepView: "weergave bewaren", mark: "merken", unmark: "merken wissen",
        export: "opslaan als bestand", showView: "bewaarde weergave",
        viewsAreFull: "Er zijn al negen weergaven. Bewaar deze onder de naam van een ervan.",
        walk: "hiermee aan de slag",
        searching: "zoeken …",
        noMatches: "Geen rij met deze woorden. Esc wist wat je zocht.",
        empty: "Deze lijst heeft geen rijen.", filterHint: "woorden, of plaats:naam",
        from: { list, line in
            var parts = ["Uit de lijst ‘\(list.name)’"]
            if !list.file.isEmpty { parts.append("bestand \(list.file)") }
            parts.append("regel \(line), ingelezen op \(list.imported)")
            if !list.licence.isEmpty { parts.append("licentie: \(list.licence)") }
            return parts.joined(separator: ", ")
        },
        marked: { "\($0) gemerkt · " },
        exported: {
            "\($0) \($0 == 1 ? "rij staat" : "rijen staan") in \($1). Alleen jij kunt het lezen."
        },
        viewKept: { "Bewaard als ‘\($0)’; druk op \($1) om zo te kijken." },
        noView: { "Onder \($0) is geen weergave bewaard, of haar lijst is er niet meer." },
        sorted: { "op \($0), \($1 ? "aflopend" : "oplopend")" })

    static let english = RecordsPhrases(
        id: "number", title: "title", description: "description", place: "place", goal: "goal",
        year: "year", link: "address", column: "choose column", ascending: "ascending",
        descending: "descending", unsorted: "order of the list", goTo: "go to number or letter",
        goToHint: "number of the row, or first letters", nameHint: "name for this view",
        hideColumn: "hide column", allColumns: "all columns",
        shiftLeft: "column to the left", shiftRight: "column to the right", wider: "wider",
        narrower: "narrower", keepView: "keep view", mark: "mark", unmark: "clear marks",
        export: "write to a file", showView: "kept view",
        viewsAreFull: "There are nine views already. Keep this one under the name of one of them.",
        walk: "work with this one",
        searching: "searching …",
        noMatches: "No row has these words. Esc clears the search.",
        empty: "This list has no rows.", filterHint: "words, or place:name",
        from: { list, line in
            var parts = ["From the list “\(list.name)”"]
            if !list.file.isEmpty { parts.append("file \(list.file)") }
            parts.append("line \(line), read in on \(list.imported)")
            if !list.licence.isEmpty { parts.append("licence: \(list.licence)") }
            return parts.joined(separator: ", ")
        },
        marked: { "\($0) marked · " },
        exported: {
            "\($0) \($0 == 1 ? "row is" : "rows are") in \($1). Only you can read it."
        },
        viewKept: { "Kept as “\($0)”; press \($1) to look this way." },
        noView: { "No view is kept under \($0), or its list is gone." },
        sorted: { "by \($0), \($1 ? "descending" : "ascending")" })
}
