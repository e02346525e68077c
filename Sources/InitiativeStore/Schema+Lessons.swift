internal import GRDB

extension Schema {
    /// Prepared lessons, lessons that were held, and their ballots.
    ///
    /// A ballot has no row number: the order of rows would tell who voted before whom.
    static let lessons: @Sendable (Database) throws -> Void = { database in
        try database.execute(
            sql: """
                CREATE TABLE lesson_plan (
                    id TEXT PRIMARY KEY NOT NULL CHECK (id <> ''),
                    body TEXT NOT NULL
                ) STRICT, WITHOUT ROWID;
                CREATE TABLE lesson (
                    id TEXT PRIMARY KEY NOT NULL CHECK (id <> ''),
                    code TEXT NOT NULL UNIQUE,
                    body TEXT NOT NULL,
                    takeaway TEXT NOT NULL DEFAULT '',
                    folder TEXT
                ) STRICT, WITHOUT ROWID;
                CREATE TABLE ballot (
                    lesson TEXT NOT NULL REFERENCES lesson (id) ON DELETE CASCADE,
                    round TEXT NOT NULL,
                    token TEXT NOT NULL,
                    number INTEGER NOT NULL,
                    answer TEXT NOT NULL,
                    reason TEXT NOT NULL,
                    source TEXT NOT NULL,
                    receipt TEXT NOT NULL,
                    PRIMARY KEY (lesson, round, token)
                ) STRICT, WITHOUT ROWID;
                CREATE TABLE wider_change (
                    number INTEGER PRIMARY KEY AUTOINCREMENT,
                    id TEXT NOT NULL UNIQUE,
                    scope TEXT NOT NULL,
                    kind TEXT NOT NULL,
                    target TEXT NOT NULL,
                    field TEXT NOT NULL,
                    before TEXT,
                    after TEXT,
                    undone INTEGER
                ) STRICT;
                INSERT INTO wider_change SELECT * FROM change;
                DROP TABLE change;
                ALTER TABLE wider_change RENAME TO change;
                CREATE INDEX change_in_scope ON change (scope, number);
                """)
    }
}
