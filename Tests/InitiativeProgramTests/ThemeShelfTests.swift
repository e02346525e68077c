import Foundation
import InitiativeProgram
import TerminalUI
import TestSupport
import Testing

struct ThemeShelfTests {
    private let folder: TemporaryFolder
    private let shelf: ThemeShelf

    init() throws {
        folder = try TemporaryFolder()
        shelf = ThemeShelf(folders: [folder.path])
    }

    /// The folder of the checkout that these tests lie in.
    private static let shipped = ThemeShelf(folders: [
        URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "themes").path
    ])

    @Test func `dark and light come with the program`() {
        #expect(Self.shipped.names() == ["dark", "light"])
    }

    @Test func `the dark one of the folder is the one that is compiled in`() throws {
        #expect(try Self.shipped.theme(named: "dark") == Theme.dark)
    }

    @Test(arguments: ["dark", "light"])
    func `a theme that comes with the program can be read on every paper`(name: String) throws {
        let theme = try Self.shipped.theme(named: name)
        for ink in Ink.allCases {
            for paper in Paper.allCases {
                #expect(theme.contrast(of: ink, on: paper) >= Theme.leastContrast(of: ink))
            }
        }
    }

    @Test func `without any folder there is the dark one`() throws {
        let bare = ThemeShelf(folders: ["/nergens"])
        #expect(bare.names() == ["dark"])
        #expect(try bare.theme(named: "dark") == Theme.dark)
        #expect(throws: ThemeError.unknown(name: "light", known: ["dark"])) {
            _ = try bare.theme(named: "light")
        }
    }

    @Test func `the first folder that has a theme wins`() throws {
        let light = try #require(try? Self.shipped.theme(named: "light"))
        var lines = try #require(
            FileManager.default.contents(atPath: Self.shipped.folders[0] + "/light.toml"))
        lines.append(contentsOf: Array("# eigen\n".utf8))
        try folder.write(lines, to: "dark.toml")
        let both = ThemeShelf(folders: [folder.path] + Self.shipped.folders)
        #expect(try both.theme(named: "dark").inks == light.inks)
        #expect(both.names() == ["dark", "light"])
    }

    @Test func `a byte order mark is no part of a theme`() throws {
        let dark = try #require(
            FileManager.default.contents(atPath: Self.shipped.folders[0] + "/dark.toml"))
        try folder.write([0xEF, 0xBB, 0xBF] + dark, to: "eigen.toml")
        #expect(try shelf.theme(named: "eigen").inks == Theme.dark.inks)
    }

    @Test(arguments: [
        "../secret", "/etc/passwd", "a/b", "", ".", "..", "light.toml", "a b", "a\0", "a\u{1B}[31m",
    ])
    func `a name is never a path`(name: String) throws {
        try folder.write(Array("x".utf8), to: "secret.toml")
        let inner = ThemeShelf(folders: [folder("sub")])
        #expect(throws: ThemeError.unknown(name: name, known: ["dark"])) {
            _ = try inner.theme(named: name)
        }
    }

    @Test func `only names that can be asked for are listed`() throws {
        for name in ["goed.toml", "met spatie.toml", "a.b.toml", ".toml", "lees.txt"] {
            try folder.write([], to: name)
        }
        #expect(shelf.names() == ["dark", "goed"])
    }

    @Test func `a file that is too large, no text or no file cannot be read`() throws {
        try folder.write(Data(repeating: 0x23, count: 65537), to: "groot.toml")
        try folder.write([0x23, 0xFF, 0x0A], to: "bytes.toml")
        #expect(mkdir(folder("map.toml"), 0o700) == 0)
        #expect(mkfifo(folder("pijp.toml"), 0o600) == 0)
        for name in ["groot", "bytes", "map", "pijp"] {
            #expect(throws: ThemeError.unreadableFile, "\(name)") {
                _ = try shelf.theme(named: name)
            }
        }
    }

    @Test func `a checkout's themes are found from the built program`() throws {
        try folder.write([], to: "Package.swift")
        let executable = folder(".build/x86_64-unknown-linux-gnu/release/initiatiefwijzer")
        let shelf = ThemeShelf(environment: [:], executable: executable)
        #expect(shelf.folders.last == folder("themes"))
    }

    @Test(arguments: [
        (["XDG_CONFIG_HOME": "/c", "HOME": "/h"], "/c/initiatiefwijzer/themes"),
        (["XDG_CONFIG_HOME": "c", "HOME": "/h"], "/h/.config/initiatiefwijzer/themes"),
        ([:], "/usr/local/bin/../share/initiatiefwijzer/themes"),
    ])
    func `the user's own folder comes first, then the installed one`(
        environment: [String: String], first: String
    ) {
        let shelf = ThemeShelf(
            environment: environment, executable: "/usr/local/bin/initiatiefwijzer")
        #expect(shelf.folders.first == first)
        #expect(shelf.folders.contains("/usr/local/bin/../share/initiatiefwijzer/themes"))
    }
}
