internal import GRDB

extension FileKind {
    /// "IWLF".
    static let lists = FileKind(
        applicationID: 0x4957_4C46, schemaVersion: 1, draftPrefix: ".lists-",
        tables: ["counter", "edition", "list", "record", "block", "ordering"])
}

/// The tables of the lists file. All that a list holds hangs on an edition: what one import
/// brought. A list names its current edition and the one before it.
enum ListsSchema {
    static func create(_ database: Database) throws {
        try database.execute(
            sql: """
                CREATE TABLE counter (
                    name TEXT PRIMARY KEY NOT NULL,
                    value INTEGER NOT NULL
                ) STRICT, WITHOUT ROWID;
                INSERT INTO counter (name, value) VALUES ('row', 1);
                CREATE TABLE edition (
                    id INTEGER PRIMARY KEY AUTOINCREMENT,
                    file TEXT NOT NULL,
                    licence TEXT NOT NULL,
                    imported TEXT NOT NULL,
                    count INTEGER NOT NULL,
                    blocks INTEGER NOT NULL,
                    first_row INTEGER NOT NULL,
                    rows BLOB
                ) STRICT;
                CREATE TABLE list (
                    id INTEGER PRIMARY KEY AUTOINCREMENT,
                    name TEXT NOT NULL UNIQUE,
                    current INTEGER NOT NULL REFERENCES edition (id),
                    former INTEGER REFERENCES edition (id),
                    is_undoable INTEGER NOT NULL CHECK (is_undoable IN (0, 1))
                ) STRICT;
                CREATE TABLE record (
                    key INTEGER PRIMARY KEY,
                    line INTEGER NOT NULL,
                    id TEXT, title TEXT, description TEXT, place TEXT, goal TEXT, year TEXT,
                    link TEXT,
                    others TEXT
                ) STRICT;
                CREATE TABLE block (
                    edition INTEGER NOT NULL,
                    number INTEGER NOT NULL,
                    section TEXT NOT NULL,
                    bytes BLOB NOT NULL,
                    PRIMARY KEY (edition, number, section)
                ) STRICT;
                CREATE TABLE ordering (
                    edition INTEGER NOT NULL,
                    field TEXT NOT NULL,
                    bytes BLOB NOT NULL,
                    PRIMARY KEY (edition, field)
                ) STRICT;
                PRAGMA user_version = 1;
                """)
    }
}
