internal import GRDB
internal import InitiativeModel

/// The keys by which the rows of an edition are sorted by one field, read from the rows themselves.
struct FieldKeys {
    private let field: ListField
    private let edition: Int64
    private let statement: RawStatement

    init(_ field: ListField, of edition: Int64, _ database: Database) throws {
        self.field = field
        self.edition = edition
        statement = try RecordTable.selection(of: field, database)
    }

    func text(at row: UInt32) throws -> String {
        try statement.bind(RecordTable.key(edition, Int(row)), at: 1)
        defer { statement.reset() }
        guard try statement.step() else { throw ListsFileError.gone }
        return statement.text(0) ?? ""
    }

    func key(at row: UInt32) throws -> [UInt8] { key(of: try text(at: row)) }

    func key(of text: String) -> [UInt8] {
        var folded: [UInt8] = []
        FoldedText.append(text, to: &folded)
        var key: [UInt8] = []
        folded.withUnsafeBufferPointer { SortKey.append($0, of: field, to: &key) }
        return key
    }
}
