/// A table as CSV (RFC 4180), safe to open in a spreadsheet.
public enum CSVText {
    /// One row with its line end. Quoted where needed, and with a mark before what a spreadsheet
    /// would take for a formula.
    public static func row(_ cells: [String]) -> String {
        var row = ""
        for (place, cell) in cells.enumerated() {
            if place > 0 { row += "," }
            row += isPlain(cell) ? cell : quoted(cell)
        }
        return row + "\r\n"
    }

    /// Whether a cell is written as it is: most are, and looking at their bytes is quick.
    private static func isPlain(_ cell: String) -> Bool {
        guard let first = cell.utf8.first else { return true }
        // Full-width signs of formulas are no ASCII.
        guard first < 0x80, !"=+-@|\t".utf8.contains(first) else { return false }
        return !cell.utf8.contains { "\",\r\n;\0".utf8.contains($0) }
    }

    private static func quoted(_ cell: String) -> String {
        let isFormula = cell.first.map { "=+-@|\t\r＝＋－＠｜".contains($0) } ?? false
        let text = (isFormula ? "'" : "") + cell.filter { $0 != "\u{0}" }
        let needsQuotes = text.contains { "\",\r\n;".contains($0) } || isFormula
        return needsQuotes
            ? "\""
                + text.split(separator: "\"", omittingEmptySubsequences: false).joined(
                    separator: "\"\"") + "\"" : text
    }
}
