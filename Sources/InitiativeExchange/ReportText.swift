/// A part of a report with its own heading.
struct ReportSection {
    let heading: String
    var blocks: [ReportBlock]

    /// nil without blocks, so that a report has no empty part.
    init?(_ heading: String, _ blocks: [ReportBlock]) {
        guard !blocks.isEmpty else { return nil }
        self.heading = heading
        self.blocks = blocks
    }
}

/// A piece of a report.
enum ReportBlock {
    case paragraph(String)
    case item(String)
    /// The user's own words.
    case own(String)
    /// Rows of cells below a row of heads.
    case table(heads: [String], rows: [[String]])
}

/// Writes a report as lines.
enum ReportText {
    /// CommonMark, with tables as most of its readers know them.
    static func markdown(_ title: String, _ sections: [ReportSection]) -> String {
        render(
            title, sections,
            heading: { level, text in
                String(repeating: "#", count: level) + " " + MarkdownText.escaped(text)
            }, line: { MarkdownText.escaped($0) })
    }

    /// The same marks and nothing escaped.
    static func plain(_ title: String, _ sections: [ReportSection]) -> String {
        render(
            title, sections,
            heading: { level, text in String(repeating: "#", count: level) + " " + text },
            line: { $0 })
    }

    private static func render(
        _ title: String, _ sections: [ReportSection], heading: (Int, String) -> String,
        line: (String) -> String
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
                case .table(let heads, let rows): lines += table(heads, rows, line) + [""]
                case .item: break
                }
            }
            if wasItem { lines.append("") }
        }
        return lines.joined(separator: "\n")
    }

    /// The first column at the left, numbers at the right; padded, so that it reads as it stands.
    private static func table(
        _ heads: [String], _ rows: [[String]], _ line: (String) -> String
    ) -> [String] {
        let cells = ([heads] + rows).map { $0.map { line($0.onOneLine) } }
        let widths = heads.indices.map { column in
            cells.map { $0.indices.contains(column) ? $0[column].count : 0 }.max() ?? 0
        }
        func row(_ cells: [String]) -> String {
            "| "
                + cells.enumerated().map { column, cell in
                    let blanks = String(repeating: " ", count: widths[column] - cell.count)
                    return column == 0 ? cell + blanks : blanks + cell
                }.joined(separator: " | ") + " |"
        }
        let rule = widths.enumerated().map { column, width in
            let dashes = String(repeating: "-", count: max(2, width - 1))
            return column == 0 ? dashes + "-" : dashes + ":"
        }
        return [row(cells[0]), "| " + rule.joined(separator: " | ") + " |"]
            + cells.dropFirst().map(row)
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
