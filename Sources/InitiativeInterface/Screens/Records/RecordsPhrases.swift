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
    let hide: String
    let showHidden: String
    let leaveOutHidden: String
    let allHidden: String
    let isHidden: String
    let goals: String
    let giveGoal: String
    let removeGoal: String
    let goalsAreYours: String
    let viewsAreFull: String
    let walk: String
    let searching: String
    let noMatches: String
    let empty: String
    let filterHint: String
    let from: @Sendable (_ list: ListSummary, _ line: Int) -> String
    let hiddenCount: @Sendable (_ count: Int) -> String
    let hidden: @Sendable (_ rows: Int) -> String
    let shownAgain: @Sendable (_ rows: Int) -> String
    let goalsOf: @Sendable (_ rows: Int) -> String
    let goalsByYou: @Sendable (_ goals: String) -> String
    let goalGiven: @Sendable (_ goal: String, _ rows: Int) -> String
    let goalRemoved: @Sendable (_ goal: String, _ rows: Int) -> String
    let marked: @Sendable (_ count: Int) -> String
    let exported: @Sendable (_ count: Int, _ path: String) -> String
    let viewKept: @Sendable (_ name: String, _ digit: Int) -> String
    let noView: @Sendable (_ digit: Int) -> String
    let newerView: @Sendable (_ digit: Int) -> String
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
        year: "jaar", link: "webadres", column: "kolom kiezen", ascending: "oplopend",
        descending: "aflopend", unsorted: "volgorde van de lijst", goTo: "naar nummer of letter",
        goToHint: "nummer van de rij, of beginletters", nameHint: "naam voor deze weergave",
        hideColumn: "kolom verbergen", allColumns: "alle kolommen",
        shiftLeft: "kolom naar links", shiftRight: "kolom naar rechts", wider: "breder",
        narrower: "smaller", keepView: "weergave bewaren", mark: "markeren",
        unmark: "markeringen wissen",
        export: "opslaan als bestand", showView: "bewaarde weergave",
        hide: "verbergen", showHidden: "ook verborgen rijen",
        leaveOutHidden: "zonder verborgen rijen",
        allHidden: "Alle rijen zijn verborgen. Met X zie je ze weer.",
        isHidden: "Deze rij is verborgen.", goals: "doel", giveGoal: "doel toevoegen",
        removeGoal: "doel weghalen",
        goalsAreYours: """
            De zes doelen van dia 7. Wat je hier toevoegt, staat bij je notities en niet in de \
            lijst zelf; het blijft als de lijst opnieuw wordt ingelezen.
            """,
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
        hiddenCount: { "\($0) verborgen · " },
        hidden: {
            ($0 == 1 ? "Verborgen." : "\($0) rijen verborgen.")
                + " Met u draai je het terug, met X zie je wat verborgen is."
        },
        shownAgain: { $0 == 1 ? "De rij is weer zichtbaar." : "\($0) rijen zijn weer zichtbaar." },
        goalsOf: { $0 == 1 ? "Doel bij één rij" : "Doel bij \($0) rijen" },
        goalsByYou: { "Door jou toegevoegd doel: \($0)." },
        goalGiven: { "\($1 == 1 ? "De rij heeft" : "\($1) rijen hebben") er een doel bij: \($0)." },
        goalRemoved: { "Dit doel is weggehaald bij \($1 == 1 ? "de rij" : "\($1) rijen"): \($0)." },
        marked: { "\($0) gemarkeerd · " },
        exported: {
            "\($0) \($0 == 1 ? "rij staat" : "rijen staan") in \($1). Alleen jij kunt het lezen."
        },
        viewKept: { "De weergave ‘\($0)’ staat onder \($1); druk op \($1) om zo te kijken." },
        noView: { "Onder \($0) is geen weergave bewaard, of de lijst ervan is er niet meer." },
        newerView: {
            """
            De weergave onder \($0) komt uit een nieuwere versie van dit programma. Ze staat er \
            nog, maar is hier niet te tonen.
            """
        },
        sorted: { "op \($0), \($1 ? "aflopend" : "oplopend")" })

    static let english = RecordsPhrases(
        id: "number", title: "title", description: "description", place: "place", goal: "goal",
        year: "year", link: "web address", column: "choose column", ascending: "ascending",
        descending: "descending", unsorted: "order of the list", goTo: "go to number or letter",
        goToHint: "number of the row, or first letters", nameHint: "name for this view",
        hideColumn: "hide column", allColumns: "all columns",
        shiftLeft: "column to the left", shiftRight: "column to the right", wider: "wider",
        narrower: "narrower", keepView: "keep view", mark: "mark", unmark: "clear marks",
        export: "write to a file", showView: "kept view",
        hide: "hide", showHidden: "hidden rows as well", leaveOutHidden: "without hidden rows",
        allHidden: "All rows are hidden. Press X to see them again.",
        isHidden: "This row is hidden.", goals: "goal", giveGoal: "add goal",
        removeGoal: "remove goal",
        goalsAreYours: """
            The six goals of slide 7. What you add here is kept with your notes and not in the \
            list itself; it stays when the list is read in again.
            """,
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
        hiddenCount: { "\($0) hidden · " },
        hidden: {
            ($0 == 1 ? "Hidden." : "\($0) rows hidden.")
                + " Press u to undo it, X to see what is hidden."
        },
        shownAgain: { $0 == 1 ? "The row shows again." : "\($0) rows show again." },
        goalsOf: { $0 == 1 ? "Goal of one row" : "Goal of \($0) rows" },
        goalsByYou: { "Goal added by you: \($0)." },
        goalGiven: { "\($1 == 1 ? "The row has" : "\($1) rows have") one more goal: \($0)." },
        goalRemoved: { "This goal was taken from \($1 == 1 ? "the row" : "\($1) rows"): \($0)." },
        marked: { "\($0) marked · " },
        exported: {
            "\($0) \($0 == 1 ? "row is" : "rows are") in \($1). Only you can read it."
        },
        viewKept: { "The view “\($0)” is under \($1); press \($1) to see it." },
        noView: { "No view is kept under \($0), or its list is gone." },
        newerView: {
            """
            The view under \($0) comes from a newer version of this program. It is still there, \
            but cannot be shown here.
            """
        },
        sorted: { "by \($0), \($1 ? "descending" : "ascending")" })
}
