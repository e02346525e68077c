internal import TOMLKit
public import TerminalUI

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
        let lines = ThemeLines(text)
        for key in table.keys where key != "ink" && key != "paper" {
            throw .unknownName(line: lines.line(of: key, in: nil), name: key)
        }
        return try Theme(
            name: name, inks: colors(of: "ink", in: table, lines),
            papers: colors(of: "paper", in: table, lines))
    }

    private static func colors<Name: RawRepresentable & Hashable>(
        of section: String, in file: TOMLTable, _ lines: ThemeLines
    ) throws(ThemeError) -> [Name: Color] where Name.RawValue == String {
        let table = file[section]?.table
        var colors: [Name: Color] = [:]
        for key in table?.keys ?? [] {
            guard let name = Name(rawValue: key) else {
                throw .unknownName(line: lines.line(of: key, in: section), name: key)
            }
            guard let value = table?[key]?.string, let color = Color(hex: value) else {
                throw .badColor(line: lines.line(of: key, in: section), name: key)
            }
            colors[name] = color
        }
        return colors
    }
}

/// The lines of a theme file by what they give a value to: TOMLKit tells lines of syntax errors
/// only.
private struct ThemeLines {
    /// Names with their tables before them, as `ink.text`, line by line.
    private let names: [String]

    init(_ text: String) {
        var table: String?
        names = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
            .map { line in
                let start = line.drop { $0 == " " || $0 == "\t" }
                if start.first == "[" {
                    table = Self.plain(start.prefix { $0 != "]" })
                    return table ?? ""
                }
                let name = Self.plain(start.prefix { $0 != "=" })
                return table.map { $0 + "." + name } ?? name
            }
    }

    /// From 1. The line of the whole table, else the first, where the name is not written out.
    func line(of key: String, in table: String?) -> Int {
        let name = table.map { $0 + "." + key } ?? key
        let place =
            names.firstIndex(of: name) ?? names.firstIndex { $0.hasPrefix(name + ".") }
            ?? names.firstIndex { $0 == table }
        return (place ?? 0) + 1
    }

    private static func plain(_ text: Substring) -> String {
        String(text.filter { !"[]\"' \t".contains($0) })
    }
}
