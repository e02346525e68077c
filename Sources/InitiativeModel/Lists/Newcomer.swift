/// An initiative that is about to join the user's own file, and needs an id.
public enum Newcomer: Hashable, Sendable {
    /// A copy of another one, to be changed.
    case copy(of: InitiativeID)
    /// One to be written.
    case blank
    /// A row of an imported list, to be walked.
    case row(ListRow, of: ListSummary)
    /// A row of an imported list, to hold a lesson about.
    case lesson(about: ListRow, of: ListSummary)
}
