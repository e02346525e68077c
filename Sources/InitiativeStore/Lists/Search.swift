internal import CSupport
internal import GRDB
internal import InitiativeModel

/// Finds the rows of an edition that a filter leaves.
struct Search {
    let edition: OpenEdition
    let database: Database
    /// Throws to stop.
    let check: () throws -> Void

    /// nil for all rows.
    func rows(_ filter: ListFilter) throws -> RowSet? {
        let demands = try demands(of: filter)
        let texts = filter.fields.map(FieldText.init).filter { !$0.text.isEmpty }
        guard !demands.isEmpty || !texts.isEmpty || !filter.rows.isEmpty else { return nil }
        var rows = demands.isEmpty ? RowSet(all: edition.count) : try marked(by: demands)
        for condition in filter.rows { try leave(&rows, by: condition) }
        for text in texts where text.mustBeRead { try read(&rows, for: text) }
        return rows
    }

    private func leave(_ rows: inout RowSet, by condition: ListFilter.RowCondition) throws {
        switch condition {
        case .among(let keys):
            var left = RowSet(among: edition.count)
            for row in try edition.places(of: keys, database, check) where rows.contains(row) {
                left.insert(row)
            }
            rows = left
        case .notAmong(let keys):
            for row in try edition.places(of: keys, database, check) { rows.remove(row) }
        }
    }

    /// A text that stands inside some word of some of these columns, or in what was added to some
    /// rows.
    private struct Demand {
        let text: [UInt8]
        let columns: [IndexedColumn]
        /// In their order.
        let rows: [UInt32]

        init(_ word: String, in columns: [IndexedColumn], orIn rows: [UInt32]) {
            text = Array(word.utf8)
            self.columns = columns
            self.rows = rows.sorted()
        }
    }

    private func demands(of filter: ListFilter) throws -> [Demand] {
        func rows(_ word: String) throws -> [UInt32] {
            guard let keys = filter.goalRows[word] else { return [] }
            return try edition.places(of: keys, database, check)
        }
        let general = try filter.words.flatMap(FoldedText.words).map {
            Demand($0, in: IndexedColumn.general, orIn: try rows($0))
        }
        let special = try filter.fields.flatMap { condition -> [Demand] in
            guard let column = IndexedColumn(condition.field) else { return [] }
            return try FoldedText.words(in: condition.text).map {
                Demand($0, in: [column], orIn: column == .goal ? try rows($0) : [])
            }
        }
        return special + general
    }

    private func marked(by demands: [Demand]) throws -> RowSet {
        var found = RowSet(among: edition.count)
        var first = 0
        for block in 0..<edition.blockCount {
            try check()
            let rowCount = try edition.section(block, .title, database)?.rowCount ?? 0
            guard first.isMultiple(of: 64), first + rowCount <= edition.count else {
                throw DatabaseError(resultCode: .SQLITE_CORRUPT)
            }
            var rows: BlockRows?
            for demand in demands where !(rows?.isEmpty ?? false) {
                var marked = BlockRows()
                for column in demand.columns {
                    try edition.section(block, column, database)?.mark(demand.text, in: &marked)
                }
                for row in demand.rows where row >= first && row < first + rowCount {
                    marked.insert(Int(row) - first)
                }
                rows?.formIntersection(marked)
                rows = rows ?? marked
            }
            if let rows { found.insert(rows, first: first, rowCount: rowCount) }
            first += rowCount
        }
        return found
    }

    /// A folded text that a field must hold.
    private struct FieldText {
        let field: ListField
        let text: [UInt8]

        init(_ condition: ListFilter.FieldCondition) {
            field = condition.field
            text = Array(FoldedText.fold(condition.text).utf8)
        }

        /// The index knows words only: where texts have several, or are in links, only the rows
        /// themselves can tell.
        var mustBeRead: Bool { IndexedColumn(field) == nil || text.contains(0x20) }

        func isHeld(by value: [UInt8]) -> Bool {
            cs_find(value, value.count, text, text.count) != nil
        }
    }

    /// Leaves those of the rows that hold the text; about a microsecond for each row.
    private func read(_ rows: inout RowSet, for text: FieldText) throws {
        let statement = try RecordTable.selection(of: text.field, database)
        var folded: [UInt8] = []
        var count = 0
        try rows.filter { row in
            if count.isMultiple(of: 1024) { try check() }
            count += 1
            try statement.bind(RecordTable.key(edition.id, row), at: 1)
            defer { statement.reset() }
            guard try statement.step(), let value = statement.text(0) else { return false }
            folded.removeAll(keepingCapacity: true)
            FoldedText.append(value, to: &folded)
            return text.isHeld(by: folded)
        }
    }
}
