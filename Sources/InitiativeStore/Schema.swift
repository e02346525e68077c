internal import GRDB

/// The tables of the notes file. `user_version` counts the migrations that were carried out, so
/// that any SQLite tool, and our own look at the header, can tell the version; GRDB's migrator
/// keeps names in a table of its own instead, which only GRDB can read.
enum Schema {
    /// Each one is frozen once released: it names tables by text and never by a type of ours.
    static let migrations: [@Sendable (Database) throws -> Void] = [
        first, lessons, listRows, walks, days,
    ]

    static var version: Int32 { Int32(migrations.count) }

    // From which version on a file has what; a backup may be older.
    static let versionWithLessons = 2
    static let versionWithRowNotes = 3
    static let versionWithDays = 5

    /// Brings an empty or older file up to date, all or nothing.
    static func migrate(_ database: Database) throws {
        let done = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
        for number in done..<max(done, migrations.count) {
            try migrations[number](database)
            try database.execute(sql: "PRAGMA user_version = \(number + 1)")
        }
    }

    private static let first: @Sendable (Database) throws -> Void = { database in
        try database.execute(
            sql: """
                CREATE TABLE setting (
                    name TEXT PRIMARY KEY NOT NULL,
                    value TEXT NOT NULL
                ) STRICT, WITHOUT ROWID;
                CREATE TABLE initiative (
                    id TEXT PRIMARY KEY NOT NULL CHECK (id <> ''),
                    origin TEXT NOT NULL CHECK (origin IN ('bundled', 'own', 'imported')),
                    title_nl TEXT, title_en TEXT, summary_nl TEXT, summary_en TEXT,
                    place TEXT NOT NULL,
                    goal TEXT,
                    further_goals TEXT NOT NULL,
                    year INTEGER,
                    source_nl TEXT, source_en TEXT,
                    is_deleted INTEGER NOT NULL DEFAULT 0 CHECK (is_deleted IN (0, 1))
                ) STRICT, WITHOUT ROWID;
                CREATE TABLE walk (
                    id TEXT PRIMARY KEY NOT NULL CHECK (id <> ''),
                    initiative TEXT NOT NULL REFERENCES initiative (id),
                    started TEXT NOT NULL
                ) STRICT, WITHOUT ROWID;
                CREATE INDEX walk_of_initiative ON walk (initiative);
                CREATE TABLE answer (
                    walk TEXT NOT NULL REFERENCES walk (id),
                    field TEXT NOT NULL,
                    value TEXT NOT NULL CHECK (value <> ''),
                    PRIMARY KEY (walk, field)
                ) STRICT, WITHOUT ROWID;
                CREATE TABLE change (
                    number INTEGER PRIMARY KEY AUTOINCREMENT,
                    id TEXT NOT NULL UNIQUE,
                    scope TEXT NOT NULL,
                    kind TEXT NOT NULL CHECK (kind IN ('answer', 'initiative')),
                    target TEXT NOT NULL,
                    field TEXT NOT NULL,
                    before TEXT,
                    after TEXT,
                    undone INTEGER
                ) STRICT;
                CREATE INDEX change_in_scope ON change (scope, number);
                """)
    }
}
