/// Raised when a case's text changes, so that the notes file refreshes its copy.
public enum ContentVersion {
    /// The version of the texts in this program.
    public static let current = 5
}
