/// Why something could not be done with the lists file. In every case the file is as it was.
public enum ListsFileError: Error, Hashable, Sendable {
    /// The file itself cannot be used.
    case file(NotesFileError)
    /// ``ListsFile/interrupt()`` was called meanwhile.
    case interrupted
    /// The import was called off.
    case cancelled
    /// The list, or the edition of it that was being read, is no longer there.
    case gone
    /// More rows than can be numbered: four thousand million.
    case tooManyRows

    init(_ error: any Error, path: String) {
        if let error = error as? ListsFileError {
            self = error
        } else {
            self = .file(NotesFileError(error, path: path))
        }
    }
}
