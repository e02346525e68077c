internal import InitiativeModel

/// Makes records of rows, once it is known what the columns mean.
struct RecordBuilder {
    private let mapping: ColumnMapping
    private let names: ColumnNames
    private var columns: [String] = []
    /// For each column, whether it stands for nothing but itself.
    private var isOther: [Bool] = []
    private var fieldColumns: [(field: ListField, columns: [Int])] = []
    private var yearColumns: [Int] = []

    init(_ mapping: ColumnMapping, _ names: ColumnNames) {
        self.mapping = mapping
        self.names = names
    }

    /// Takes note of the columns of the list; only ever more of them.
    mutating func use(_ columns: [String]) {
        guard columns.count != self.columns.count else { return }
        self.columns = columns
        isOther = [Bool](repeating: true, count: columns.count)
        fieldColumns = []
        for field in ListField.allCases {
            let places = mapping[field].compactMap(columns.firstIndex)
            if field == .year {
                yearColumns = places
            } else if !places.isEmpty {
                fieldColumns.append((field, places))
                for place in places { isOther[place] = false }
            }
        }
    }

    /// - Returns: nil for a row in which every cell is empty.
    func result(of row: RawRow) -> ListReadResult? {
        switch row {
        case .rejected(let line, let reason): .rejected(line: line, reason: reason)
        case .cells(let line, let cells): result(line, cells)
        }
    }

    private func result(_ line: Int, _ cells: [String]) -> ListReadResult? {
        var fields = [ListField: String](minimumCapacity: fieldColumns.count + 1)
        for (field, columns) in fieldColumns {
            let text = text(of: columns, in: cells)
            if text.isEmpty { continue }
            guard text.utf8.count <= ListLimits.field else {
                return .rejected(line: line, reason: .fieldTooLong)
            }
            fields[field] = text
        }
        let year = year(in: cells)
        if let year { fields[.year] = year.text }
        let others = others(in: cells, without: year)
        if fields.isEmpty, others.isEmpty { return nil }
        guard fields[.title] != nil || fields[.description] != nil else {
            return .rejected(line: line, reason: .noTitle)
        }
        return .record(ListRecord(line: line, fields: fields, others: others))
    }

    private func text(of columns: [Int], in cells: [String]) -> String {
        if columns.count == 1 { return columns[0] < cells.count ? cells[columns[0]] : "" }
        return columns.lazy.filter { $0 < cells.count && !cells[$0].isEmpty }
            .map { cells[$0] }
            .joined(separator: "\n\n")
    }

    private struct Year {
        let text: String
        /// The column that holds nothing else; nil where the cell tells more than the year.
        let column: Int?
    }

    private func year(in cells: [String]) -> Year? {
        for column in yearColumns where column < cells.count {
            guard let text = YearText.year(in: cells[column]) else { continue }
            return Year(text: text, column: text == cells[column] ? column : nil)
        }
        return nil
    }

    private func others(in cells: [String], without year: Year?) -> [ListRecord.NamedCell] {
        var others: [ListRecord.NamedCell] = []
        for (place, text) in cells.enumerated() where !text.isEmpty && place != year?.column {
            if place >= columns.count {
                others.append(ListRecord.NamedCell(name: names.name(at: place + 1), text: text))
            } else if isOther[place] {
                others.append(ListRecord.NamedCell(name: columns[place], text: text))
            }
        }
        return others
    }
}
