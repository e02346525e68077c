internal import Foundation
internal import InitiativeInterface
internal import InitiativeModel
internal import Synchronization

/// The rooms of lessons that this program holds: of each lesson one program at a time has the room.
///
/// A room is a small file in the folder `rooms` beside the notes file that stays locked while its
/// program runs: `flock` ends with the process, however that ends. In it stands where the program
/// runs, for whoever comes second. Where no file can be made or locked, the room is open all the
/// same: a stale step is refused by the notes file anyway.
final class RoomLocks: Sendable {
    private let folder: String
    /// The terminal of this program, such as `pts/3`; empty where it has none.
    private let terminal: String
    private let held = Mutex<[LessonID: Int32]>([:])

    /// - Parameter notes: the path of the notes file.
    init(besides notes: String, terminal: String) {
        folder = (notes.lastIndex(of: "/").map { notes[...$0] } ?? "") + "rooms"
        self.terminal = terminal
    }

    deinit { held.withLock { $0.values.forEach { close($0) } } }

    /// Takes the room of a lesson.
    ///
    /// - Parameter time: the time of day, as others are told.
    /// - Returns: the program that has it; nil where this one has it now.
    func take(_ lesson: LessonID, at time: String) -> RoomHolder? {
        held.withLock { held in
            guard held[lesson] == nil else { return nil }
            while let descriptor = open(lesson) {
                guard PatientLock.take(descriptor) else {
                    defer { close(descriptor) }
                    return errno == EWOULDBLOCK ? Self.holder(descriptor) : nil
                }
                // Whoever had it may have taken the file away since it was opened here.
                guard Self.isThere(descriptor) else {
                    close(descriptor)
                    continue
                }
                ftruncate(descriptor, 0)
                let text = Array("\(terminal)\n\(time)\n".utf8)
                _ = pwrite(descriptor, text, text.count, 0)
                held[lesson] = descriptor
                break
            }
            return nil
        }
    }

    /// Whether this program has the room of a lesson.
    func holds(_ lesson: LessonID) -> Bool { held.withLock { $0[lesson] != nil } }

    /// Gives the room of a lesson back; nothing where this program does not have it.
    func leave(_ lesson: LessonID) {
        held.withLock { held in
            guard let descriptor = held.removeValue(forKey: lesson) else { return }
            unlink(path(lesson))
            close(descriptor)
        }
    }

    private func path(_ lesson: LessonID) -> String {
        // An id is a word of our own, but it came from a file.
        let name = lesson.rawValue.filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
        return "\(folder)/\(name).room"
    }

    /// nil where there can be no such file.
    private func open(_ lesson: LessonID) -> Int32? {
        guard mkdir(folder, 0o700) == 0 || errno == EEXIST else { return nil }
        let descriptor = Foundation.open(
            path(lesson), O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK, 0o600)
        return descriptor >= 0 ? descriptor : nil
    }

    private static func isThere(_ descriptor: Int32) -> Bool {
        var status = stat()
        return fstat(descriptor, &status) == 0 && status.st_nlink > 0
    }

    private static func holder(_ descriptor: Int32) -> RoomHolder {
        var bytes = [UInt8](repeating: 0, count: 128)
        let count = max(0, pread(descriptor, &bytes, bytes.count, 0))
        let lines = String(decoding: bytes.prefix(count), as: UTF8.self)
            .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        return RoomHolder(
            terminal: lines.first ?? "", since: lines.count > 1 ? lines[1] : "")
    }
}
