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

    init(form: ListOutput.Form, columns: [InitiativeColumn], language: Language) {
        self.form = form
        self.columns = columns
        self.language = language
        shown = columns.isEmpty ? Self.usual : columns
    }

    private static let usual: [InitiativeColumn] = [.id, .title, .goal, .place]

    private let shown: [InitiativeColumn]

    /// Whether each row is written by itself; JSON is one list.
    var isLineByLine: Bool { form != .json }

    /// What comes before the first row.
    var head: [UInt8] {
        form == .csv ? Array(CSVText.row(shown.map { $0.name[language] }).utf8) : []
    }

    /// UTF-8.
    func text(of rows: [InitiativeRow]) -> [UInt8] {
        guard isLineByLine else {
            let text =
                (columns.isEmpty
                    ? JSONText.encode(rows.map(record)) : JSONText.encode(rows.map(values))) + "\n"
            return Array(text.utf8)
        }
        return rows.reduce(into: head) { append($1, to: &$0) }
    }

    /// Writes one row, as UTF-8, in a form that is written line by line.
    func append(_ row: InitiativeRow, to text: inout [UInt8]) {
        switch form {
        case .text:
            let last = shown.count - 1
            for (place, column) in shown.enumerated() {
                let cell = column.text(in: row, language)
                text.append(
                    contentsOf: (cell.isEmpty ? "–" : DisplayText.string(of: cell)).utf8)
                text.append(place == last ? 0x0A : 0x09)
            }
        case .csv:
            text.append(contentsOf: CSVText.row(shown.map { $0.text(in: row, language) }).utf8)
        case .jsonLines:
            let line = columns.isEmpty ? JSONText.line(record(row)) : JSONText.line(values(row))
            text.append(contentsOf: line.utf8)
            text.append(0x0A)
        case .json: break
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
