import Foundation
import Testing

/// Where the built program lies: beside the test bundle.
enum BuiltProgram {
    static var path: String {
        Bundle.allBundles.map(\.bundleURL).first { $0.pathExtension == "xctest" }?
            .deletingLastPathComponent().appending(path: "initiatiefwijzer").path
            ?? CommandLine.arguments[0].split(separator: "/").dropLast()
            .reduce("") { $0 + "/" + $1 } + "/initiatiefwijzer"
    }
}

struct ProgramTests {
    @Test func `the program that is tested is there`() {
        #expect(FileManager.default.isExecutableFile(atPath: BuiltProgram.path))
    }
}
