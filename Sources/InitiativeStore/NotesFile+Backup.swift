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
        try makeBackup(at: target)
    }

    /// Makes the backup of a day anew; the former one stays until the new one is whole.
    func replaceBackup(of day: Day) throws(NotesFileError) {
        try makeBackup(at: backupPath(named: day.description))
    }

    private func makeBackup(at target: String) throws(NotesFileError) {
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

    /// The file's own name: several files in one folder have backups of their own.
    private var stem: String {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        return name.hasSuffix(".sqlite") ? String(name.dropLast(7)) : name
    }

    func backupPath(named name: String) -> String {
        "\(backupFolder)/\(stem)-\(name).sqlite"
    }

    /// Those of a day, oldest first.
    private func backups() -> [String] {
        everyBackup().filter { Self.day(named: $0) != nil }
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

    /// The day of a backup's name, which ends with it; nil for one that was made before a new version.
    static func day(named backup: String) -> Day? {
        Day(String(backup.dropLast(".sqlite".count).suffix(10)))
    }

    private func names(_ isWanted: (String) -> Bool) -> [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: backupFolder)) ?? []
        return names.filter { name in
            guard name.hasPrefix(stem + "-"), isWanted(name) else { return false }
            let rest = name.dropFirst(stem.count + 1)
            return rest.hasPrefix("voor-versie-") || Day(String(rest.prefix(10))) != nil
        }.sorted().map { backupFolder + "/" + $0 }
    }
}
