internal import Foundation
internal import GRDB
internal import InitiativeModel
internal import Synchronization

/// The file of imported lists and their search index, beside the notes file: large, and made again
/// from its sources where need be. What a person adds to a row is in the notes file.
///
/// Reading and importing may go on in different threads. While an import is being written others
/// wait for the file, and find it busy in the end.
public final class ListsFile: Sendable {
    public let path: String
    private let secondsToWait: Double
    /// nil as long as there is no file.
    private let reader = Mutex<DatabaseQueue?>(nil)
    private let interruptions = Atomic<Int>(0)
    /// The one that was searched last, with what was read of its index.
    let opened = Mutex<OpenEdition?>(nil)

    /// Opens the file; where there is none nothing is made before the first import.
    ///
    /// - Parameter secondsToWait: how long another program may hold the file before it counts as
    ///   busy.
    public init(path: String, secondsToWait: Double = 10) throws(ListsFileError) {
        self.path = path
        self.secondsToWait = secondsToWait
        _ = try openReader()
    }

    /// Makes a search or a page that is being read in another thread throw
    /// ``ListsFileError/interrupted``. Importing goes on.
    ///
    /// SQLite's own interruption is not used: where it meets the end of GRDB's transaction, that
    /// stays open and GRDB ends the program. Every loop here is ours and looks up in time.
    public func interrupt() {
        interruptions.add(1, ordering: .relaxed)
    }

    /// Throws once ``interrupt()`` was called after this was made.
    func interruptionCheck() -> () throws -> Void {
        let before = interruptions.load(ordering: .relaxed)
        return {
            guard self.interruptions.load(ordering: .relaxed) == before else {
                throw ListsFileError.interrupted
            }
        }
    }

    /// nil where there is no file.
    func reading<Value>(
        _ body: (Database) throws -> Value
    ) throws(ListsFileError) -> Value? {
        guard let reader = try openReader() else { return nil }
        do {
            return try reader.read(body)
        } catch {
            throw ListsFileError(error, path: path)
        }
    }

    /// All of `body` or nothing, in a file that is made where there is none.
    ///
    /// A connection of its own: its memory is given back, and reading does not wait for it before
    /// the file itself has to be written. Not over the one that reads: rows are not written there.
    func writing<Value>(_ body: (Database) throws -> Value) throws -> Value {
        if !NewFile.exists(path) { try NewFile.create(path, .lists, ListsSchema.create) }
        let writer = try openWriter()
        defer { try? writer.close() }
        var value: Value?
        try writer.inTransaction(.immediate) { database in
            value = try body(database)
            return .commit
        }
        guard let value else { preconditionFailure("a transaction that ends well has a value") }
        return value
    }

    /// Gives room that is no longer used back to the disk, where it is a quarter of the file or
    /// more. Seconds for a large file, in which searching may have to wait; nothing where there is
    /// no file.
    ///
    /// The whole file is written anew: SQLite's incremental way moves pages one by one, costs each
    /// import its share, and cannot be had for files that are there already.
    public func giveRoomBack() throws(ListsFileError) {
        guard NewFile.exists(path) else { return }
        do {
            let writer = try openWriter()
            defer { try? writer.close() }
            try writer.writeWithoutTransaction { database in
                let free = try Int.fetchOne(database, sql: "PRAGMA freelist_count") ?? 0
                let all = try Int.fetchOne(database, sql: "PRAGMA page_count") ?? 0
                guard free > 256, free * 4 >= all else { return }
                // The copy may be larger than memory.
                try database.execute(sql: "PRAGMA temp_store = FILE; VACUUM")
            }
        } catch {
            throw ListsFileError(error, path: path)
        }
    }

    private func openWriter() throws -> DatabaseQueue {
        // Looks at the header as well, before any connection holds a lock on the file.
        _ = try openReader()
        guard NewFile.isWritable(path) else { throw NotesFileError.noPermission(path: path) }
        var configuration = Connection.configuration(
            isReadOnly: false, secondsToWait: secondsToWait)
        // Bounds what an import keeps in memory; what is more goes to the file early.
        configuration.prepareDatabase { try $0.execute(sql: "PRAGMA cache_size = -16384") }
        return try DatabaseQueue(path: path, configuration: configuration)
    }

    private func openReader() throws(ListsFileError) -> DatabaseQueue? {
        do {
            return try reader.withLock { reader in
                if reader == nil { reader = try makeReader() }
                return reader
            }
        } catch {
            throw ListsFileError(error, path: path)
        }
    }

    private func makeReader() throws -> DatabaseQueue? {
        guard NewFile.exists(path) else { return nil }
        _ = try FileHeader(path: path, kind: .lists)
        let isReadOnly = !NewFile.isWritable(path)
        // Not read-only where it can be helped: a killed import is rolled back by whoever comes
        // next.
        let reader = try DatabaseQueue(
            path: path,
            configuration: Connection.configuration(
                isReadOnly: isReadOnly, secondsToWait: secondsToWait))
        try reader.read { _ = try FileKind.lists.verify($0, path: path) }
        if !isReadOnly { NewFile.closeToOthers(path) }
        return reader
    }
}
