internal import Foundation
internal import GRDB
public import InitiativeModel

extension NotesFile {
    /// Own initiatives that were deleted and can be brought back, newest first.
    ///
    /// - Returns: with for how many days they can be.
    public func deleted() throws(NotesFileError) -> (
        initiatives: [DeletedInitiative], retention: Int
    ) {
        try reading { database in
            let days = try Self.retention(database)
            let deleted = try InitiativeTable.deleted(database)
                .filter { $0.initiative.origin != .bundled }
            return (
                deleted.map {
                    DeletedInitiative(
                        initiative: $0.initiative, lastDay: $0.on.advanced(by: days))
                }, days
            )
        }
    }

    /// What an initiative is called, deleted or not; nil where there is none.
    public func title(of id: InitiativeID) throws(NotesFileError) -> BilingualText? {
        try reading { try InitiativeTable.title(id, $0) }
    }

    /// Takes something away for good, from the file and from every backup of it, so that no trace
    /// is left in any of them. One initiative or lesson goes from the backups first: killed on the
    /// way, the program still knows what was to go. Of all that was deleted no backup may tell: a
    /// fresh one takes their place.
    ///
    /// What a disk, a snapshot or a copy elsewhere still holds is out of reach. O(n) in the size of
    /// the files.
    public func erase(_ erasure: Erasure) throws(WriteFailure) -> Erased {
        guard !isReadOnly else { throw .readOnly }
        // Where the file is damaged, a backup is the only copy of what is to stay.
        if (try? findDamage()) ?? false { throw .damaged }
        do {
            let names = try database.read { try Self.names(of: erasure, $0) }
            var left = clean(erasure)
            try database.inTransaction(.immediate) { database in
                let eraser = try Eraser(database)
                switch erasure {
                case .initiative(let id): try eraser.erase(id)
                case .history(let id): try eraser.eraseHistory(of: id)
                case .deleted: try eraser.eraseDeleted()
                case .lesson(let id): try LessonTable.delete(id, database)
                }
                try SettingTable.set(Self.unscrubbed, "1", database)
                return .commit
            }
            try scrub()
            sweepDrafts(olderThan: 0)
            left += makeBackupAnew(after: erasure)
            return Erased(initiatives: names, left: left)
        } catch {
            throw WriteFailure(error)
        }
    }

    /// Erases in the backups.
    ///
    /// - Returns: those that could not be reached.
    private func clean(_ erasure: Erasure) -> [String] {
        everyBackup().filter { backup in
            switch erasure {
            case .initiative(let id), .history(let id):
                return !Self.clean(backup) { database in
                    try Eraser(database).erase(id)
                    return true
                }
            case .lesson(let id):
                return !Self.clean(backup) { database in
                    guard try database.tableExists("ballot") else { return false }
                    try LessonTable.delete(id, database)
                    return true
                }
            case .deleted: return false
            }
        }
    }

    /// What stands in the file now gets a backup, where the others hold less or too much.
    ///
    /// - Returns: backups that may still hold what was erased.
    private func makeBackupAnew(after erasure: Erasure) -> [String] {
        switch erasure {
        case .initiative, .lesson: return []
        case .history:
            // Where it does not work now, tomorrow's start makes one.
            if latestBackup != nil { try? replaceBackup(of: today()) }
            return []
        case .deleted:
            let others = everyBackup().filter { $0 != backupPath(named: today().description) }
            guard latestBackup != nil || !others.isEmpty else { return [] }
            do {
                try replaceBackup(of: today())
            } catch {
                return everyBackup()
            }
            for backup in others { removeBackup(backup) }
            return others.filter(NewFile.exists)
        }
    }

    private static func names(
        of erasure: Erasure, _ database: Database
    ) throws -> [BilingualText] {
        switch erasure {
        case .initiative(let id), .history(let id):
            try InitiativeTable.title(id, database).map { [$0] } ?? []
        case .deleted:
            // A new one that was left as blank as it came is nothing to tell of.
            try InitiativeTable.deleted(database).map(\.initiative).filter { !$0.isBlank }
                .map(\.title)
        case .lesson: []
        }
    }

    // MARK: By itself

    /// Takes away what cannot be brought back any more. Quick: by indexes, and nothing is moved; where
    /// there is nothing, nothing is written.
    func expire() throws {
        let isAny = try database.read { database in
            try Eraser(database).isAnythingExpired(
                before: today().advanced(by: -(try Self.retention(database))))
        }
        guard isAny else { return }
        try database.inTransaction(.immediate) { database in
            let day = today().advanced(by: -(try Self.retention(database)))
            guard try Eraser(database).expire(before: day) else { return .rollback }
            try SettingTable.set(Self.unscrubbed, "1", database)
            return .commit
        }
    }

    /// What is left of erasing: traces in the file, and backups that hold what has expired.
    ///
    /// O(n) in the size of the files: not before the first screen.
    public func finishErasing() throws(NotesFileError) {
        guard !isReadOnly else { return }
        do {
            let (isUnscrubbed, days) = try database.read { database in
                (
                    try SettingTable.value(Self.unscrubbed, database) != nil,
                    try Self.retention(database)
                )
            }
            if isUnscrubbed { try scrub() }
            let day = today().advanced(by: -days)
            for backup in everyBackup() {
                if let made = Self.day(of: backup), made < day {
                    removeBackup(backup)
                } else {
                    _ = Self.clean(backup) { try Eraser($0).expire(before: day) }
                }
            }
            sweepDrafts(olderThan: 600)
        } catch {
            throw NotesFileError(error, path: path)
        }
    }

    /// Deleted rows are overwritten at once; pages that were rearranged may hold old copies.
    private func scrub() throws {
        try database.vacuum()
        try database.inTransaction(.immediate) { database in
            try SettingTable.remove(Self.unscrubbed, "1", database)
            return .commit
        }
    }

    /// The setting that says that pages may hold copies of what was erased.
    private static let unscrubbed = "unscrubbed"

    /// For how many days what was deleted can be brought back.
    static func retention(_ database: Database) throws -> Int {
        Retention.days(
            stored: try SettingTable.value(SettingName.retention.rawValue, database))
    }

    // MARK: Backups

    /// Erases in a backup, and leaves the day on which it was made.
    ///
    /// - Parameter body: whether there was anything.
    /// - Returns: whether it could be reached.
    private static func clean(_ backup: String, _ body: (Database) throws -> Bool) -> Bool {
        do {
            _ = try FileHeader(path: backup, kind: .notes)
            var status = stat()
            guard stat(backup, &status) == 0 else { return false }
            let copy = try DatabaseQueue(
                path: backup, configuration: Connection.configuration(isReadOnly: false))
            var isChanged = false
            try copy.inTransaction(.immediate) { database in
                isChanged = try body(database)
                return isChanged ? .commit : .rollback
            }
            if isChanged { try copy.vacuum() }
            try copy.close()
            var times = [status.st_atim, status.st_mtim]
            utimensat(AT_FDCWD, backup, &times, 0)
            return true
        } catch {
            return false
        }
    }

    /// The day on which a backup was made: by its name, else by its time.
    private static func day(of backup: String) -> Day? {
        if let day = day(named: backup) { return day }
        var status = stat()
        guard stat(backup, &status) == 0 else { return nil }
        var seconds = status.st_mtim.tv_sec
        var parts = tm()
        localtime_r(&seconds, &parts)
        return Day(
            year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
    }
}
