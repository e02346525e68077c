/// What a file holds, as seen before anything is written.
public struct ImportPreview: Hashable, Sendable {
    /// The file as it was named.
    public let path: String
    /// The name that the list gets unless another is given: the file's, without its ending.
    public let name: String
    /// As in "CSV", "JSON".
    public let format: String
    /// As in "UTF-8".
    public let encoding: String
    public let columns: [Column]
    /// Which field each column is used for; nil where it is kept as it is. One for each column.
    public var uses: [ListField?]

    /// A column of a file, with the first text in it.
    public struct Column: Hashable, Sendable {
        public let name: String
        /// Empty where the first rows have nothing in it.
        public let sample: String

        public init(name: String, sample: String) {
            self.name = name
            self.sample = sample
        }
    }

    public init(
        path: String, name: String, format: String, encoding: String, columns: [Column],
        uses: [ListField?]
    ) {
        self.path = path
        self.name = name
        self.format = format
        self.encoding = encoding
        self.columns = columns
        self.uses = uses
    }
}

/// How far an import is.
public struct ImportProgress: Hashable, Sendable {
    /// Read so far.
    public let rows: Int
    /// How much of the file was read, from 0 to 1; nil where its size is not known, as on standard
    /// input.
    public let fraction: Double?
    /// Since the beginning.
    public let seconds: Int

    /// - Parameters:
    ///   - bytes: how many were read.
    ///   - size: of the file in bytes; nil where it is not known.
    public init(rows: Int, bytes: Int = 0, of size: Int? = nil, seconds: Int = 0) {
        self.rows = rows
        self.seconds = seconds
        // A file may grow while it is read.
        fraction = size.flatMap { $0 > 0 ? min(1, Double(bytes) / Double($0)) : nil }
    }
}

/// What came of an import.
public struct ImportOutcome: Hashable, Sendable {
    public let list: ListSummary
    /// Beside the former edition of the same list; all rows are new where there was none.
    public let result: ImportResult
    public let rejected: Int
    /// Where the rows that did not come in are described; nil where all did.
    public let rejects: String?

    public init(list: ListSummary, result: ImportResult, rejected: Int, rejects: String?) {
        self.list = list
        self.result = result
        self.rejected = rejected
        self.rejects = rejects
    }
}

/// Why a file could not be read as a list, or not be taken in. Facts; the words are made by whoever
/// shows them.
public enum ImportFailure: Error, Hashable, Sendable {
    case noSuchFile
    case notReadable
    /// A folder, a device.
    case notAFile
    case empty
    /// No row of it could be read.
    case noRows
    case stopped
    case diskFull
    /// The lists file is used by another program.
    case busy
    /// The lists file itself is damaged, or is no lists file.
    case listsDamaged
    /// A later version of the program made the lists file.
    case listsNewer
    /// The lists file may not be read or written.
    case listsDenied
    case failed
}
