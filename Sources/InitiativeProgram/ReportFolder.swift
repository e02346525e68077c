internal import Foundation
internal import InitiativeModel

/// The folder of what was written out, beside the notes file.
struct ReportFolder {
    let path: String

    init(besides notes: String) {
        path = (notes.lastIndex(of: "/").map { String(notes[...$0]) } ?? "") + "reports"
    }

    /// Writes a file piece by piece, whole or not at all, under a name that is not taken yet.
    ///
    /// - Returns: its path.
    /// - Throws: ``WriteFailure``; what `body` throws.
    func write(
        list: String, ending: String, _ body: ((String) throws -> Void) throws -> Void
    ) throws -> String {
        guard mkdir(path, 0o700) == 0 || errno == EEXIST else { throw Self.failure(errno) }
        PartFiles.sweep(path)
        let draft = PartFiles.name(in: path + "/")
        let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw Self.failure(errno) }
        defer {
            close(descriptor)
            unlink(draft)
        }
        try body { text in
            let error = StandardStreams.writeAll(Array(text.utf8), to: descriptor)
            guard error == 0 else { throw Self.failure(error) }
        }
        guard fsync(descriptor) == 0 else { throw Self.failure(errno) }
        let stem = Self.stem(of: list)
        for number in 1...999 {
            let suffix = number == 1 ? "" : "-\(number)"
            let target = "\(path)/\(stem)-\(LocalTime.today())\(suffix).\(ending)"
            // link fails where the name is taken; rename would replace what stands there.
            if link(draft, target) == 0 { return target }
            guard errno == EEXIST else { throw Self.failure(errno) }
        }
        throw WriteFailure.failed(code: 0)
    }

    /// Writes a whole text under a name that is not taken yet.
    ///
    /// - Returns: its path.
    func write(_ text: String, name: String, ending: String) throws -> String {
        try write(list: name, ending: ending) { try $0(text) }
    }

    /// The files that are called after one of the names, or hold one of the texts; by their paths, in
    /// order. O(n) in the size of the folder.
    func holding(texts: [String], names: [String]) -> [String] {
        let sought = texts.filter { $0.filter { !$0.isWhitespace }.count > 2 }.map { Data($0.utf8) }
        let found = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        return found.sorted().filter { file in
            if names.contains(where: { file.hasPrefix($0 + "-") }) { return true }
            var status = stat()
            guard lstat("\(path)/\(file)", &status) == 0, status.st_mode & S_IFMT == S_IFREG,
                let data = FileManager.default.contents(atPath: "\(path)/\(file)")
            else { return false }
            return sought.contains { data.range(of: $0) != nil }
        }.map { "\(path)/\($0)" }
    }

    /// The name of a list as a part of a file's name.
    static func stem(of list: String) -> String {
        let stem = list.filter { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }.prefix(60)
        return stem.isEmpty ? "lijst" : String(stem)
    }

    private static func failure(_ code: Int32) -> WriteFailure {
        [ENOSPC, EFBIG, EDQUOT].contains(code) ? .diskFull : .failed(code: -Int(code))
    }
}
