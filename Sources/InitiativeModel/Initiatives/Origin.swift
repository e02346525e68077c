/// Where an initiative comes from.
public enum Origin: String, CaseIterable, Hashable, Sendable {
    /// One of the cases that come with the program. Read-only.
    case bundled
    /// Written by the user, or copied from another one to be changed.
    case own
    /// A row of an imported list.
    case imported
}
