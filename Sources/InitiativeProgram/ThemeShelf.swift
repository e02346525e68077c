internal import Foundation
internal import TOMLKit
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
        return Set(names + [Theme.dark.name]).sorted()
    }

    /// The theme of a name. A name never is a path.
    public func theme(named name: String) throws(ThemeError) -> Theme {
        let isPlain = name.unicodeScalars.allSatisfy {
            $0.properties.isAlphabetic || ("0"..."9").contains($0) || $0 == "-" || $0 == "_"
        }
        guard isPlain, !name.isEmpty else { throw .unknown(name: name, known: names()) }
        for folder in folders {
            let path = folder + "/" + name + ".toml"
            guard access(path, F_OK) == 0 else { continue }
            guard let text = Self.read(path) else { throw .unreadableFile }
            return try ThemeFile.theme(named: name, parsing: text)
        }
        if name == Theme.dark.name { return .dark }
        throw .unknown(name: name, known: names())
    }

    private static let largestFile = 65536

    private static func read(_ path: String) -> String? {
        guard let file = FileHandle(forReadingAtPath: path),
            let data = try? file.read(upToCount: largestFile + 1), data.count <= largestFile
        else { return nil }
        return String(data: data, encoding: .utf8)
    }
}

/// Reads a theme file: TOML with the tables `[ink]` and `[paper]`, `name = "#rrggbb"` in each.
public enum ThemeFile {
    public static func theme(
        named name: String, parsing text: String
    ) throws(ThemeError) -> Theme {
        let table: TOMLTable
        do {
            table = try TOMLTable(string: text)
        } catch let error as TOMLParseError {
            throw .syntax(line: Int(error.source.begin.line))
        } catch {
            throw .unreadableFile
        }
        for key in table.keys where key != "ink" && key != "paper" {
            throw .unknownName(line: line(of: key, in: text), name: key)
        }
        return try Theme(
            name: name, inks: colors(in: table["ink"]?.table, text),
            papers: colors(in: table["paper"]?.table, text))
    }

    private static func colors<Name: RawRepresentable & Hashable>(
        in table: TOMLTable?, _ text: String
    ) throws(ThemeError) -> [Name: Color] where Name.RawValue == String {
        var colors: [Name: Color] = [:]
        for key in table?.keys ?? [] {
            guard let name = Name(rawValue: key) else {
                throw .unknownName(line: line(of: key, in: text), name: key)
            }
            guard let value = table?[key]?.string, let color = Color(hex: value) else {
                throw .badColor(line: line(of: key, in: text), name: key)
            }
            colors[name] = color
        }
        return colors
    }

    /// TOMLKit tells lines of syntax errors only. The first line that begins with the name.
    private static func line(of key: String, in text: String) -> Int {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let place = lines.firstIndex { line in
            let start = line.drop { $0 == " " || $0 == "\t" || $0 == "[" || $0 == "\"" }
            return start.hasPrefix(key)
        }
        return (place ?? 0) + 1
    }
}
