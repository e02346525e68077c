/// Why a notes file cannot be used. Facts; the words are made by whoever shows them. In every case
/// the file is as it was.
public enum NotesFileError: Error, Hashable, Sendable {
    /// A file of something else.
    case notOurs(path: String)
    case empty(path: String)
    case damaged(path: String)
    /// Made by a later version of the program.
    case newer(path: String)
    /// A folder, a pipe, a device.
    case notAFile(path: String)
    case noPermission(path: String)
    case foreignOwner(path: String)
    /// - Parameter code: the error number of the system.
    case cannotCreate(path: String, code: Int32)
    case busy(path: String)
    case diskFull(path: String)
    /// - Parameter code: the result code of SQLite; negative for an error number of the system.
    case failed(path: String, code: Int)
}
