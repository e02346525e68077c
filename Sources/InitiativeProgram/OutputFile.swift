internal import Foundation

/// Writes a file whole or not at all: under another name first, then renamed.
enum OutputFile {
    /// What may already stand there.
    enum Existing { case replace, keep }

    enum Failure: Error {
        case exists
        /// Not a regular file: a link, a folder, a device.
        case notAFile
        case failed(errno: Int32)
    }

    /// Readable by nobody but the user. An existing link is not followed.
    static func write(_ text: String, to path: String, existing: Existing) throws(Failure) {
        var status = stat()
        if lstat(path, &status) == 0 {
            guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile }
            if case .keep = existing { throw .exists }
        }
        // Beside the target, so that it can be renamed, but with a short name of its own: the
        // target's may be as long as the system allows.
        let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
        let draft = folder + ".initiatiefwijzer-\(RandomWord.next()).part"
        let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .failed(errno: errno) }
        var error = StandardStreams.writeAll(Array(text.utf8), to: descriptor)
        if error == 0, fsync(descriptor) != 0 { error = errno }
        if close(descriptor) != 0, error == 0 { error = errno }
        if error == 0 {
            switch existing {
            case .replace: if rename(draft, path) != 0 { error = errno }
            case .keep:
                // link fails where something came there meanwhile; rename would replace it.
                if link(draft, path) != 0 { error = errno }
                unlink(draft)
            }
        }
        guard error == 0 else {
            unlink(draft)
            if error == EEXIST { throw .exists }
            throw .failed(errno: error)
        }
    }
}
