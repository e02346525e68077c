/// A table as CSV (RFC 4180), safe to open in a spreadsheet.
public enum CSVText {
    /// One row with its line end. Quoted where needed, and with a mark before what a spreadsheet
    /// would take for a formula.
    public static func row(_ cells: [String]) -> String {
        cells.map { cell in
            let isFormula = cell.first.map { "=+-@|\t\r＝＋－＠｜".contains($0) } ?? false
            let text = (isFormula ? "'" : "") + cell.filter { $0 != "\u{0}" }
            let needsQuotes = text.contains { "\",\r\n;".contains($0) } || isFormula
            return needsQuotes
                ? "\""
                    + text.split(separator: "\"", omittingEmptySubsequences: false).joined(
                        separator: "\"\"") + "\"" : text
        }.joined(separator: ",") + "\r\n"
    }
}
