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
        let demands = demands(of: filter)
        let texts = filter.fields.map(FieldText.init).filter { !$0.text.isEmpty }
        guard !demands.isEmpty || !texts.isEmpty else { return nil }
        var rows = demands.isEmpty ? RowSet(all: edition.count) : try marked(by: demands)
        for text in texts where text.mustBeRead { try read(&rows, for: text) }
        return rows
    }

    /// A text that stands inside some word of some of these columns.
    private struct Demand {
        let text: [UInt8]
        let columns: [IndexedColumn]
    }

    private func demands(of filter: ListFilter) -> [Demand] {
        let general = filter.words.flatMap(FoldedText.words).map {
            Demand(text: Array($0.utf8), columns: IndexedColumn.general)
        }
        let special = filter.fields.flatMap { condition -> [Demand] in
            guard let column = IndexedColumn(condition.field) else { return [] }
            return FoldedText.words(in: condition.text).map {
                Demand(text: Array($0.utf8), columns: [column])
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
