internal import Foundation

/// Room on the disk for what is being sorted. It has no name: whatever ends the program, nothing
/// of it stays.
final class ScratchFile {
    private let descriptor: Int32
    private let path: String
    private(set) var size = 0

    /// - Parameter path: the file beside which it stands.
    init(beside path: String) throws {
        self.path = path
        let name = "\(NewFile.folder(of: path))/.lists-\(UInt64.random(in: 0 ... .max)).new"
        descriptor = open(name, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw NotesFileError.cannotCreate(path: path, code: errno) }
        unlink(name)
    }

    deinit { close(descriptor) }

    func append(_ bytes: [UInt8]) throws {
        try bytes.withUnsafeBytes { bytes in
            var written = 0
            while written < bytes.count {
                let count = pwrite(
                    descriptor, bytes.baseAddress.map { $0 + written }, bytes.count - written,
                    off_t(size + written))
                guard count > 0 else {
                    if count < 0, errno == EINTR { continue }
                    throw failure()
                }
                written += count
            }
        }
        size += bytes.count
    }

    /// Reads what `room` holds.
    func read(at offset: Int, into room: UnsafeMutableRawBufferPointer) throws {
        var done = 0
        while done < room.count {
            let count = pread(
                descriptor, room.baseAddress.map { $0 + done }, room.count - done,
                off_t(offset + done))
            guard count > 0 else {
                if count < 0, errno == EINTR { continue }
                throw failure()
            }
            done += count
        }
    }

    private func failure() -> NotesFileError {
        switch errno {
        case ENOSPC, EDQUOT, EFBIG: .diskFull(path: path)
        case let code: .failed(path: path, code: -Int(code))
        }
    }
}
