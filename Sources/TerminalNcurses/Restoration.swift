internal import CNcurses

/// The bytes that give a terminal back after anything the program did to it. Sent by the crash
/// guard and by the supervisor, which cannot ask curses.
enum Restoration {
    /// Call after curses started, so that the terminal's own sequences are known.
    static func bytes() -> [UInt8] {
        let names: [String] = ["sgr0", "rmacs", "rmkx", "cnorm", "rmcup"]
        let own = names.compactMap { (name: String) -> String? in
            guard let value = cn_capability(name) else { return nil }
            return withoutPadding(String(cString: value))
        }
        // Bracketed paste off, ordinary keys, visible cursor.
        return Array(("\u{1B}[?2004l" + own.joined() + "\r\n").utf8)
    }

    /// terminfo writes delays as `$<5>`; only curses knows how to keep them.
    private static func withoutPadding(_ text: String) -> String {
        var result = ""
        var rest = Substring(text)
        while let start = rest.firstRange(of: "$<") {
            result += rest[..<start.lowerBound]
            guard let end = rest[start.upperBound...].firstIndex(of: ">") else { return result }
            rest = rest[rest.index(after: end)...]
        }
        return result + rest
    }
}
