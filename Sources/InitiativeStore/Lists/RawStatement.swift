internal import GRDB
internal import GRDBSQLite

/// A prepared statement of SQLite itself, for rows by the million: GRDB's rows and arguments cost
/// several times what SQLite does. Parameters count from 1, columns from 0.
final class RawStatement {
    private let connection: OpaquePointer?
    private let handle: OpaquePointer?

    init(_ sql: String, _ database: Database) throws {
        connection = database.sqliteConnection
        var handle: OpaquePointer?
        let code = sqlite3_prepare_v2(connection, sql, -1, &handle, nil)
        guard code == SQLITE_OK else { throw DatabaseError(resultCode: ResultCode(rawValue: code)) }
        self.handle = handle
    }

    deinit { sqlite3_finalize(handle) }

    func bind(_ number: Int64, at parameter: Int32) throws {
        try check(sqlite3_bind_int64(handle, parameter, number))
    }

    /// The whole text, null characters included.
    func bind(_ text: String?, at parameter: Int32) throws {
        guard var text else {
            try check(sqlite3_bind_null(handle, parameter))
            return
        }
        try text.withUTF8 { utf8 in
            guard let start = utf8.baseAddress else {
                try check(sqlite3_bind_text(handle, parameter, "", 0, Self.copied))
                return
            }
            try start.withMemoryRebound(to: CChar.self, capacity: utf8.count) { start in
                try check(
                    sqlite3_bind_text(handle, parameter, start, Int32(utf8.count), Self.copied))
            }
        }
    }

    func bind(_ bytes: [UInt8], at parameter: Int32) throws {
        try bytes.withUnsafeBytes { bytes in
            try check(
                sqlite3_bind_blob64(
                    handle, parameter, bytes.baseAddress, UInt64(bytes.count), Self.copied))
        }
    }

    /// Whether there is a row to read.
    func step() throws -> Bool {
        let code = sqlite3_step(handle)
        guard code != SQLITE_ROW else { return true }
        guard code == SQLITE_DONE else {
            let error = DatabaseError(
                resultCode: ResultCode(rawValue: sqlite3_extended_errcode(connection)))
            sqlite3_reset(handle)
            throw error
        }
        return false
    }

    func run() throws {
        _ = try step()
        reset()
    }

    /// Makes it ready for other values.
    func reset() { sqlite3_reset(handle) }

    func integer(_ column: Int32) -> Int64 { sqlite3_column_int64(handle, column) }

    func isNull(_ column: Int32) -> Bool { sqlite3_column_type(handle, column) == SQLITE_NULL }

    /// nil where the column holds no text.
    func text(_ column: Int32) -> String? {
        // As bytes: as a text SQLite would copy it to put a zero behind it.
        guard let start = sqlite3_column_blob(handle, column) else {
            return isNull(column) ? nil : ""
        }
        let count = Int(sqlite3_column_bytes(handle, column))
        return String(
            decoding: UnsafeBufferPointer(
                start: start.assumingMemoryBound(to: UInt8.self), count: count), as: UTF8.self)
    }

    /// The bytes of a column where they lie in SQLite's memory: for `body` only.
    func withBytes<Value>(
        _ column: Int32, _ body: (UnsafeRawBufferPointer) throws -> Value
    ) rethrows -> Value {
        let start = sqlite3_column_blob(handle, column)
        let count = start == nil ? 0 : Int(sqlite3_column_bytes(handle, column))
        return try body(UnsafeRawBufferPointer(start: start, count: count))
    }

    private func check(_ code: Int32) throws {
        guard code == SQLITE_OK else { throw DatabaseError(resultCode: ResultCode(rawValue: code)) }
    }

    /// SQLITE_TRANSIENT, a macro that Swift does not see: SQLite copies what is bound.
    private static let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
}
