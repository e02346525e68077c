internal import Foundation
internal import InitiativeModel
internal import InitiativeStore

/// Files with what could not be stored when the program had to end: beside the notes file, or where
/// that disk is full in another place of the user's own.
struct RescueFiles: Sendable {
    /// The notes file without links in its path.
    private let notes: String
    /// Folders in which one may lie, the best first.
    private let folders: [String]

    init(of notes: String, environment: [String: String]) {
        let folder = notes.lastIndex(of: "/").map { String(notes[..<$0]) } ?? "."
        self.notes = Self.resolved(notes) ?? notes
        let others = [environment["HOME"], environment["XDG_RUNTIME_DIR"], "/tmp"]
        // A folder of their own, so that no crowded one is looked through at each start.
        folders =
            [folder]
            + others.compactMap(\.self).filter { $0.hasPrefix("/") }
            .map { "\($0)/.initiatiefwijzer-rescue-\(geteuid())" }
    }

    private static let prefix = "initiatiefwijzer-rescue-"
    private static let suffix = ".json"
    /// In bytes: what may be read of a file that lies where others may write.
    private static let largest = 64 << 20

    /// Keeps what can be kept of the writes, readable by nobody but the user.
    ///
    /// - Returns: where it lies; nil where there was nothing to keep, or no room anywhere.
    func keep(_ writes: [Write]) -> String? {
        guard let text = RescueText.encode(writes, of: notes) else { return nil }
        for (number, folder) in folders.enumerated() {
            guard number == 0 || Self.isOwn(folder) else { continue }
            let path = "\(folder)/\(Self.prefix)\(RandomWord.next())\(Self.suffix)"
            let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
            guard descriptor >= 0 else { continue }
            var error = StandardStreams.writeAll(Array(text.utf8), to: descriptor)
            if error == 0, fsync(descriptor) != 0 { error = errno }
            if close(descriptor) != 0, error == 0 { error = errno }
            if error == 0 { return path }
            unlink(path)
        }
        return nil
    }

    /// What was kept before and belongs to this notes file, oldest first.
    func found() -> [(path: String, writes: [Write])] {
        var paths: [(path: String, time: Int)] = []
        for folder in Set(folders) {
            for name in Self.names(in: folder) {
                var status = stat()
                let path = folder + "/" + name
                guard lstat(path, &status) == 0 else { continue }
                paths.append((path, status.st_mtim.tv_sec))
            }
        }
        return paths.sorted { ($0.time, $0.path) < ($1.time, $1.path) }.compactMap { kept in
            guard let text = Self.read(kept.path), let rescue = RescueText.decode(text),
                rescue.notes == notes
            else { return nil }
            return (kept.path, rescue.writes)
        }
    }

    /// Takes writes out of what was kept before.
    ///
    /// - Parameter isErased: whether a write goes.
    /// - Returns: the paths of files that could not be written anew, and still hold it.
    func erase(_ isErased: (Write) -> Bool) -> [String] {
        var left: [String] = []
        for kept in found() where kept.writes.contains(where: isErased) {
            let rest = kept.writes.filter { !isErased($0) }
            // The rest lies safe before the old file goes.
            if RescueText.encode(rest, of: notes) != nil, keep(rest) == nil {
                left.append(kept.path)
            } else {
                left += remove([kept.path])
            }
        }
        return left
    }

    /// Before the first screen: so by the system's own calls, and no text is made of other names.
    private static func names(in folder: String) -> [String] {
        guard let stream = opendir(folder) else { return [] }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { field in
                field.withMemoryRebound(to: CChar.self, capacity: 256) { bytes in
                    strncmp(bytes, prefix, prefix.utf8.count) == 0 ? String(cString: bytes) : nil
                }
            }
            if let name, name.hasSuffix(suffix) { names.append(name) }
        }
        return names
    }

    /// nil for what is no file of this user alone: `/tmp` is open to everybody.
    private static func read(_ path: String) -> String? {
        let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
            status.st_uid == geteuid(), status.st_mode & 0o077 == 0, status.st_size <= largest,
            let data = try? file.readToEnd()
        else { return nil }
        return String(decoding: data, as: UTF8.self)
    }

    /// - Returns: the paths of files that are still there.
    func remove(_ paths: [String]) -> [String] {
        let left = paths.filter { unlink($0) != 0 && errno != ENOENT }
        // Only where nothing is left in it.
        for folder in folders.dropFirst() { rmdir(folder) }
        return left
    }

    /// Whether a folder is there, or could be made, and is this user's alone.
    private static func isOwn(_ folder: String) -> Bool {
        guard mkdir(folder, 0o700) == 0 || errno == EEXIST else { return false }
        var status = stat()
        return lstat(folder, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
            && status.st_uid == geteuid() && status.st_mode & 0o077 == 0
    }

    private static func resolved(_ path: String) -> String? {
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return String(cString: resolved)
    }
}
