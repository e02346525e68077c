internal import Foundation
internal import InitiativeModel

/// The bytes of a file that may be a list, piece by piece.
final class ListSource {
    /// In bytes; nil on standard input.
    let size: Int?
    private let descriptor: Int32
    private static let pieceSize = 1 << 18

    /// - Parameter path: `-` for standard input; `~/` at its beginning is the home folder.
    init(path: String, home: String?) throws(ImportFailure) {
        guard path != "-" else {
            size = nil
            descriptor = dup(STDIN_FILENO)
            return
        }
        let full = path.hasPrefix("~/") ? (home ?? "~") + String(path.dropFirst()) : path
        // A pipe that nobody writes to must not hold the program up.
        descriptor = open(full, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else {
            size = nil
            throw errno == EACCES || errno == EPERM ? .notReadable : .noSuchFile
        }
        var status = stat()
        let isKnown = fstat(descriptor, &status) == 0
        size = Int(status.st_size)
        guard isKnown, status.st_mode & S_IFMT == S_IFREG else { throw .notAFile }
    }

    deinit { if descriptor >= 0 { close(descriptor) } }

    /// nil at the end.
    func next() throws(ImportFailure) -> [UInt8]? {
        while true {
            var count = 0
            let piece = [UInt8](unsafeUninitializedCapacity: Self.pieceSize) { buffer, used in
                count = read(descriptor, buffer.baseAddress, Self.pieceSize)
                used = max(0, count)
            }
            if count > 0 { return piece }
            if count == 0 { return nil }
            guard errno == EINTR else { throw .notReadable }
        }
    }
}
