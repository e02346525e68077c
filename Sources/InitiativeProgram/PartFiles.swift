internal import Foundation

/// Files that are being written under a name of their own, to be renamed when they are whole. One
/// that stays behind was left by a program that was killed.
enum PartFiles {
    /// A name for a new one in a folder.
    ///
    /// - Parameter folder: with its slash, or empty for the working folder.
    static func name(in folder: String) -> String {
        folder + prefix + RandomWord.next() + suffix
    }

    private static let prefix = ".initiatiefwijzer-"
    private static let suffix = ".part"
    /// In seconds; nothing is written for so long.
    private static let longest = 600

    /// Takes away those of this user in a folder.
    ///
    /// - Parameter isAll: also those that a program may be writing: its writing then fails, and it
    ///   says so.
    static func sweep(_ folder: String, isAll: Bool = false) {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        for name in names where name.hasPrefix(prefix) && name.hasSuffix(suffix) {
            let path = folder + "/" + name
            var status = stat()
            guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
                status.st_uid == geteuid(),
                isAll || time(nil) - status.st_mtim.tv_sec > longest
            else { continue }
            unlink(path)
        }
    }
}
