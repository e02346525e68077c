import Foundation
import Testing

/// An import that is killed half way, away from any terminal.
struct KilledImport {
    private let folder = NSTemporaryDirectory() + "initiatiefwijzer-import-\(UUID().uuidString)"

    private func process(_ arguments: [String]) -> Process {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: RealTerminal.program)
        process.arguments = arguments
        process.environment = ["XDG_DATA_HOME": folder, "HOME": folder]
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        return process
    }

    private var lists: String { folder + "/initiatiefwijzer/lists.sqlite" }

    private func size(_ path: String) -> Int {
        (try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int) ?? 0
    }

    @Test func `killed half way, an import leaves the lists as they were`() throws {
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let (small, large) = (folder + "/klein.csv", folder + "/groot.csv")
        try Data("titel\nBuurttuin\n".utf8).write(to: URL(fileURLWithPath: small))
        let text = String(repeating: "bewoners beginnen samen een tuin ", count: 30)
        let rows = (1...60_000).map { "Tuin \($0),\($0) \(text)\n" }.joined()
        try Data(("titel,omschrijving\n" + rows).utf8).write(to: URL(fileURLWithPath: large))

        let first = process(["import", small])
        try first.run()
        first.waitUntilExit()
        #expect(first.terminationStatus == 0)
        let before = FileManager.default.contents(atPath: lists)
        #expect(before != nil)

        let second = process(["import", large])
        try second.run()
        // It writes to the file long before it is done: then it is killed.
        let deadline = Date.now + 60
        while size(lists) <= (before?.count ?? 0), second.isRunning, Date.now < deadline {
            usleep(1000)
        }
        #expect(second.isRunning)
        kill(second.processIdentifier, SIGKILL)
        second.waitUntilExit()

        // Whoever comes next rolls back what was not finished.
        let third = process(["lists"])
        try third.run()
        third.waitUntilExit()
        #expect(third.terminationStatus == 0)
        #expect(FileManager.default.contents(atPath: lists) == before)
    }
}
