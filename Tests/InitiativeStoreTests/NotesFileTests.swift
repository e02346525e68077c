import Foundation
import InitiativeModel
import InitiativeStore
import TestSupport
import Testing

struct NotesFileTests {
    @Test func `a new file holds the bundled initiatives and nobody else can read it`() throws {
        let folder = FileManager.default.temporaryDirectory.path + "/notes-\(UUID())"
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let path = folder + "/notes.sqlite"
        let notes = try NotesFile(path: path, bundled: [Samples.garden], contentVersion: 1)
        #expect(try notes.rows().map(\.id) == [Samples.garden.id])
        var status = stat()
        #expect(stat(path, &status) == 0 && status.st_mode & 0o777 == 0o600)
        #expect(stat(folder, &status) == 0 && status.st_mode & 0o777 == 0o700)
    }
}
