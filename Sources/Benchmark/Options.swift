internal import Foundation

/// What is measured, and how often.
struct Options {
    enum Failure: Error {
        case unknown(String)
        case notAProgram(path: String)
    }

    /// The program's file: by default the one beside the benchmark's own.
    private(set) var program: String
    /// How often each thing is measured.
    private(set) var runs = 40
    /// The rows of the long list to measure instead of everything else; nil for none.
    private(set) var rows: Int?
    /// The C program to compare with, built beside the benchmark; nil where it was not.
    let peer: String?

    init(_ arguments: [String]) throws(Failure) {
        let folder = Self.ownFolder
        program = folder + "/initiatiefwijzer"
        let peer = folder + "/MinimalNcurses"
        self.peer = access(peer, X_OK) == 0 ? peer : nil
        var rest = arguments[...]
        while let name = rest.popFirst() {
            guard let value = rest.popFirst() else { throw .unknown(name) }
            switch name {
            case "--program": program = value
            case "--runs":
                guard let number = Int(value), number > 0 else { throw .unknown(value) }
                runs = number
            case "--rows":
                guard let number = Int(value), number > 0 else { throw .unknown(value) }
                rows = number
            default: throw .unknown(name)
            }
        }
        guard access(program, X_OK) == 0 else { throw .notAProgram(path: program) }
    }

    private static var ownFolder: String {
        let executable = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
        return executable.deletingLastPathComponent().path
    }
}
