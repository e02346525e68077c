internal import Foundation
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
        let folder = (lists.lastIndex(of: "/").map { String(lists[...$0]) } ?? "") + "reports"
        guard mkdir(folder, 0o700) == 0 || errno == EEXIST else { return nil }
        let words = ProgramPhrases[language]
        let lines = first.map { words.rejected($0.line, words.reason($0.reason)) }
        let stem = name.filter { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }.prefix(60)
        for number in 1...999 {
            let suffix = number == 1 ? "" : "-\(number)"
            let path = "\(folder)/\(stem)-\(LocalTime.today())-rejects\(suffix).txt"
            do {
                try OutputFile.write(
                    lines.joined(separator: "\n").printable + "\n", to: path, existing: .keep)
                return path
            } catch {
                guard case .exists = error else { return nil }
            }
        }
        return nil
    }
}
