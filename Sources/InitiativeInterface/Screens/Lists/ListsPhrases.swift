/// The words of the overview of lists.
public struct ListsPhrases: Sendable {
    let title: String
    let lists: String
    let firstList: String
    let introduction: String
    let reading: String
    let nothingToTakeBack: String
    let howToImport: String
    let rows: @Sendable (_ count: Int) -> String

    static let dutch = ListsPhrases(
        title: "Lijsten", lists: "lijsten", firstList: "Eigen en meegeleverde initiatieven",
        introduction: "Kies een lijst en druk op Enter.", reading: "De lijsten worden gelezen …",
        nothingToTakeBack: "Deze lijst is niet ingelezen en kan niet worden teruggedraaid.",
        howToImport: """
            Een eigen lijst inlezen kan met a, of buiten dit scherm met de opdracht \
            initiatiefwijzer import BESTAND. CSV, JSON en JSON Lines kunnen, in elke tekenset.
            """,
        rows: { "\($0) \($0 == 1 ? "rij" : "rijen")" })

    static let english = ListsPhrases(
        title: "Lists", lists: "lists", firstList: "Your own and bundled initiatives",
        introduction: "Choose a list and press Enter.", reading: "Reading the lists …",
        nothingToTakeBack: "This list was not read in and cannot be taken back.",
        howToImport: """
            A list of your own is read in with a, or outside this screen by the command \
            initiatiefwijzer import FILE. CSV, JSON and JSON Lines will do, in any character set.
            """,
        rows: { "\($0) \($0 == 1 ? "row" : "rows")" })
}
