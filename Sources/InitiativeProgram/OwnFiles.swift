internal import Foundation

/// The files that the program itself lives from: nothing is written over them, whatever is asked.
struct OwnFiles {
    /// The notes file, wherever it stands.
    private let notes: String

    init(besides notes: String) { self.notes = notes }

    /// Whether a path is one of them: in the data folder outside `reports`, or the notes file or a
    /// file beside it by another name.
    func holds(_ path: String) -> Bool {
        let folder = Self.folder(of: notes)
        let target = Self.folder(of: path)
        let name = path.split(separator: "/").last.map(String.init) ?? path
        if let folder, let target {
            if target == folder, Self.names.contains(where: { name.hasPrefix($0) }) { return true }
            let inside = ["backups", "rooms"].map { folder + "/" + $0 }
            if inside.contains(where: { target == $0 || target.hasPrefix($0 + "/") }) {
                return true
            }
        }
        return Self.isSame(path, notes)
    }

    /// The databases with their journals, and what stands beside them.
    private static let names = ["notes.sqlite", "lists.sqlite", "rescue"]

    private static func isSame(_ one: String, _ other: String) -> Bool {
        var first = stat()
        var second = stat()
        guard stat(one, &first) == 0, stat(other, &second) == 0 else { return false }
        return first.st_ino == second.st_ino && first.st_dev == second.st_dev
    }

    /// The folder of a file without links in it; nil where it is not there.
    private static func folder(of path: String) -> String? {
        let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
        guard let resolved = realpath(folder, nil) else { return nil }
        defer { free(resolved) }
        return String(cString: resolved)
    }
}
