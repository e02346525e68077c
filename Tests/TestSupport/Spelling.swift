internal import Foundation

/// Dutch spelling, by Debian's hunspell dictionary and a word list of our own: the trade's own
/// terms, names, and what is quoted in English.
public enum Spelling {
    private static let dictionary = "/usr/share/hunspell/nl_NL.dic"
    private static let checker = "/usr/bin/hunspell"

    /// Whether the dictionary is on this machine; without it there is nothing to check with.
    public static var isInstalled: Bool {
        [dictionary, checker].allSatisfy { FileManager.default.fileExists(atPath: $0) }
    }

    /// The words of a text that neither the dictionary nor our own list knows.
    public static func unknownWords(in text: String) throws -> Set<String> {
        let folder = try TemporaryFolder()
        // Typographic marks are no letters; the dictionary takes some of them for parts of words.
        let plain = text.map { "‘’“”«»…".contains($0) ? " " : $0 }
        try folder.write(Data(String(plain).utf8), to: "text")
        let process = Process()
        process.executableURL = URL(fileURLWithPath: checker)
        process.arguments = ["-d", "nl_NL", "-i", "utf-8", "-l", folder("text")]
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let data = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        let unknown = String(decoding: data, as: UTF8.self).split(separator: "\n").map {
            $0.trimmingCharacters(in: .punctuationCharacters)
        }
        return Set(unknown).subtracting(try ownWords()).subtracting([""])
    }

    /// One word a line; a line that begins with `#` says what follows.
    private static func ownWords() throws -> Set<String> {
        let url = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appending(path: "DutchWords.txt")
        let text = String(decoding: try Data(contentsOf: url), as: UTF8.self)
        return Set(text.split(separator: "\n").map(String.init).filter { !$0.hasPrefix("#") })
    }
}
