internal import InitiativeExchange
internal import InitiativeModel
internal import TerminalUI

/// The rows of an import that did not come in, with why.
struct RejectedRows {
    private(set) var count = 0
    /// The first ones.
    private(set) var first: [(line: Int, reason: RejectReason)] = []
    private static let most = 10_000

    mutating func add(_ line: Int, _ reason: RejectReason) {
        count += 1
        if first.count < Self.most { first.append((line, reason)) }
    }

    /// Writes them to a file in the folder of reports, which only the user can read.
    ///
    /// - Returns: its path; nil where there are none, or where it could not be written: the import
    ///   itself has come in.
    func write(besides lists: String, list name: String, _ language: Language) -> String? {
        guard count > 0 else { return nil }
        let words = ProgramPhrases[language]
        let lines = first.map { words.rejected($0.line, words.reason($0.reason)) }
        return try? ReportFolder(besides: lists).write(list: name + "-rejects", ending: "txt") {
            try $0(lines.joined(separator: "\n").printable + "\n")
        }
    }
}
