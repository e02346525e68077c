/// The words of the report screen.
public struct ReportPhrases: Sendable {
    let making: String
    let export: String
    let shielded: String
    let exported: @Sendable (_ path: String) -> String

    static let dutch = ReportPhrases(
        making: "Het verslag wordt gemaakt …", export: "opslaan als bestand",
        shielded: """
            Het verslag bevat je eigen woorden en is afgeschermd. Met H komt het weer in beeld.
            """,
        exported: { "Het verslag staat in \($0). Alleen jij kunt het lezen." })

    static let english = ReportPhrases(
        making: "Making the report …", export: "write to a file",
        shielded: """
            The report holds your own words and is shielded. H shows it again.
            """,
        exported: { "The report is in \($0). Only you can read it." })
}
