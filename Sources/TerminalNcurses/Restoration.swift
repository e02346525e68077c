internal import CNcurses

/// The bytes that give a terminal back after anything the program did to it. Sent by the crash
/// guard and by the supervisor, which cannot ask curses.
enum Restoration {
    /// Call after curses started, so that the terminal's own sequences are known.
    static func bytes() -> [UInt8] {
        let names: [String] = ["sgr0", "rmacs", "rmkx", "cnorm", "rmcup"]
        // Bracketed paste off, ordinary keys, visible cursor.
        var bytes = Array("\u{1B}[?2004l".utf8)
        for name in names {
            if let value = cn_capability(name) {
                bytes += withoutPadding(Array(String(cString: value).utf8))
            }
        }
        return bytes + Array("\r\n".utf8)
    }

    /// terminfo writes delays as `$<5>`; only curses knows how to keep them.
    private static func withoutPadding(_ text: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        var place = 0
        while place < text.count {
            if text[place...].starts(with: Array("$<".utf8)) {
                guard let end = text[place...].firstIndex(of: UInt8(ascii: ">")) else { break }
                place = end + 1
            } else {
                result.append(text[place])
                place += 1
            }
        }
        return result
    }
}
