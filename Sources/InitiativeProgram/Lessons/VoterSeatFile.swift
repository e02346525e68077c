internal import CSupport
internal import Foundation
internal import InitiativeModel
internal import InitiativeStore

/// The seat of one voting terminal on disk, so that a terminal that died comes back where it was.
///
/// The file is named after the lesson and the terminal and stays locked while the program runs:
/// programs of one user on many terminals each have their own. What was voted is not in it. Where
/// it cannot be kept, the seat lives as long as the program.
final class VoterSeatFile: Sendable {
    /// The whole file, in bytes: one write of the same length each time, so that none is seen
    /// half.
    private static let length = 1024
    private static let mostDays = 7

    /// nil where the seat is in memory only.
    private let descriptor: Int32?
    private let path: String
    /// What an earlier program kept at this terminal in this lesson; nil for nothing.
    let found: VoterSeat?
    /// Whether a later version of the program keeps a seat at this terminal, which this one cannot
    /// read: it is left alone, and whoever sits here has another one.
    let isNewerThere: Bool

    /// - Parameters:
    ///   - folder: where seats are kept; nil for nowhere.
    ///   - terminal: the terminal's name, such as `/dev/pts/3`; nil for none.
    init(folder: String?, code: String, terminal: String?) {
        var opened = Opened()
        if let folder, let terminal, Self.make(folder) {
            Self.removeOld(in: folder)
            opened = Self.open(folder, code, terminal)
        }
        descriptor = opened.descriptor
        path = opened.path
        found = opened.seat
        isNewerThere = opened.isNewerThere
    }

    deinit { if let descriptor { close(descriptor) } }

    /// `$XDG_STATE_HOME/initiatiefwijzer/votes`, else under `~/.local/state`; nil without any home
    /// folder.
    static func folder(_ environment: [String: String]) -> String? {
        let home = environment["HOME"] ?? cs_home().map { String(cString: $0) }
        let state = environment["XDG_STATE_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
        guard let base = state ?? home.map({ $0 + "/.local/state" }), base.hasPrefix("/") else {
            return nil
        }
        return base + "/initiatiefwijzer/votes"
    }

    /// Keeps a seat; where that is impossible, the program goes on without.
    func keep(_ seat: VoterSeat) {
        guard let descriptor else { return }
        var bytes = Array(seat.stored.utf8)
        guard bytes.count < Self.length else { return }
        bytes += [UInt8](repeating: UInt8(ascii: " "), count: Self.length - bytes.count - 1)
        bytes.append(UInt8(ascii: "\n"))
        _ = pwrite(descriptor, bytes, bytes.count, 0)
        fsync(descriptor)
    }

    /// The lesson is over: nothing of it is of use any more.
    func remove() {
        if descriptor != nil { unlink(path) }
    }

    // MARK: Files

    private static func make(_ folder: String) -> Bool {
        var path = ""
        for part in folder.split(separator: "/") {
            path += "/" + part
            if mkdir(path, 0o700) != 0, errno != EEXIST { return false }
        }
        var status = stat()
        return lstat(folder, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
            && status.st_uid == geteuid()
    }

    private struct Opened {
        var descriptor: Int32?
        var path = ""
        var seat: VoterSeat?
        var isNewerThere = false
    }

    /// The first file of this terminal that no other program holds, and that can be read.
    private static func open(
        _ folder: String, _ code: String, _ terminal: String
    ) -> Opened {
        var opened = Opened()
        let place = terminal.replacingOccurrences(of: "/dev/", with: "")
            .map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" }
        for number in 1...9 {
            let path = "\(folder)/\(code)-\(String(place))-\(number).seat"
            let descriptor = Foundation.open(
                path, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK, 0o600)
            guard descriptor >= 0 else { return opened }
            var status = stat()
            // Whoever held it may have taken it away meanwhile.
            if fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
                PatientLock.take(descriptor), fstat(descriptor, &status) == 0,
                status.st_nlink > 0
            {
                switch read(descriptor) {
                case .unreadable: opened.isNewerThere = true
                case .value(let seat):
                    opened.seat = seat
                    fallthrough
                case nil:
                    opened.descriptor = descriptor
                    opened.path = path
                    return opened
                }
            }
            close(descriptor)
        }
        return opened
    }

    /// nil where nothing was kept yet.
    private static func read(_ descriptor: Int32) -> Readable<VoterSeat>? {
        var bytes = [UInt8](repeating: 0, count: length)
        let count = pread(descriptor, &bytes, length, 0)
        guard count > 0 else { return nil }
        return VoterSeat.read(String(decoding: bytes.prefix(count), as: UTF8.self))
    }

    /// Takes away what was not written to for a week: no lesson lasts so long.
    private static func removeOld(in folder: String) {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        let oldest = time(nil) - mostDays * 24 * 60 * 60
        for name in names where name.hasSuffix(".seat") {
            let path = folder + "/" + name
            var status = stat()
            guard lstat(path, &status) == 0, status.st_mtim.tv_sec < oldest else { continue }
            let descriptor = Foundation.open(path, O_RDWR | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)
            guard descriptor >= 0 else { continue }
            if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { unlink(path) }
            close(descriptor)
        }
    }
}
