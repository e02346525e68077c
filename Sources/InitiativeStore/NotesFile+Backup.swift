internal import Foundation
internal import GRDB
public import InitiativeModel

extension NotesFile {
    var backupFolder: String { NewFile.folder(of: path) + "/backups" }

    /// The newest backup; nil where there is none.
    public var latestBackup: String? { backups().last }

    /// Makes the backup of a day, where there is none yet, and takes away all but the newest.
    ///
    /// - Parameter keep: how many stay.
    public func backUp(on day: Day, keep: Int = 7) throws(NotesFileError) {
        try backUp(named: day.description)
        for old in backups().dropLast(keep) { removeBackup(old) }
    }

    func backUp(named name: String) throws(NotesFileError) {
        let target = backupPath(named: name)
        guard !NewFile.exists(target) else { return }
        try NewFile.makeFolder(backupFolder, for: target)
        let draft = target + ".part"
        unlink(draft)
        defer { unlink(draft) }
        try copy(to: draft)
        guard rename(draft, target) == 0 else {
            throw .notCreated(target)
        }
        NewFile.sync(folder: backupFolder)
    }

    /// Writes a whole and checked copy of the file, readable by nobody else.
    public func copy(to target: String) throws(NotesFileError) {
        // SQLite would make the file by the umask; it takes an empty one that is there.
        let descriptor = open(target, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .notCreated(target) }
        defer { close(descriptor) }
        do {
            try database.writeWithoutTransaction { database in
                try database.execute(sql: "VACUUM INTO ?", arguments: [target])
            }
            let copy = try DatabaseQueue(
                path: target, configuration: Connection.configuration(isReadOnly: true))
            let check = try copy.read { try String.fetchAll($0, sql: "PRAGMA quick_check(1)") }
            try copy.close()
            guard check == ["ok"] else { throw NotesFileError.damaged(path: path) }
        } catch {
            unlink(target)
            throw NotesFileError(error, path: target)
        }
        // VACUUM INTO does not wait for the disk.
        fsync(descriptor)
    }

    func backupPath(named name: String) -> String {
        "\(backupFolder)/notes-\(name).sqlite"
    }

    /// Those of a day, oldest first.
    private func backups() -> [String] {
        everyBackup().filter { $0.dropFirst(backupFolder.count + 1).hasPrefix("notes-2") }
    }

    /// Both those of a day and those made before a new version.
    func everyBackup() -> [String] {
        names { $0.hasSuffix(".sqlite") }
    }

    /// With its journal: that of a program that was killed holds what was in it before.
    func removeBackup(_ backup: String) {
        unlink(backup + "-journal")
        unlink(backup)
    }

    /// Takes away what a program left that was killed while making a backup.
    ///
    /// - Parameter seconds: how long nothing was written to it.
    func sweepDrafts(olderThan seconds: Int) {
        for draft in names({ $0.contains(".sqlite.part") }) {
            var status = stat()
            if lstat(draft, &status) == 0, time(nil) - status.st_mtim.tv_sec >= seconds {
                unlink(draft)
            }
        }
    }

    private func names(_ isWanted: (String) -> Bool) -> [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: backupFolder)) ?? []
        return names.filter { $0.hasPrefix("notes-") && isWanted($0) }.sorted()
            .map { backupFolder + "/" + $0 }
    }
}
