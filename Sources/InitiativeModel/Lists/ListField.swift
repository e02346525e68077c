/// What a column of an imported list is used for. A column that is none of these is kept with its
/// row and shown as it is.
public enum ListField: String, CaseIterable, Hashable, Sendable {
    /// The list's own number or code of a row; need not be unique.
    case id
    case title
    case description
    case place
    case goal
    case year
    /// A web address. Shown, never followed.
    case link
}
