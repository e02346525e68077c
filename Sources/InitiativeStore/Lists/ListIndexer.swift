internal import GRDB
internal import InitiativeModel

/// Makes the search index and the sorted orders of an edition while its records come in, in
/// memory that depends neither on how many they are nor on how many words they have.
struct ListIndexer {
    private static let mostBytes = 24 << 20

    private let edition: Int64
    private let file: ScratchFile
    private let insertion: RawStatement
    private var builders: [IndexedColumn: SectionBuilder] = [:]
    private var sorters: [ListField: FieldSorter] = [:]
    private var folded: [UInt8] = []
    private var key: [UInt8] = []
    private var rowsInBlock = 0
    private(set) var blockCount = 0

    init(edition: Int64, beside path: String, _ database: Database) throws {
        self.edition = edition
        file = try ScratchFile(beside: path)
        insertion = try RawStatement(
            "INSERT INTO block (edition, number, section, bytes) VALUES (?, ?, ?, ?)", database)
        for column in IndexedColumn.allCases { builders[column] = SectionBuilder() }
        for field in ListField.allCases { sorters[field] = FieldSorter() }
    }

    mutating func add(_ record: ListRecord) throws {
        let row = UInt16(rowsInBlock)
        for field in ListField.allCases {
            folded.removeAll(keepingCapacity: true)
            key.removeAll(keepingCapacity: true)
            if let text = record.fields[field] {
                FoldedText.append(text, to: &folded)
                folded.withUnsafeBufferPointer { folded in
                    SortKey.append(folded, of: field, to: &key)
                    guard let column = IndexedColumn(field) else { return }
                    builders[column]?.add(folded, row: row)
                }
            }
            try sorters[field]?.add(key, to: file)
        }
        for cell in record.others {
            folded.removeAll(keepingCapacity: true)
            FoldedText.append(cell.text, to: &folded)
            folded.withUnsafeBufferPointer { builders[.others]?.add($0, row: row) }
        }
        rowsInBlock += 1
        if rowsInBlock == IndexSection.mostRows || isLarge { try endBlock() }
    }

    /// Writes what is left.
    ///
    /// - Parameter check: is called now and then; throws to stop.
    mutating func finish(_ database: Database, _ check: () throws -> Void) throws {
        if rowsInBlock > 0 { try endBlock() }
        builders.removeAll()
        let insertion = try RawStatement(
            "INSERT INTO ordering (edition, field, bytes) VALUES (?, ?, ?)", database)
        for field in ListField.allCases {
            try check()
            guard let order = try sorters[field]?.finish(file) else { continue }
            sorters[field] = nil
            try insertion.bind(edition, at: 1)
            try insertion.bind(field.rawValue, at: 2)
            try insertion.bind(order.encoded, at: 3)
            try insertion.run()
        }
    }

    /// Long texts end a block early. Looked at now and then only.
    private var isLarge: Bool {
        rowsInBlock.isMultiple(of: 64)
            && builders.values.reduce(0) { $0 + $1.byteCount } > Self.mostBytes
    }

    private mutating func endBlock() throws {
        for column in IndexedColumn.allCases {
            guard let builder = builders[column], !builder.isEmpty || column == .title else {
                continue
            }
            try insertion.bind(edition, at: 1)
            try insertion.bind(Int64(blockCount), at: 2)
            try insertion.bind(column.name, at: 3)
            try insertion.bind(builder.encoded(rowCount: rowsInBlock), at: 4)
            try insertion.run()
            builders[column]?.removeAll()
        }
        rowsInBlock = 0
        blockCount += 1
    }
}
