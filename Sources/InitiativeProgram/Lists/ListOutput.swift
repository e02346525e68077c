internal import InitiativeExchange
internal import InitiativeInterface
internal import InitiativeModel
internal import TerminalUI

/// Writes rows of a list out, one after another.
struct ListOutput {
    enum Form: String, CaseIterable { case text, json, jsonLines = "jsonl", csv }

    let form: Form
    /// Names of fields in either language, or of other columns; the usual ones where empty.
    let columns: [String]
    let language: Language
    /// What was added to rows of the list.
    var notes = ListNotes()

    private static let usual: [ListField] = [.title, .goal, .place, .year]

    /// What comes before the rows.
    var head: String {
        switch form {
        case .text, .jsonLines: ""
        case .json: "["
        case .csv: CSVText.row(names)
        }
    }

    var tail: String { form == .json ? "\n]\n" : "" }

    private var names: [String] {
        columns.isEmpty ? Self.usual.map { RecordFilter.name(of: $0, in: language) } : columns
    }

    func line(_ row: ListRow, isFirst: Bool) -> String {
        let record = RecordFilter.record(of: row, notes[row.key], in: language)
        let cells = names.map { text(of: $0, in: record) }
        return switch form {
        case .text: cells.map { DisplayText.string(of: $0) }.joined(separator: "\t") + "\n"
        case .csv: CSVText.row(cells)
        case .jsonLines: JSONText.line(record, columns) + "\n"
        case .json: (isFirst ? "\n" : ",\n") + JSONText.line(record, columns)
        }
    }

    private func text(of column: String, in record: ListRecord) -> String {
        if let field = RecordFilter.field(named: column) { return record.fields[field] ?? "" }
        return record.others.first { $0.name == column }?.text ?? ""
    }
}
