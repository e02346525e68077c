internal import Foundation
public import Testing
public import TerminalUI

/// Compares a canvas with the golden screen of that name. Where there is none, or with
/// RECORD_SCREENS set, the screen is recorded and the test fails once, so that somebody looks.
public func expectScreen(
    _ canvas: Canvas, _ name: String, file: String = #filePath,
    sourceLocation: SourceLocation = #_sourceLocation
) throws {
    let folder = URL(fileURLWithPath: file).deletingLastPathComponent()
        .appending(path: "Screens")
    let url = folder.appending(path: "\(name).screen")
    let shown = canvas.description + "\n"
    let isRecording = ProcessInfo.processInfo.environment["RECORD_SCREENS"] != nil
    guard !isRecording, FileManager.default.fileExists(atPath: url.path) else {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data(shown.utf8).write(to: url)
        Issue.record("recorded \(name): look at it", sourceLocation: sourceLocation)
        return
    }
    let golden = String(decoding: try Data(contentsOf: url), as: UTF8.self)
    #expect(shown == golden, "\(name)\n\(shown)", sourceLocation: sourceLocation)
}
