internal import Foundation
internal import TerminalUI

/// Standard output and standard error, written whole and checked: a full disk is not a success.
enum StandardStreams {
    /// Writes data for the user or the next program.
    static func write(_ text: String, in words: ProgramPhrases) throws(ProgramFailure) {
        try write(Array(text.utf8), in: words)
    }

    /// The same of UTF-8.
    static func write(_ text: [UInt8], in words: ProgramPhrases) throws(ProgramFailure) {
        let isScreen = isatty(STDOUT_FILENO) == 1
        let bytes =
            isScreen ? Array(forReader(String(decoding: text, as: UTF8.self)).utf8) : text
        switch writeAll(bytes, to: STDOUT_FILENO) {
        case 0, EPIPE: return
        default: throw ProgramFailure(.io, words.cannotPrint)
        }
    }

    /// Writes a piece of something long.
    ///
    /// - Returns: false where there is no reader any more, or no room.
    static func stream(_ text: String) -> Bool {
        writeAll(Array(forReader(text).utf8), to: STDOUT_FILENO) == 0
    }

    /// Data as it is for another program; on a terminal without anything that would steer it.
    private static func forReader(_ text: String) -> String {
        isatty(STDOUT_FILENO) == 1 ? text.printable : text
    }

    /// Says one sentence on standard error; nothing can be done where even that fails.
    static func say(_ sentence: String) {
        _ = writeAll(
            Array(("initiatiefwijzer: " + sentence.printable + "\n").utf8), to: STDERR_FILENO)
    }

    /// 0, or the error number.
    static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
        var done = 0
        while done < bytes.count {
            let count = bytes.withUnsafeBytes { raw in
                Foundation.write(
                    descriptor, raw.baseAddress.map { $0 + done }, bytes.count - done)
            }
            if count < 0 {
                if errno == EINTR { continue }
                return errno
            }
            done += count
        }
        return 0
    }
}
