internal import Foundation
internal import GRDB
public import InitiativeModel

/// The user's own file: own initiatives, walks, answers and what can be undone. One small SQLite
/// database that nobody else can read.
public struct NotesFile: Sendable {
    public let path: String
    /// Whether the file or its folder cannot be written; then nothing is, and reading works.
    public let isReadOnly: Bool
    let database: DatabaseQueue
    /// The day on which something is deleted, and from which it is counted how long it stays.
    let today: @Sendable () -> Day

    /// Opens the file, or makes it where there is none, with its folder.
    ///
    /// - Parameters:
    ///   - bundled: the cases that come with the program, refreshed in the file when
    ///     `contentVersion` differs from the one stored there.
    ///   - today: the day of the user's clock.
    ///   - secondsToWait: how long another program may hold the file before it counts as busy.
    public init(
        path: String, bundled: @autoclosure () -> [Initiative], contentVersion: Int,
        today: @escaping @Sendable () -> Day, secondsToWait: Double = 10
    ) throws(NotesFileError) {
        self.path = path
        self.today = today
        if !NewFile.exists(path) { try NewFile.create(path, .notes, Schema.migrate) }
        let header = try FileHeader(path: path, kind: .notes)
        isReadOnly = !NewFile.isWritable(path)
        let stored: Stored
        do {
            database = try DatabaseQueue(
                path: path,
                configuration: Connection.configuration(
                    isReadOnly: isReadOnly, secondsToWait: secondsToWait))
            stored = try Self.verify(database, path: path)
        } catch {
            throw NotesFileError(error, path: path)
        }
        guard !isReadOnly else { return }
        NewFile.closeToOthers(path)
        if header.schemaVersion < Schema.version {
            try backUp(named: "voor-versie-\(Schema.version)")
        }
        do {
            try Self.bringUpToDate(database, from: stored, bundled, contentVersion)
        } catch {
            throw NotesFileError(error, path: path)
        }
        // Where that does not work now, the next start does it; and damage in what can be undone does
        // not keep the rest from being read.
        try? expire()
    }

    /// Which schema and which content the file holds.
    private struct Stored { var schema: Int32, content: Int? }

    /// The file as SQLite sees it, after any unfinished transaction was rolled back.
    private static func verify(_ database: DatabaseQueue, path: String) throws -> Stored {
        try database.read { database in
            let (version, tables) = try FileKind.notes.verify(database, path: path)
            // Read here, so that nothing is done to a file in which even this is damaged.
            let content =
                tables.contains("setting") ? try storedContentVersion(database) : nil
            return Stored(schema: version, content: content)
        }
    }

    /// - Parameter stored: what the file held when it was opened, so that an ordinary start
    ///   writes nothing. Another program may have been first since: what is to be done is decided
    ///   in the transaction.
    private static func bringUpToDate(
        _ database: DatabaseQueue, from stored: Stored, _ bundled: () -> [Initiative],
        _ contentVersion: Int
    ) throws {
        guard stored.schema < Schema.version || stored.content != contentVersion else { return }
        try database.inTransaction(.immediate) { database in
            try Schema.migrate(database)
            if try storedContentVersion(database) != contentVersion {
                try InitiativeTable.refresh(bundled(), database)
                try SettingTable.set(contentVersionName, String(contentVersion), database)
            }
            return .commit
        }
    }

    private static let contentVersionName = "content-version"

    private static func storedContentVersion(_ database: Database) throws -> Int? {
        try SettingTable.value(contentVersionName, database).flatMap { Int($0) }
    }
}
