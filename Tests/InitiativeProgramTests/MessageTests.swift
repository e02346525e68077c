import Foundation
import InitiativeInterface
import InitiativeModel
import TestSupport
import Testing

@testable import InitiativeProgram

/// What went wrong is told in a sentence of the user's language: no bare number, and nothing that the
/// system says in English.
struct MessageTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        #expect(mkdir(folder("initiatiefwijzer"), 0o700) == 0)
    }

    private func run(_ arguments: [String], _ language: Language) throws -> ProgramRun {
        try ProgramRun(
            arguments + ["--language", language.rawValue],
            environment: ["XDG_DATA_HOME": folder.path])
    }

    private var notes: String { folder("initiatiefwijzer/notes.sqlite") }

    enum Trouble: String, CaseIterable, Sendable {
        case versionOfNothing, journalIsFolder, danglingLink, loopOfLinks, notesAreFolder
        case noSuchFolder, emptyName, longName, folderAsTarget
    }

    private func cause(_ trouble: Trouble) throws -> [String] {
        _ = try run(["list"], .dutch)
        switch trouble {
        case .versionOfNothing:
            var bytes = try Data(contentsOf: URL(filePath: notes))
            bytes.replaceSubrange(60..<64, with: [0, 0, 0, 0])
            try bytes.write(to: URL(filePath: notes))
        case .journalIsFolder:
            unlink(notes + "-journal")
            #expect(mkdir(notes + "-journal", 0o700) == 0)
        case .danglingLink:
            unlink(notes)
            #expect(symlink(folder("weg"), notes) == 0)
        case .loopOfLinks:
            unlink(notes)
            #expect(symlink(notes, notes) == 0)
        case .notesAreFolder:
            unlink(notes)
            #expect(mkdir(notes, 0o700) == 0)
        case .noSuchFolder: return ["report", "C01", "--output", folder("nee/x.md")]
        case .emptyName: return ["report", "C01", "--output", ""]
        case .longName:
            return ["report", "C01", "--output", folder(String(repeating: "n", count: 300))]
        case .folderAsTarget: return ["report", "C01", "--output", folder.path]
        }
        return ["list"]
    }

    @Test(arguments: Trouble.allCases, Language.allCases)
    func `it is told in words`(trouble: Trouble, language: Language) throws {
        let done = try run(try cause(trouble), language)
        #expect(done.status > 0)
        let told = done.errors.replacing(folder.path, with: "MAP")
        #expect(told.hasPrefix("initiatiefwijzer: ") && told.contains("."), "\(told)")
        for piece in ["(fout", "(error", "errno", "No such", "Is a directory", "too long ("] {
            #expect(!told.contains(piece), "\(told)")
        }
        #expect(!told.contains("  "), "\(told)")
        if language == .dutch {
            for word in [" the ", " file ", " is a ", "Permission", "denied"] {
                #expect(!told.contains(word), "\(told)")
            }
        }
        // Nothing follows a colon but words.
        #expect(told.wholeMatch(of: /(?s).*: ?\d+\.?\s*/) == nil, "\(told)")
    }

    @Test func `a cause has words in both languages, and a number only where none are known`() {
        let system = [
            ENOENT, EMFILE, ENFILE, EIO, ELOOP, ENAMETOOLONG, ENOTDIR, EROFS, EACCES, EPERM,
        ].map { -Int($0) }
        let database = [1, 7, 10, 266, 522, 778, 1034, 13, 14, 270, 18, 19, 20]
        for code in system + database {
            let words = Language.allCases.map { FaultPhrases.cause(code, in: $0) }
            #expect(words[0] != words[1])
            for text in words {
                #expect(!text.contains { $0.isNumber } && text.count > 12, "\(code): \(text)")
            }
        }
        #expect(FaultPhrases.cause(-77, in: .dutch).hasSuffix("met nummer 77"))
    }
}
