internal import InitiativeModel

/// The words of the list.
public struct ListPhrases: Sendable {
    let title: String
    let introduction: String
    let begun: String
    let open: String
    let filter: String
    let filterHint: String
    let toList: String
    let clearFilter: String
    let add: String
    let copy: String
    let delete: String
    let untitled: String
    let ownMark: String
    let yes: String
    let no: String
    let edit: String
    let onlyOwn: String
    let nothingChosen: String
    let noMatches: String
    let choose: String
    let scroll: String
    let up: String
    let down: String
    let pageUp: String
    let pageDown: String
    let first: String
    let last: String
    let sourceLabel: String
    let placeOf: @Sendable (_ place: Int, _ count: Int) -> String
    let matchesOf: @Sendable (_ matches: Int, _ count: Int) -> String
    let shielded: @Sendable (_ count: Int) -> String
    let copySource: @Sendable (_ id: String) -> String
    let copied: @Sendable (_ title: String) -> String
    let deleted: @Sendable (_ title: String, _ days: Int) -> String
    let language: Language

    /// The title as a list shows it: also where it has none yet.
    func title(of initiative: Initiative) -> String {
        let title = initiative.title[language]
        return title.isEmpty ? untitled : title
    }

    static let dutch = ListPhrases(
        title: "Initiatieven · eigen en meegeleverd",
        introduction: "Kies een initiatief en druk op Enter.",
        begun: "begonnen", open: "openen", filter: "zoeken",
        filterHint: "woorden, of doel:natuur", toList: "naar de lijst",
        clearFilter: "zoeken wissen", add: "toevoegen", copy: "kopiëren", delete: "verwijderen",
        untitled: "(nog zonder titel)", ownMark: "eigen", yes: "ja", no: "nee", edit: "bewerken",
        onlyOwn: """
            Meegeleverde casussen veranderen niet. Maak met c een eigen kopie; die kun je \
            bewerken.
            """,
        nothingChosen: "Er is geen initiatief gekozen.",
        noMatches: "Geen initiatief met deze woorden. Esc wist wat je zocht.",
        choose: "kiezen", scroll: "bladeren", up: "omhoog", down: "omlaag", pageUp: "pagina omhoog",
        pageDown: "pagina omlaag",
        first: "eerste", last: "laatste", sourceLabel: "Bron: ",
        placeOf: { "\($0) van \($1)" }, matchesOf: { "\($0) van \($1)" },
        shielded: {
            $0 == 1
                ? "1 eigen initiatief is afgeschermd."
                : "\($0) eigen initiatieven zijn afgeschermd."
        },
        copySource: { "eigen versie van \($0)" },
        copied: { "Eigen kopie gemaakt: \($0). Met e bewerk je die, met u haal je die weg." },
        deleted: { title, days in
            """
            Verwijderd: \(title). Met u komt het terug, met alles wat je erbij schreef. Dat kan nog \
            \(days == 1 ? "1 dag" : "\(days) dagen"), ook met D; daarna is het voorgoed weg.
            """
        },
        language: .dutch)

    static let english = ListPhrases(
        title: "Initiatives · your own and bundled",
        introduction: "Choose an initiative and press Enter.",
        begun: "begun", open: "open", filter: "search",
        filterHint: "words, or goal:nature", toList: "to the list",
        clearFilter: "clear search", add: "add", copy: "copy", delete: "delete",
        untitled: "(no title yet)", ownMark: "own", yes: "yes", no: "no", edit: "edit",
        onlyOwn: """
            Bundled cases do not change. Make a copy of your own with c; that one you can edit.
            """,
        nothingChosen: "No initiative is chosen.",
        noMatches: "No initiative has these words. Esc clears the search.",
        choose: "choose", scroll: "scroll", up: "up", down: "down", pageUp: "page up",
        pageDown: "page down",
        first: "first", last: "last", sourceLabel: "Source: ",
        placeOf: { "\($0) of \($1)" }, matchesOf: { "\($0) of \($1)" },
        shielded: {
            $0 == 1
                ? "1 initiative of your own is shielded."
                : "\($0) initiatives of your own are shielded."
        },
        copySource: { "own version of \($0)" },
        copied: { "Made a copy of your own: \($0). Press e to edit it, u to remove it." },
        deleted: { title, days in
            """
            Deleted: \(title). Press u to get it back, with all that you wrote with it. You can for \
            \(days == 1 ? "1 day" : "\(days) days"), with D too; then it is gone for good.
            """
        },
        language: .english)
}
