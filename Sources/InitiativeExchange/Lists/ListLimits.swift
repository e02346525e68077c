/// What a list may ask of memory. What exceeds it costs its own row, not the list.
public enum ListLimits {
    /// Bytes of UTF-8 in one field.
    public static let field = 1 << 20
    /// Columns of one row, and names of one JSON list.
    public static let columns = 1_000
    /// Bytes of UTF-8 in one row of CSV. A quote that is still open then was never closed.
    public static let row = 4 << 20
    /// Bytes of UTF-8 in one JSON object.
    public static let object = 8 << 20
    /// Arrays and objects inside each other in JSON, the row itself included.
    public static let depth = 64
    /// Bytes from which encoding, format and delimiter are told.
    static let sample = 64 << 10
}
