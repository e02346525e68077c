import Foundation
import InitiativeModel
import TestSupport
import Testing

@testable import InitiativeProgram

/// A lists file that cannot be used is told as that, by every command and in the words of a lists
/// file; it is left as it is.
struct DamagedListsTests {
    private let folder: TemporaryFolder
    private let csv = "naam\ntuin\nbad\n"

    init() throws { folder = try TemporaryFolder() }

    private func run(_ arguments: [String], _ language: Language) throws -> ProgramRun {
        try ProgramRun(
            arguments + ["--language", language.rawValue],
            environment: ["XDG_DATA_HOME": folder.path])
    }

    private var lists: String { folder("initiatiefwijzer/lists.sqlite") }

    enum Damage: String, CaseIterable, Sendable { case noise, truncated, empty, foreign, newer }

    private func harm(_ damage: Damage) throws {
        var bytes = try Data(contentsOf: URL(filePath: lists))
        switch damage {
        case .noise:
            bytes.replaceSubrange(
                200..<bytes.count, with: Data(repeating: 0x5A, count: bytes.count - 200))
        case .truncated: bytes = bytes.prefix(4096 + 7)
        case .empty: bytes = Data()
        case .foreign: bytes = Data("een heel ander bestand".utf8)
        // The version that stands in the header of the file.
        case .newer: bytes.replaceSubrange(60..<64, with: [0, 0, 0x7F, 0xFF])
        }
        try bytes.write(to: URL(filePath: lists))
    }

    @Test(arguments: Damage.allCases, Language.allCases)
    func `every command says what it is and changes nothing`(
        damage: Damage, language: Language
    ) throws {
        try folder.write(Data(csv.utf8), to: "a.csv")
        #expect(try run(["import", folder("a.csv"), "--name", "a"], language).status == 0)
        try harm(damage)
        let before = folder.bytes(of: "initiatiefwijzer/lists.sqlite")
        let commands = [
            ["lists"], ["list", "--in", "a"], ["lists", "--delete", "a"],
            ["import", folder("a.csv"), "--name", "b"],
        ]
        for command in commands {
            let done = try run(command, language)
            #expect(done.status == ExitCode.data.rawValue, "\(command): \(done.errors)")
            #expect(done.errors.contains("lists.sqlite"), "\(command): \(done.errors)")
            #expect(!done.errors.contains("backups") && !done.errors.contains("--file"))
            let words =
                damage == .newer
                ? ["nieuwere versie", "newer version"]
                : ["opnieuw in uit hun bron", "from their sources"]
            #expect(words.contains { done.errors.contains($0) }, "\(command): \(done.errors)")
        }
        #expect(folder.bytes(of: "initiatiefwijzer/lists.sqlite") == before)
        // The notes are another file.
        #expect(try run(["show", "C01"], language).status == 0)
    }

    @Test func `with the file put aside the lists are read in again`() throws {
        try folder.write(Data(csv.utf8), to: "a.csv")
        #expect(try run(["import", folder("a.csv"), "--name", "a"], .dutch).status == 0)
        try harm(.noise)
        try FileManager.default.moveItem(atPath: lists, toPath: lists + "-oud")
        #expect(try run(["import", folder("a.csv"), "--name", "a"], .dutch).status == 0)
        #expect(try run(["lists"], .dutch).output.hasPrefix("a\t2\t"))
    }
}
