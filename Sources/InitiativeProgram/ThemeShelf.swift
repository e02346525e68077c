internal import Glibc
public import TerminalUI

/// Where themes are looked for: the user's own folder, the installed one, the checkout's. The
/// first hit wins, and one theme is always there because it is compiled in.
public struct ThemeShelf: Sendable {
    public let folders: [String]

    public init(folders: [String]) { self.folders = folders }

    /// - Parameter executable: the path of the program's own file.
    public init(environment: [String: String], executable: String) {
        var folders: [String] = []
        if let config = environment["XDG_CONFIG_HOME"], config.hasPrefix("/") {
            folders.append(config + "/initiatiefwijzer/themes")
        } else if let home = environment["HOME"], home.hasPrefix("/") {
            folders.append(home + "/.config/initiatiefwijzer/themes")
        }
        var folder = Self.folder(of: executable)
        folders.append(folder + "/../share/initiatiefwijzer/themes")
        // In a checkout: .build/<triple>/release/initiatiefwijzer, three or four levels down.
        for _ in 0..<4 where !folder.isEmpty {
            folder = Self.folder(of: folder)
            if access(folder + "/Package.swift", R_OK) == 0 {
                folders.append(folder + "/themes")
                break
            }
        }
        self.folders = folders
    }

    /// Empty for what lies in the root.
    private static func folder(of path: String) -> String {
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "" }
        return String(path[..<slash])
    }

    /// Every theme there is, by name.
    public func names() -> [String] {
        let names = folders.flatMap { Self.files(in: $0) }.filter { $0.hasSuffix(".toml") }.map {
            String($0.dropLast(5))
        }
        .filter { Self.isName($0) }
        return Set(names + [Theme.dark.name]).sorted()
    }

    /// The theme of a name. A name never is a path.
    public func theme(named name: String) throws(ThemeError) -> Theme {
        guard Self.isName(name) else { throw .unknown(name: name, known: names()) }
        for folder in folders {
            let path = folder + "/" + name + ".toml"
            guard access(path, F_OK) == 0 else { continue }
            guard let text = Self.read(path) else { throw .unreadableFile }
            return try ThemeFile.theme(named: name, parsing: text)
        }
        if name == Theme.dark.name { return .dark }
        throw .unknown(name: name, known: names())
    }

    private static func isName(_ name: String) -> Bool {
        !name.isEmpty
            && name.unicodeScalars.allSatisfy {
                $0.properties.isAlphabetic || ("0"..."9").contains($0) || $0 == "-" || $0 == "_"
            }
    }

    // Folders and files are read without Foundation: getting it ready for them would take longer
    // than reading them, before every first screen.

    /// The names in a folder; none where it cannot be read.
    private static func files(in folder: String) -> [String] {
        guard let stream = opendir(folder) else { return [] }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            names.append(
                withUnsafePointer(to: &entry.pointee.d_name) {
                    String(cString: UnsafeRawPointer($0).assumingMemoryBound(to: CChar.self))
                })
        }
        return names
    }

    private static let largestFile = 65536

    private static func read(_ path: String) -> String? {
        // Without O_NONBLOCK opening a pipe would wait for its other end.
        let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
            status.st_size <= largestFile
        else { return nil }
        var bytes = [UInt8](repeating: 0, count: Int(status.st_size))
        var done = 0
        while done < bytes.count {
            let count = bytes.withUnsafeMutableBytes { raw in
                Glibc.read(descriptor, raw.baseAddress.map { $0 + done }, raw.count - done)
            }
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { return nil }
            // It has become shorter since it was measured.
            if count == 0 { break }
            done += count
        }
        let text = bytes[..<done]
        let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
        return String(
            validating: text.starts(with: byteOrderMark) ? text.dropFirst(3) : text, as: UTF8.self)
    }
}
