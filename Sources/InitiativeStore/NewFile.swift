internal import Foundation
internal import GRDB

/// Where a file of ours stands and how it is made. A new file is made under another name and then
/// linked to its own: so none is ever empty or half made, whenever the program is killed.
enum NewFile {
    static func exists(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0
    }

    /// Whether file and folder may be written. A file without its owner's write bit was meant to
    /// be left alone, even by root.
    static func isWritable(_ path: String) -> Bool {
        var status = stat()
        guard stat(path, &status) == 0, status.st_mode & S_IWUSR != 0 else { return false }
        return access(path, W_OK) == 0 && access(folder(of: path), W_OK | X_OK) == 0
    }

    /// The user's own file may lie open through a copy or an old umask. By its name: opening it
    /// once more, and closing that, would drop SQLite's locks.
    static func closeToOthers(_ path: String) {
        var status = stat()
        guard stat(path, &status) == 0, status.st_mode & 0o077 != 0 else { return }
        chmod(path, status.st_mode & 0o700)
    }

    static func folder(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    /// - Parameter fill: makes the tables.
    static func create(
        _ path: String, _ kind: FileKind, _ fill: (Database) throws -> Void
    ) throws(NotesFileError) {
        let folder = folder(of: path)
        try makeFolder(folder, for: path)
        removeLeftovers(of: kind, in: folder)
        let draft = "\(folder)/\(kind.draftPrefix)\(UInt64.random(in: 0 ... .max)).new"
        let descriptor = open(draft, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .notCreated(path) }
        close(descriptor)
        defer {
            unlink(draft)
            unlink(draft + "-journal")
        }
        do {
            let database = try DatabaseQueue(
                path: draft, configuration: Connection.configuration(isReadOnly: false))
            try database.inTransaction(.immediate) { database in
                try database.execute(sql: "PRAGMA application_id = \(kind.applicationID)")
                try fill(database)
                return .commit
            }
            try database.close()
        } catch {
            throw NotesFileError(error, path: path)
        }
        // Fails where another program was first: then its file is the one.
        guard link(draft, path) == 0 || errno == EEXIST else {
            throw .notCreated(path)
        }
        sync(folder: folder)
    }

    static func makeFolder(_ folder: String, for path: String) throws(NotesFileError) {
        var status = stat()
        if stat(folder, &status) == 0 {
            guard status.st_mode & S_IFMT == S_IFDIR else {
                throw .cannotCreate(path: path, code: ENOTDIR)
            }
            return
        }
        let parent = self.folder(of: folder)
        if parent != folder { try makeFolder(parent, for: path) }
        guard mkdir(folder, 0o700) == 0 || errno == EEXIST else {
            throw .notCreated(path)
        }
    }

    /// Drafts of programs that were killed while making a file; a minute old, so that none of a
    /// living one is taken away.
    private static func removeLeftovers(of kind: FileKind, in folder: String) {
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
            return
        }
        for name in names where name.hasPrefix(kind.draftPrefix) && name.contains(".new") {
            var status = stat()
            let path = folder + "/" + name
            if lstat(path, &status) == 0, time(nil) - status.st_mtim.tv_sec > 60 { unlink(path) }
        }
    }

    /// Makes a new name last through a power cut.
    static func sync(folder: String) {
        let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { return }
        fsync(descriptor)
        close(descriptor)
    }
}

extension NotesFileError {
    /// What the last system call failed with where a file was to be made.
    static func notCreated(_ path: String) -> NotesFileError {
        [ENOSPC, EDQUOT, EFBIG].contains(errno)
            ? .diskFull(path: path) : .cannotCreate(path: path, code: errno)
    }
}
