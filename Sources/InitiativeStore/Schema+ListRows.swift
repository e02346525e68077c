internal import GRDB

extension Schema {
    /// What a person adds to rows of imported lists. A row is named by its ``RowKey``, so that the
    /// list itself can be made again.
    static let listRows: @Sendable (Database) throws -> Void = { database in
        try database.execute(
            sql: """
                CREATE TABLE row_note (
                    list TEXT NOT NULL,
                    row TEXT NOT NULL CHECK (row <> ''),
                    is_hidden INTEGER NOT NULL CHECK (is_hidden IN (0, 1)),
                    goals TEXT NOT NULL,
                    initiative TEXT,
                    PRIMARY KEY (list, row)
                ) STRICT, WITHOUT ROWID;
                """)
    }
}
