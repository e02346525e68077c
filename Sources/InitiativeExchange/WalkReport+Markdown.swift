extension WalkReport {
    /// The report as Markdown (CommonMark), the user's own words as quotations. Nothing in them
    /// can become markup, a link or an escape sequence.
    public var markdown: String {
        render(
            heading: { level, text in
                String(repeating: "#", count: level) + " " + MarkdownText.escaped(text)
            }, line: { MarkdownText.escaped($0) })
    }

    /// The report as plain lines with the same marks and nothing escaped, for a screen that makes
    /// each line safe itself.
    public var plain: String {
        render(
            heading: { level, text in String(repeating: "#", count: level) + " " + text },
            line: { $0 })
    }

    private func render(
        heading: (Int, String) -> String, line: (String) -> String
    ) -> String {
        var lines = [heading(1, title.onOneLine), ""]
        for section in sections {
            lines += [heading(2, section.heading.onOneLine), ""]
            var wasItem = false
            for block in section.blocks {
                if case .item(let text) = block {
                    lines.append("- " + line(text.onOneLine))
                    wasItem = true
                    continue
                }
                if wasItem { lines.append("") }
                wasItem = false
                switch block {
                case .paragraph(let text): lines += text.lines.map(line) + [""]
                case .own(let text):
                    lines += text.lines.map { "> " + line($0) } + [""]
                case .item: break
                }
            }
            if wasItem { lines.append("") }
        }
        return lines.joined(separator: "\n")
    }
}

extension String {
    fileprivate var lines: [String] {
        split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map { String($0) }
    }

    fileprivate var onOneLine: String {
        split(whereSeparator: \.isNewline).joined(separator: " ")
    }
}

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
