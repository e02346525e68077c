internal import Foundation
internal import InitiativeInterface

/// Writes a file whole or not at all: under another name first, then renamed.
enum OutputFile {
    /// What may already stand there.
    enum Existing {
        case replace
        /// A regular file that this program wrote before, by its mark.
        case replaceOwn
        case keep
    }

    /// What tells a report of this program from any other file. A comment, so that nobody reads it;
    /// in JSON the name of the program stands in the text itself.
    private static let mark = "<!-- initiatiefwijzer -->\n"
    private static let markInJSON = "\"writtenBy\" : \"initiatiefwijzer\""

    /// A report with its mark. A CSV bears none: every line of it is data.
    static func marked(_ text: String, _ form: LessonReportForm) -> String {
        switch form {
        case .markdown: text + "\n" + mark
        case .json, .csv: text
        }
    }

    private static func isOwn(_ path: String) -> Bool {
        guard let file = FileHandle(forReadingAtPath: path) else { return false }
        defer { try? file.close() }
        // The mark stands at the end of Markdown, and a JSON report is short.
        let size = (try? file.seekToEnd()) ?? 0
        let part = min(size, 1 << 20)
        try? file.seek(toOffset: size - part)
        let text = String(
            decoding: (try? file.read(upToCount: Int(part))) ?? Data(), as: UTF8.self)
        return text.hasSuffix(mark) || text.hasPrefix("{") && text.contains(markInJSON)
    }

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
            switch existing {
            case .keep: throw .exists
            case .replaceOwn: if !isOwn(path) { throw .exists }
            case .replace: break
            }
        }
        // Beside the target, so that it can be renamed, but with a short name of its own: the
        // target's may be as long as the system allows.
        let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
        PartFiles.sweep(folder.isEmpty ? "." : folder)
        let draft = PartFiles.name(in: folder)
        let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .failed(errno: errno) }
        var error = StandardStreams.writeAll(Array(text.utf8), to: descriptor)
        if error == 0, fsync(descriptor) != 0 { error = errno }
        if close(descriptor) != 0, error == 0 { error = errno }
        if error == 0 {
            switch existing {
            case .replace, .replaceOwn: if rename(draft, path) != 0 { error = errno }
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
