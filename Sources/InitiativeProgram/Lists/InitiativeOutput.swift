internal import InitiativeExchange
internal import InitiativeInterface
internal import InitiativeModel
internal import TerminalUI

/// Writes initiatives of the first list out.
struct InitiativeOutput {
    let form: ListOutput.Form
    /// The usual ones where empty: in JSON all there is on an initiative.
    let columns: [InitiativeColumn]
    let language: Language

    private static let usual: [InitiativeColumn] = [.id, .title, .goal, .place]

    func text(of rows: [InitiativeRow]) -> String {
        let shown = columns.isEmpty ? Self.usual : columns
        func cells(_ row: InitiativeRow) -> [String] { shown.map { $0.text(in: row, language) } }
        return switch form {
        case .text:
            rows.reduce(into: "") { lines, row in
                for (place, column) in shown.enumerated() {
                    if place > 0 { lines += "\t" }
                    let cell = column.text(in: row, language)
                    lines += cell.isEmpty ? "–" : DisplayText.string(of: cell)
                }
                lines += "\n"
            }
        case .csv:
            ([shown.map { $0.name[language] }] + rows.map(cells))
                .map { CSVText.row($0) }.joined()
        case .json:
            (columns.isEmpty
                ? JSONText.encode(rows.map(record)) : JSONText.encode(rows.map(values))) + "\n"
        case .jsonLines:
            rows.map { row in
                (columns.isEmpty ? JSONText.line(record(row)) : JSONText.line(values(row))) + "\n"
            }.joined()
        }
    }

    private func record(_ row: InitiativeRow) -> InitiativeRecord {
        InitiativeRecord(row.initiative, in: language)
    }

    /// By the ids of the columns, nil for what is unknown; goals, strategy and origin by their own
    /// ids, which do not change with the language.
    private func values(_ row: InitiativeRow) -> [String: String?] {
        var values: [String: String?] = [:]
        for column in columns {
            let text: String? =
                switch column {
                case .goal: row.initiative.goal?.rawValue
                case .origin: row.initiative.origin.rawValue
                case .strategy: strategy(row.choice)
                case .walked: row.isWalked ? "yes" : "no"
                case .id, .title, .description, .place, .year, .source:
                    column.text(in: row, language)
                }
            values.updateValue(text?.isEmpty ?? true ? nil : text, forKey: column.rawValue)
        }
        return values
    }

    private func strategy(_ choice: MainChoice?) -> String? {
        switch choice {
        case .strategy(let strategy): strategy.rawValue
        case .noneOfFour: "none"
        case nil: nil
        }
    }
}
