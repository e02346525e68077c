internal import Foundation

do {
    let options = try Options(Array(CommandLine.arguments.dropFirst()))
    let isComplete = try Measurements(options).run { Report.line($0) }
    exit(isComplete ? 0 : 1)
} catch {
    Report.complaint(error)
    exit(64)
}
