internal import Foundation

do {
    let options = try Options(Array(CommandLine.arguments.dropFirst()))
    if let rows = options.rows {
        try ListMeasurements(options, rows: rows).run { Report.line($0) }
        exit(0)
    }
    let isComplete = try Measurements(options).run { Report.line($0) }
    exit(isComplete ? 0 : 1)
} catch {
    Report.complaint(error)
    exit(64)
}
