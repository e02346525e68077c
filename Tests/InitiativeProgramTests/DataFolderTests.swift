import Foundation
import InitiativeProgram
import Testing

struct DataFolderTests {
    @Test(arguments: [
        (["XDG_DATA_HOME": "/data", "HOME": "/home/a"], "/data/initiatiefwijzer"),
        (["HOME": "/home/a"], "/home/a/.local/share/initiatiefwijzer"),
        (["XDG_DATA_HOME": "", "HOME": "/home/a"], "/home/a/.local/share/initiatiefwijzer"),
        (["XDG_DATA_HOME": "data", "HOME": "/home/a"], "/home/a/.local/share/initiatiefwijzer"),
        (["XDG_DATA_HOME": "../x", "HOME": "/home/a"], "/home/a/.local/share/initiatiefwijzer"),
    ])
    func `notes lie where the XDG specification says`(
        environment: [String: String], path: String
    ) {
        #expect(DataFolder(environment: environment)?.path == path)
        #expect(DataFolder(environment: environment)?.notesFile == path + "/notes.sqlite")
    }

    @Test(arguments: [[:], ["HOME": ""], ["HOME": "ergens"]])
    func `without HOME the user's entry in the password file counts`(
        environment: [String: String]
    ) throws {
        let entry = try #require(getpwuid(getuid()))
        let home = String(cString: entry.pointee.pw_dir)
        #expect(
            DataFolder(environment: environment)?.path == home + "/.local/share/initiatiefwijzer")
    }
}
