internal import Foundation

/// The first hundred bytes of a file, read before SQLite sees it: SQLite may change a file
/// by opening it, and what is not ours must stay as it is.
struct FileHeader {
    static let size = 100

    let applicationID: Int32
    let schemaVersion: Int32

    /// - Throws: what the file is instead of one of that kind.
    init(path: String, kind: FileKind) throws(NotesFileError) {
        // Without O_NONBLOCK opening a pipe would wait for its other end.
        let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
        guard descriptor >= 0 else {
            switch errno {
            case EACCES: throw .noPermission(path: path)
            // A socket, or a device that is not there.
            case ENXIO, ENODEV: throw .notAFile(path: path)
            default: throw .failed(path: path, code: -Int(errno))
            }
        }
        // Closed before SQLite opens the file: closing it later would drop SQLite's locks.
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            throw .notAFile(path: path)
        }
        let user = geteuid()
        guard status.st_uid == user || user == 0 else { throw .foreignOwner(path: path) }
        guard status.st_size > 0 else { throw .empty(path: path) }
        var bytes = [UInt8](repeating: 0, count: Self.size)
        let count = read(descriptor, &bytes, Self.size)
        guard count == Self.size else { throw .notOurs(path: path) }
        guard bytes.starts(with: Array("SQLite format 3\0".utf8)) else {
            throw .notOurs(path: path)
        }
        func number(at offset: Int) -> Int32 {
            bytes[offset..<offset + 4].reduce(0) { $0 << 8 | Int32($1) }
        }
        applicationID = number(at: 68)
        schemaVersion = number(at: 60)
        guard applicationID == kind.applicationID else { throw .notOurs(path: path) }
        guard schemaVersion >= 0 else { throw .damaged(path: path) }
        guard schemaVersion <= kind.schemaVersion else { throw .newer(path: path) }
    }
}
