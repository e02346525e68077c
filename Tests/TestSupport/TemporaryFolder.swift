public import Foundation

/// A folder of a test's own. Kept in a suite it lives as long as the test, and goes with it.
public final class TemporaryFolder: Sendable {
    public let path: String

    /// - Parameter inMemory: whether it lies in memory where the system has room for that.
    public init(inMemory: Bool = false) throws {
        let memory = URL(fileURLWithPath: "/dev/shm")
        let hasMemory = FileManager.default.isWritableFile(atPath: memory.path)
        path =
            (inMemory && hasMemory ? memory : FileManager.default.temporaryDirectory)
            .appending(path: "initiatiefwijzer-test-\(UUID())").path
        try FileManager.default.createDirectory(
            atPath: path, withIntermediateDirectories: false,
            attributes: [.posixPermissions: 0o700])
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// The path of a name inside the folder.
    public func callAsFunction(_ name: String) -> String { path + "/" + name }

    public func write(_ bytes: some DataProtocol, to name: String) throws {
        try Data(bytes).write(to: URL(fileURLWithPath: self(name)))
    }

    /// What a file holds; nil where there is none.
    public func bytes(of name: String) -> Data? { FileManager.default.contents(atPath: self(name)) }

    /// Every name in the folder and below, sorted.
    public var names: [String] {
        (FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []).sorted()
    }

    /// The permission bits of a path inside the folder; nil where there is nothing.
    public func mode(of name: String) -> Int? {
        var status = stat()
        guard lstat(self(name), &status) == 0 else { return nil }
        return Int(status.st_mode & 0o7777)
    }
}
