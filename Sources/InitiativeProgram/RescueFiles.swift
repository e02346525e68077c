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
        folders = [folder] + others.compactMap(\.self).filter { $0.hasPrefix("/") }
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
        for folder in folders {
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
            let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
            for name in names where name.hasPrefix(Self.prefix) && name.hasSuffix(Self.suffix) {
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

    func remove(_ paths: [String]) { for path in paths { unlink(path) } }

    private static func resolved(_ path: String) -> String? {
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return String(cString: resolved)
    }
}
