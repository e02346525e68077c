internal import GRDB

/// What marks a database as one of this program's own.
struct FileKind {
    /// Four letters in ASCII.
    let applicationID: Int32
    /// The newest schema that this program knows.
    let schemaVersion: Int32
    /// With which the name of a file begins that is being made.
    let draftPrefix: String
    let tables: Set<String>

    /// "IWNF".
    static let notes = FileKind(
        applicationID: 0x4957_4E46, schemaVersion: Schema.version, draftPrefix: ".notes-",
        tables: ["setting", "initiative", "walk", "answer", "change"])

    /// The file as SQLite sees it, after any unfinished transaction was rolled back.
    ///
    /// - Returns: its schema, and the tables in it.
    func verify(
        _ database: Database, path: String
    ) throws -> (version: Int32, tables: [String]) {
        let id = try Int32.fetchOne(database, sql: "PRAGMA application_id")
        let version = try Int32.fetchOne(database, sql: "PRAGMA user_version") ?? 0
        guard id == applicationID else { throw NotesFileError.notOurs(path: path) }
        guard version <= schemaVersion else { throw NotesFileError.newer(path: path) }
        // A trigger or a view in the file could do what we never asked for.
        let strangers = try Int.fetchOne(
            database, sql: "SELECT count(*) FROM sqlite_master WHERE type IN ('trigger', 'view')")
        guard strangers == 0 else { throw NotesFileError.damaged(path: path) }
        let found = try String.fetchAll(
            database, sql: "SELECT name FROM sqlite_master WHERE type = 'table'")
        guard version == 0 || tables.allSatisfy(found.contains) else {
            throw NotesFileError.damaged(path: path)
        }
        return (version, found)
    }
}
