/// How the program ends, after the BSD sysexits and the shell's 128 + signal.
public enum ExitCode: Int32, CaseIterable, Sendable {
    case ok = 0
    /// The command line is wrong.
    case usage = 64
    /// The notes file cannot be used.
    case data = 65
    /// No such initiative or file.
    case noInput = 66
    case `internal` = 70
    case cannotCreate = 73
    /// Writing failed, as on a full disk.
    case io = 74
    /// Another program holds the file; try again.
    case busy = 75
    case permission = 77
    /// The terminal or the configuration does not serve.
    case configuration = 78
}

/// What ends a command: a sentence for the user and a code for scripts.
public struct ProgramFailure: Error, Hashable, Sendable {
    public let code: ExitCode
    public let sentence: String

    public init(_ code: ExitCode, _ sentence: String) {
        self.code = code
        self.sentence = sentence
    }
}
