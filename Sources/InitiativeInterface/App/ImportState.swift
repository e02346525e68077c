public import InitiativeModel

/// How far the import of a list is.
public enum ImportState: Hashable, Sendable {
    case idle
    /// The file is being looked at.
    case peeking
    case previewed(ImportPreview)
    case running(ImportPreview, ImportProgress)
    case done(ImportOutcome)
    /// - Parameter path: the file as it was named.
    case failed(ImportFailure, path: String)
}
