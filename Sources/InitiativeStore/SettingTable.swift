internal import GRDB
internal import InitiativeModel

/// What is remembered between two runs.
enum SettingTable {
    static func value(_ name: String, _ database: Database) throws -> String? {
        try String.fetchOne(
            database, sql: "SELECT value FROM setting WHERE name = ?", arguments: [name])
    }

    typealias Row = (name: String, value: String)

    static func all(_ database: Database) throws -> [Row] {
        try GRDB.Row.fetchAll(database, sql: "SELECT name, value FROM setting").map {
            (name: $0[0], value: $0[1])
        }
    }

    static func set(_ name: String, _ value: String, _ database: Database) throws {
        try database.execute(
            sql: """
                INSERT INTO setting (name, value) VALUES (?, ?)
                ON CONFLICT (name) DO UPDATE SET value = excluded.value
                """, arguments: [name, value])
    }

    /// Forgets a setting where it still has this value: another program may have given it its own.
    static func remove(_ name: String, _ value: String, _ database: Database) throws {
        try database.execute(
            sql: "DELETE FROM setting WHERE name = ? AND value = ?", arguments: [name, value])
    }

    // MARK: Views

    /// The setting that holds the view of a digit.
    private static func name(_ digit: ViewDigit) -> String { "view-\(digit.rawValue)" }

    /// The digit whose view a setting holds; nil for any other setting.
    static func digit(_ name: String) -> ViewDigit? {
        guard name.hasPrefix("view-") else { return nil }
        return ViewDigit.all.first { Self.name($0) == name }
    }

    /// nil where the digit shows none.
    static func view(
        _ digit: ViewDigit, _ database: Database
    ) throws -> Readable<SavedView>? {
        try value(name(digit), database).map { StoredView.read($0) }
    }

    static func set(_ digit: ViewDigit, to view: SavedView?, _ database: Database) throws {
        guard let view else {
            try database.execute(
                sql: "DELETE FROM setting WHERE name = ?", arguments: [name(digit)])
            return
        }
        try set(name(digit), StoredView.encode(view), database)
    }
}
