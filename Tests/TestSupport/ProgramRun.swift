internal import Foundation

/// What the built program does with some arguments, away from any terminal.
public struct ProgramRun: Sendable {
    public let status: Int32
    public let output: String
    public let errors: String

    /// - Parameters:
    ///   - environment: all there is; nothing is taken over from the tests' own, so that no
    ///     notes of whoever runs them are touched.
    ///   - largestFile: what a file may grow to, in blocks of 512 bytes; nil for no limit.
    public init(
        _ arguments: [String], environment: [String: String], input: String = "",
        largestFile: Int? = nil
    ) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        let limit = largestFile.map { "ulimit -f \($0) && " } ?? ""
        process.arguments = ["-c", limit + "exec \"$0\" \"$@\"", Self.program] + arguments
        process.environment = environment
        let (printed, said) = (Pipe(), Pipe())
        // From a file: a pipe that the program closes early would end the tests.
        let folder = try TemporaryFolder()
        try folder.write(Data(input.utf8), to: "input")
        let typed = try FileHandle(forReadingFrom: URL(fileURLWithPath: folder("input")))
        process.standardInput = typed
        process.standardOutput = printed
        process.standardError = said
        try process.run()
        output = try Self.text(printed)
        errors = try Self.text(said)
        process.waitUntilExit()
        try typed.close()
        status = process.terminationStatus
    }

    private static func text(_ pipe: Pipe) throws -> String {
        String(decoding: try pipe.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    }

    /// Beside the test bundle.
    public static var program: String {
        let bundle = Bundle.allBundles.map(\.bundleURL).first { $0.pathExtension == "xctest" }
        let folder =
            bundle?.deletingLastPathComponent()
            ?? URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
        return folder.appending(path: "initiatiefwijzer").path
    }
}
