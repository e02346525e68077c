internal import InitiativeModel

/// Notes on rows of a list, in the history. The first form was a list without a number.
struct StoredRowNotes: StoredRecord {
    static let version = 2

    let rows: [Row]

    struct Row: Codable {
        let row: String
        let isHidden: Bool
        let goals: [String]
        let initiative: String?
    }

    init(_ notes: [RowKey: RowNote]) {
        rows = notes.map { key, note in
            Row(
                row: key.description, isHidden: note.isHidden, goals: note.goals.map(\.rawValue),
                initiative: note.initiative?.rawValue)
        }.sorted { $0.row < $1.row }
    }

    init(from decoder: any Decoder) throws {
        if let rows = try? decoder.singleValueContainer().decode([Row].self) {
            self.rows = rows
        } else {
            rows = try decoder.container(keyedBy: Key.self).decode([Row].self, forKey: .rows)
        }
    }

    private enum Key: CodingKey { case rows }

    var value: [RowKey: RowNote]? {
        var notes: [RowKey: RowNote] = [:]
        for row in rows {
            let goals = row.goals.compactMap { Goal(rawValue: $0) }
            guard let key = RowKey(row.row), goals.count == row.goals.count else { return nil }
            notes[key] = RowNote(
                isHidden: row.isHidden, goals: goals,
                initiative: row.initiative.map { InitiativeID($0) })
        }
        return notes
    }
}
