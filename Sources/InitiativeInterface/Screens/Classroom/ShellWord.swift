/// A path as somebody can type it at a shell.
enum ShellWord {
    private static let plain = Set("/._-+,:@%=")

    static func quoted(_ path: String) -> String {
        let isPlain = path.allSatisfy {
            $0.isASCII && ($0.isLetter || $0.isNumber) || plain.contains($0)
        }
        return isPlain
            ? path
            : "'"
                + path.split(
                    separator: "'", omittingEmptySubsequences: false
                ).joined(separator: #"'\''"#) + "'"
    }
}
