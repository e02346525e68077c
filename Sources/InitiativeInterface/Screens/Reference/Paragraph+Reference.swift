internal import InitiativeContent
internal import InitiativeModel
internal import TerminalUI

// How a page of the reference is set as lines.
extension Paragraph {
    mutating func add(_ part: ReferencePart, _ language: Language) {
        add(part.heading[language], Style(.heading, on: .page, .bold))
        for block in part.blocks {
            switch block.body {
            case .paragraph(let passage): add(passage[language])
            case .list(let items):
                for item in items { add(item[language], hanging: "• ") }
            case .numbered(let items):
                for (index, item) in items.enumerated() {
                    add(item[language], hanging: "\(index + 1). ")
                }
            case .table(let heads, let rows):
                addTable(
                    heads.map { $0[language] }, rows.map { row in row.map { $0[language] } })
            }
            add(sources: block.sources, language)
            addBlank()
        }
    }

    /// What the text above rests on.
    mutating func add(sources: [SourceLabel], _ language: Language) {
        guard !sources.isEmpty else { return }
        let labels = sources.map { $0.text[language] }.joined(separator: "; ")
        add("[\(labels)]", Style(.faint))
    }

    /// In columns where they fit beside each other, else each row as lines under each other.
    private mutating func addTable(_ heads: [String], _ rows: [[String]]) {
        let widths = heads.indices.map { column in
            ([heads] + rows).map { $0[column].displayColumns }.max() ?? 0
        }
        guard widths.reduce(2 * (heads.count - 1), +) <= columns else {
            return addStacked(heads, rows)
        }
        func line(_ cells: [String]) -> String {
            cells.enumerated().map { column, cell in
                column == cells.count - 1
                    ? cell
                    : cell + String(repeating: " ", count: widths[column] - cell.displayColumns)
            }.joined(separator: "  ")
        }
        add(line(heads), Style(.accent))
        for row in rows { add(line(row)) }
    }

    private mutating func addStacked(_ heads: [String], _ rows: [[String]]) {
        for row in rows {
            for (head, cell) in zip(heads, row) where !cell.isEmpty {
                let isFirst = head == heads.first
                add(
                    isFirst || head.isEmpty ? cell : "\(head): \(cell)",
                    isFirst ? Style(.accent) : Style(), indent: isFirst ? 0 : 2)
            }
        }
    }
}
