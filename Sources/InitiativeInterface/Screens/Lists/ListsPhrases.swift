internal import InitiativeModel

/// The words of the overview of lists.
public struct ListsPhrases: Sendable {
    let title: String
    let lists: String
    let firstList: String
    let introduction: String
    let reading: String
    let nothingToTakeBack: String
    let howToImport: String
    let delete: String
    let keep: String
    let onlyImported: String
    let importRuns: String
    let reallyDelete: @Sendable (_ name: String, _ rows: Int) -> String
    let deleted: @Sendable (_ name: String) -> String
    let notChanged: @Sendable (_ name: String, ImportFailure) -> String
    let rows: @Sendable (_ count: Int) -> String

    /// For whoever tells the same outside the screens.
    public func deletedText(_ name: String) -> String { deleted(name) }

    static let dutch = ListsPhrases(
        title: "Lijsten", lists: "lijsten", firstList: "Eigen en meegeleverde initiatieven",
        introduction: "Kies een lijst en druk op Enter.", reading: "De lijsten worden gelezen …",
        nothingToTakeBack: "Deze lijst is niet ingelezen en kan niet worden teruggedraaid.",
        howToImport: """
            Een eigen lijst inlezen kan met a, of buiten dit scherm met de opdracht \
            initiatiefwijzer import BESTAND. CSV, JSON en JSON Lines kunnen, in elke tekenset.
            """,
        delete: "verwijderen", keep: "laten staan",
        onlyImported: "Deze lijst hoort bij het programma; alleen ingelezen lijsten kunnen weg.",
        importRuns: "Er wordt nog een lijst ingelezen. Daarna kan het.",
        reallyDelete: { name, rows in
            """
            De lijst ‘\(name)’ met \(rows == 1 ? "1 rij" : "\(rows) rijen") verwijderen? Dit kan \
            niet worden teruggedraaid. Wat je bij rijen hebt aangegeven en waarmee je al aan de slag \
            bent, blijft bewaard. Met Enter gaat de lijst weg, met Esc blijft alles zoals het is.
            """
        },
        deleted: { "De lijst ‘\($0)’ is verwijderd." },
        notChanged: { name, failure in
            failure == .busy
                ? "Een ander programma gebruikt de lijsten. ‘\(name)’ staat er nog; probeer het straks."
                : "De lijst ‘\(name)’ kon niet worden veranderd en staat er nog zoals ze was."
        },
        rows: { "\($0) \($0 == 1 ? "rij" : "rijen")" })

    static let english = ListsPhrases(
        title: "Lists", lists: "lists", firstList: "Your own and bundled initiatives",
        introduction: "Choose a list and press Enter.", reading: "Reading the lists …",
        nothingToTakeBack: "This list was not read in and cannot be taken back.",
        howToImport: """
            A list of your own is read in with a, or outside this screen by the command \
            initiatiefwijzer import FILE. CSV, JSON and JSON Lines will do, in any character set.
            """,
        delete: "delete", keep: "keep",
        onlyImported: "This list is part of the program; only lists that were read in can go.",
        importRuns: "A list is still being read in. It can be done after that.",
        reallyDelete: { name, rows in
            """
            Delete the list “\(name)” with \(rows == 1 ? "1 row" : "\(rows) rows")? This cannot be \
            undone. What you added to rows, and what you work with already, is kept. Enter deletes \
            the list, Esc keeps it.
            """
        },
        deleted: { "The list “\($0)” is deleted." },
        notChanged: { name, failure in
            failure == .busy
                ? "Another program uses the lists. “\(name)” is still there; try again later."
                : "The list “\(name)” could not be changed and is still there as it was."
        },
        rows: { "\($0) \($0 == 1 ? "row" : "rows")" })
}
