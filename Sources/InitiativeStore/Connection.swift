internal import CSupport
internal import GRDB

/// How SQLite is opened. Every line has its reason in the documentation: a rollback journal with
/// full syncing loses nothing in a power cut, and BEGIN IMMEDIATE nothing among programs.
enum Connection {
    static func configuration(
        isReadOnly: Bool, secondsToWait: Double = 10
    ) -> Configuration {
        var configuration = Configuration()
        configuration.label = "notes"
        configuration.readonly = isReadOnly
        configuration.busyMode = .timeout(secondsToWait)
        configuration.foreignKeysEnabled = true
        // No user text in errors.
        configuration.publicStatementArguments = false
        configuration.prepareDatabase { database in
            let code = cs_sqlite_harden(UnsafeMutableRawPointer(database.sqliteConnection))
            guard code == 0 else { throw DatabaseError(resultCode: ResultCode(rawValue: code)) }
            try database.execute(
                sql: """
                    PRAGMA trusted_schema = OFF;
                    PRAGMA cell_size_check = ON;
                    PRAGMA mmap_size = 0;
                    PRAGMA temp_store = MEMORY;
                    PRAGMA secure_delete = ON;
                    PRAGMA synchronous = FULL;
                    """)
            guard !isReadOnly else { return }
            // Not kept in the file: asked for at every opening.
            _ = try String.fetchOne(database, sql: "PRAGMA journal_mode = TRUNCATE")
        }
        return configuration
    }
}
