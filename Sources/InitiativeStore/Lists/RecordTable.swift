internal import Foundation
internal import GRDB
internal import InitiativeModel

/// The records of all editions. A key is an edition and the place of a row in it.
enum RecordTable {
    static let mostRows = Int(UInt32.max)

    static func key(_ edition: Int64, _ place: Int) -> Int64 { edition << 32 | Int64(place) }

    private static let columns = "id, title, description, place, goal, year, link"
    private static let fields: [ListField] = [
        .id, .title, .description, .place, .goal, .year, .link,
    ]

    static func insertion(_ database: Database) throws -> RawStatement {
        try RawStatement(
            """
            INSERT INTO record (key, line, \(columns), others)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """, database)
    }

    static func insert(_ record: ListRecord, _ key: Int64, _ insertion: RawStatement) throws {
        try insertion.bind(key, at: 1)
        try insertion.bind(Int64(record.line), at: 2)
        var parameter: Int32 = 3
        for field in fields {
            try insertion.bind(record.fields[field], at: parameter)
            parameter += 1
        }
        try insertion.bind(OtherCells.encode(record.others), at: parameter)
        try insertion.run()
    }

    /// By key: bind it, then ``read(_:)``.
    static func selection(_ database: Database) throws -> RawStatement {
        try RawStatement(
            "SELECT line, \(columns), others FROM record WHERE key = ?", database)
    }

    /// All records of an edition in their order.
    static func selection(of edition: Int64, _ database: Database) throws -> RawStatement {
        let statement = try RawStatement(
            """
            SELECT line, \(columns), others FROM record WHERE key BETWEEN ? AND ? ORDER BY key
            """, database)
        try statement.bind(key(edition, 0), at: 1)
        try statement.bind(key(edition, mostRows), at: 2)
        return statement
    }

    static func read(_ statement: RawStatement) throws -> ListRecord {
        var fields: [ListField: String] = [:]
        var column: Int32 = 1
        for field in self.fields {
            fields[field] = statement.text(column)
            column += 1
        }
        return ListRecord(
            line: Int(statement.integer(0)), fields: fields,
            others: try OtherCells.decode(statement.text(column)))
    }

    /// One field of a record by its key.
    static func selection(of field: ListField, _ database: Database) throws -> RawStatement {
        try RawStatement("SELECT \(field.rawValue) FROM record WHERE key = ?", database)
    }

    static func delete(_ edition: Int64, _ database: Database) throws {
        try database.execute(
            sql: "DELETE FROM record WHERE key BETWEEN ? AND ?",
            arguments: [key(edition, 0), key(edition, mostRows)])
    }
}

/// The cells of columns that stand for no field, as one JSON text: name, text, name, text. An
/// array, since names may come twice and their order counts.
enum OtherCells {
    /// nil where there are none.
    static func encode(_ cells: [ListRecord.NamedCell]) -> String? {
        guard !cells.isEmpty else { return nil }
        let texts = cells.flatMap { [$0.name, $0.text] }.map(quoted)
        return "[\(texts.joined(separator: ","))]"
    }

    /// - Throws: `SQLITE_CORRUPT` where it is no such text.
    static func decode(_ json: String?) throws -> [ListRecord.NamedCell] {
        guard let json else { return [] }
        guard let texts = try? JSONDecoder().decode([String].self, from: Data(json.utf8)),
            texts.count.isMultiple(of: 2)
        else { throw DatabaseError(resultCode: .SQLITE_CORRUPT) }
        return stride(from: 0, to: texts.count, by: 2).map {
            ListRecord.NamedCell(name: texts[$0], text: texts[$0 + 1])
        }
    }

    /// By hand: JSONEncoder takes longer than all else that an import does for a row.
    private static func quoted(_ text: String) -> String {
        var bytes: [UInt8] = [0x22]
        for byte in text.utf8 {
            switch byte {
            case 0x22, 0x5C: bytes += [0x5C, byte]
            case ..<0x20:
                let digits = Array("0123456789abcdef".utf8)
                bytes += [0x5C, 0x75, 0x30, 0x30, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            default: bytes.append(byte)
            }
        }
        bytes.append(0x22)
        return String(decoding: bytes, as: UTF8.self)
    }
}
