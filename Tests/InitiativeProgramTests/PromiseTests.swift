import Foundation
import Testing

/// The table of promises is true of the program as it is: each sentence is said, and each test is
/// there.
struct PromiseTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    private static func files(in folder: String, named isWanted: (String) -> Bool) -> [String] {
        let names = FileManager.default.enumerator(atPath: root.appending(path: folder).path)
        return (names?.compactMap { $0 as? String } ?? []).filter(isWanted).compactMap {
            try? String(contentsOf: root.appending(path: "\(folder)/\($0)"), encoding: .utf8)
        }
    }

    /// Sentence and test of each row.
    private static func rows() throws -> [(sentence: String, test: String)] {
        let table = try String(
            contentsOf: root.appending(
                path: "Sources/InitiativeInterface/Documentation.docc/Promises.md"),
            encoding: .utf8)
        return table.split(separator: "\n").filter { $0.hasPrefix("| ") }.dropFirst(1).map { line in
            let cells = line.split(separator: "|").map {
                $0.trimmingCharacters(in: .whitespaces)
            }
            return (cells[0], cells[2].filter { $0 != "`" })
        }
    }

    @Test func `each promise is said in the program, and held by a test`() throws {
        // As one line: in the sources a sentence goes on with a backslash.
        let said = Self.files(in: "Sources") { $0.hasSuffix(".swift") }
            .map { $0.replacing(/\\\n\s*/, with: "") }
        let tests = Self.files(in: "Tests") { $0.hasSuffix(".swift") }
        let rows = try Self.rows()
        #expect(rows.count > 20)
        for (sentence, test) in rows {
            #expect(said.contains { $0.contains(sentence) }, "not said: \(sentence)")
            #expect(tests.contains { $0.contains("func `\(test)`") }, "no such test: \(test)")
        }
    }
}
