import Foundation
import TestSupport
import Testing

@testable import InitiativeProgram

struct OutputFileTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func failure(_ name: String, existing: OutputFile.Existing) -> String? {
        do {
            try OutputFile.write("nieuw", to: folder(name), existing: existing)
            return nil
        } catch {
            switch error {
            case .exists: return "exists"
            case .notAFile: return "not a file"
            case .failed(let number): return String(cString: strerror(number))
            }
        }
    }

    @Test func `a new file holds the text and is the user's alone`() throws {
        let former = umask(0)
        defer { umask(former) }
        try OutputFile.write("作者\n", to: folder("a.md"), existing: .keep)
        #expect(folder.bytes(of: "a.md") == Data("作者\n".utf8))
        #expect(folder.mode(of: "a.md") == 0o600)
        #expect(folder.names == ["a.md"])
    }

    @Test func `what is there is replaced whole, by another file`() throws {
        try folder.write(Array("oud en langer".utf8), to: "a.md")
        #expect(link(folder("a.md"), folder("zelfde.md")) == 0)
        #expect(failure("a.md", existing: .replace) == nil)
        #expect(folder.bytes(of: "a.md") == Data("nieuw".utf8))
        #expect(folder.bytes(of: "zelfde.md") == Data("oud en langer".utf8))
        #expect(folder.names == ["a.md", "zelfde.md"])
    }

    @Test func `what must be kept is kept`() throws {
        try folder.write(Array("oud".utf8), to: "a.md")
        #expect(failure("a.md", existing: .keep) == "exists")
        #expect(folder.bytes(of: "a.md") == Data("oud".utf8))
        #expect(folder.names == ["a.md"])
    }

    @Test func `what a killed program left is swept, what is being written is not`() throws {
        let old = ".initiatiefwijzer-oud.part"
        for name in [old, ".initiatiefwijzer-nieuw.part", "oud.part"] {
            try folder.write(Array("geheim".utf8), to: name)
        }
        for name in [old, "oud.part"] {
            var times = [timeval(tv_sec: 1, tv_usec: 0), timeval(tv_sec: 1, tv_usec: 0)]
            #expect(utimes(folder(name), &times) == 0)
        }
        #expect(failure("a.md", existing: .keep) == nil)
        #expect(folder.names == [".initiatiefwijzer-nieuw.part", "a.md", "oud.part"])
    }

    @Test(arguments: [OutputFile.Existing.replace, .replaceOwn, .keep])
    func `a link, a folder or a pipe is left alone`(existing: OutputFile.Existing) throws {
        try folder.write(Array("oud".utf8), to: "doel.md")
        #expect(symlink(folder("doel.md"), folder("link")) == 0)
        #expect(symlink(folder("nergens"), folder("los")) == 0)
        #expect(mkdir(folder("map"), 0o700) == 0)
        #expect(mkfifo(folder("pijp"), 0o600) == 0)
        let names = folder.names
        for name in ["link", "los", "map", "pijp"] {
            #expect(failure(name, existing: existing) == "not a file", "\(name)")
        }
        #expect(folder.bytes(of: "doel.md") == Data("oud".utf8))
        #expect(folder.names == names)
    }

    @Test(arguments: ["/dev/null", "/dev/tty", "/dev/full"])
    func `a device is no file`(path: String) {
        #expect(throws: OutputFile.Failure.self) {
            try OutputFile.write("x", to: path, existing: .replace)
        }
    }

    @Test func `without its folder nothing is written`() {
        #expect(failure("weg/a.md", existing: .replace) == String(cString: strerror(ENOENT)))
        #expect(folder.names == [])
    }

    @Test func `a name may be as long as the system allows`() {
        let name = String(repeating: "a", count: 252) + ".md"
        #expect(failure(name, existing: .replace) == nil)
        #expect(folder.names == [name])
    }
}
