/// Text that stays text in Markdown.
enum MarkdownText {
    /// One line of text. Blanks before it are left out: they would make code of it, or hide the
    /// mark of a list or heading behind them.
    static func escaped(_ line: String) -> String {
        var result = ""
        for scalar in line.unicodeScalars.drop(while: { $0 == " " || $0 == "\t" }) {
            switch scalar {
            case "\t": result += " "
            case "\\", "`", "*", "_", "[", "]", "<", ">", "#", "|", "~", "&", "!":
                result += "\\" + String(scalar)
            default:
                result += UnsafeText.mark(for: scalar) ?? String(scalar)
            }
        }
        // A line that would begin a list or a heading.
        guard let first = result.first else { return result }
        if "+-=".contains(first) { return "\\" + result }
        if first.isNumber, let end = result.firstIndex(where: { !$0.isNumber }),
            ".)".contains(result[end])
        {
            return result[..<end] + "\\" + result[end...]
        }
        return result
    }
}
