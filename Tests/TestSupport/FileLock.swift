internal import Foundation

/// Holds a database as another program does that writes to it: until it is released nobody can read
/// or write.
public final class FileLock {
    private let descriptor: Int32

    public init(on path: String) throws {
        descriptor = open(path, O_RDWR | O_CLOEXEC)
        guard descriptor >= 0, Self.set(F_WRLCK, descriptor) else { throw CocoaError(.fileLocking) }
    }

    public func release() { _ = Self.set(F_UNLCK, descriptor) }

    deinit { close(descriptor) }

    /// The bytes that SQLite locks, by a lock of the open file: it stands against those of this
    /// process too.
    private static func set(_ kind: Int32, _ descriptor: Int32) -> Bool {
        var lock = flock()
        lock.l_type = Int16(kind)
        lock.l_whence = Int16(SEEK_SET)
        lock.l_start = 0x4000_0000
        lock.l_len = 512
        let setLockOfOpenFile: Int32 = 37
        return fcntl(descriptor, setLockOfOpenFile, &lock) == 0
    }
}
