internal import CSupport

/// Where the program keeps its files.
public struct DataFolder: Hashable, Sendable {
    public let path: String

    /// `$XDG_DATA_HOME/initiatiefwijzer`; a relative or missing value counts as
    /// `~/.local/share`, as the XDG specification says. nil without any home folder.
    public init?(environment: [String: String]) {
        if let base = environment["XDG_DATA_HOME"], base.hasPrefix("/") {
            path = base + "/initiatiefwijzer"
            return
        }
        let home =
            environment["HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
            ?? cs_home().map { String(cString: $0) }
        guard let home, home.hasPrefix("/") else { return nil }
        path = home + "/.local/share/initiatiefwijzer"
    }

    public var notesFile: String { path + "/notes.sqlite" }
}
