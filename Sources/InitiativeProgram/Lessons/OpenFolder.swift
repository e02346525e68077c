internal import CSupport
internal import Foundation
internal import InitiativeInterface

/// A class folder that is open: what is in it is reached by name and never through a link.
final class OpenFolder {
    private let descriptor: Int32

    /// - Parameter lists: whether its names are to be read; who votes may not do so.
    init(_ path: String, lists: Bool) throws(ClassFolderProblem) {
        // With a slash at its end a link would be followed.
        var path = path
        while path.count > 1, path.hasSuffix("/") { path.removeLast() }
        descriptor =
            lists
            ? open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC) : cs_open_folder(path)
        guard descriptor >= 0 else { throw ClassFolderProblem(errno: errno) }
    }

    deinit { close(descriptor) }

    /// Whether the folder is this user's own.
    var isOurs: Bool { owner == geteuid() }

    /// nil where it cannot be found out.
    private var owner: uid_t? {
        var status = stat()
        return fstat(descriptor, &status) == 0 ? status.st_uid : nil
    }

    /// Lets others write here, but neither list what is here nor take away what is not theirs.
    ///
    /// - Parameter group: who may; nil for everybody.
    func letIn(_ group: gid_t?) throws(ClassFolderProblem) {
        if let group, fchown(descriptor, uid_t.max, group) != 0 {
            throw errno == EPERM ? .unknownGroup : ClassFolderProblem(errno: errno)
        }
        guard fchmod(descriptor, group == nil ? 0o1733 : 0o1730) == 0 else {
            throw ClassFolderProblem(errno: errno)
        }
    }

    /// Every name in the folder, in no order.
    func names() throws(ClassFolderProblem) -> [String] {
        let copy = openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard copy >= 0 else { throw ClassFolderProblem(errno: errno) }
        guard let stream = fdopendir(copy) else {
            close(copy)
            throw ClassFolderProblem(errno: errno)
        }
        defer { closedir(stream) }
        var names: [String] = []
        // Only what is set by reading itself tells of a failure.
        func next() -> UnsafeMutablePointer<dirent>? {
            errno = 0
            return readdir(stream)
        }
        while let entry = next() {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { place in
                place.withMemoryRebound(
                    to: CChar.self, capacity: MemoryLayout.size(ofValue: place.pointee)
                ) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        guard errno == 0 else { throw ClassFolderProblem(errno: errno) }
        return names
    }

    /// Writes a file that all may read, whole or not at all: under another name first.
    func write(_ bytes: [UInt8], as name: String) throws(ClassFolderProblem) {
        let draft = ".\(name).\(RandomWord.next()).part"
        let file = openat(
            descriptor, draft, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw ClassFolderProblem(errno: errno) }
        // Said outright, since the program lets nobody read what it makes.
        var error: Int32 = fchmod(file, 0o644) == 0 ? 0 : errno
        if error == 0 { error = StandardStreams.writeAll(bytes, to: file) }
        if error == 0, fsync(file) != 0 { error = errno }
        if close(file) != 0, error == 0 { error = errno }
        if error == 0, renameat(descriptor, draft, descriptor, name) != 0 { error = errno }
        guard error == 0 else {
            unlinkat(descriptor, draft, 0)
            throw ClassFolderProblem(errno: error)
        }
    }

    /// What was read of a file.
    enum Contents: Equatable {
        case bytes([UInt8])
        /// There is none, or it is a link, a folder, a pipe, or too long.
        case unusable
        /// This user may not read it, or not enter the folder.
        case denied
        /// Not now; perhaps later.
        case unread
    }

    /// - Parameters:
    ///   - longest: in bytes; nothing is read of a longer one.
    ///   - isOfFolder: whether only a file counts that belongs to who owns the folder.
    func read(_ name: String, longest: Int, isOfFolder: Bool = false) -> Contents {
        // A pipe that nobody writes to would keep us waiting.
        let file = openat(descriptor, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
        guard file >= 0 else {
            if errno == EACCES { return .denied }
            return [EIO, EINTR, EMFILE, ENFILE, ENOMEM, ESTALE].contains(errno)
                ? .unread : .unusable
        }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0 else { return .unread }
        guard status.st_mode & S_IFMT == S_IFREG, status.st_size <= longest,
            !isOfFolder || status.st_uid == owner
        else { return .unusable }
        var bytes = [UInt8](repeating: 0, count: longest + 1)
        var count = 0
        while count <= longest {
            let more = bytes.withUnsafeMutableBytes { raw in
                Foundation.read(
                    file, raw.baseAddress.map { $0 + count }, longest + 1 - count)
            }
            if more < 0 {
                if errno == EINTR { continue }
                return .unread
            }
            if more == 0 { break }
            count += more
        }
        return count > longest ? .unusable : .bytes(Array(bytes.prefix(count)))
    }

    func remove(_ name: String) { unlinkat(descriptor, name, 0) }
}

extension ClassFolderProblem {
    init(errno: Int32) {
        self =
            switch errno {
            case ENOENT, ESTALE: .missing
            case ENOTDIR, ELOOP: .notAFolder
            case EACCES, EPERM, EROFS: .noPermission
            case ENOSPC, EDQUOT, EFBIG: .diskFull
            default: .failed(code: errno)
            }
    }
}
