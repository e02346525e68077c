/// Why a row was left out of an import.
public enum RejectReason: Error, Hashable, Sendable {
    /// Neither a title nor a description.
    case noTitle
    /// A quote that opens a cell is not closed within ``ListLimits/row`` bytes, or never. Reading
    /// went on at the next line.
    case unclosedQuote
    /// More than ``ListLimits/field`` bytes in a cell, or in a field made of several.
    case fieldTooLong
    /// More than ``ListLimits/row`` bytes in a row of CSV or ``ListLimits/object`` in one of JSON.
    case rowTooLong
    /// More than ``ListLimits/columns`` cells, or a new name beyond as many others.
    case tooManyColumns
    /// Something else than a JSON object where one was due.
    case notAnObject
    case invalidJSON
    /// More than ``ListLimits/depth`` arrays and objects inside each other.
    case nestedTooDeeply
}
