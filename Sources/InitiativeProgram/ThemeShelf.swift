internal import Foundation
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
        var parts = executable.split(separator: "/").dropLast()
        let binary = "/" + parts.joined(separator: "/")
        folders.append(binary + "/../share/initiatiefwijzer/themes")
        // In a checkout: .build/<triple>/release/initiatiefwijzer, three or four levels down.
        for _ in 0..<4 where !parts.isEmpty {
            parts = parts.dropLast()
            let folder = "/" + parts.joined(separator: "/")
            if access(folder + "/Package.swift", R_OK) == 0 {
                folders.append(folder + "/themes")
                break
            }
        }
        self.folders = folders
    }

    /// Every theme there is, by name.
    public func names() -> [String] {
        let files = folders.flatMap { folder in
            (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        }
        let names = files.filter { $0.hasSuffix(".toml") }.map { String($0.dropLast(5)) }
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

    private static let largestFile = 65536

    private static func read(_ path: String) -> String? {
        var status = stat()
        // Opening a pipe would wait for its other end.
        guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
            let file = FileHandle(forReadingAtPath: path),
            let data = try? file.read(upToCount: largestFile + 1), data.count <= largestFile
        else { return nil }
        return String(data: data, encoding: .utf8)
    }
}
