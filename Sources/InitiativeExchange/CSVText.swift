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
        switch first {
        // Signs of formulas; the full-width ones are no ASCII.
        case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"),
            UInt8(ascii: "|"), 0x09, 0x80...:
            return false
        default: break
        }
        return cell.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: ","), UInt8(ascii: ";"), 0x0D, 0x0A, 0: false
            default: true
            }
        }
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
