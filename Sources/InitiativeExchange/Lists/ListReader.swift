internal import InitiativeModel

/// Reads a list of initiatives, row by row, from bytes that come in pieces.
///
/// Holds a few rows at a time, however long the list is. What cannot be read of it costs its own
/// row: after ``next()`` has thrown or returned nil there is nothing more to come.
public struct ListReader {
    private let options: ListOptions
    private let names: ColumnNames
    private let nextChunk: () throws -> [UInt8]?
    private var opened: Opened?

    private struct Opened {
        var rows: any RowSource
        var builder: RecordBuilder
        /// What the columns stand for, without what was asked for.
        var guess: ColumnMapping
        /// How many columns `builder` knows.
        var columnCount: Int
        /// Rows that were looked at for the preview and not yet given.
        var waiting: ArraySlice<RawRow>
        let preview: ListPreview
    }

    /// - Parameter nextChunk: gives the bytes of the list in order, in pieces of any size, and nil
    ///   at its end. Is not called again after that.
    public init(
        _ options: ListOptions = ListOptions(), nextChunk: @escaping () throws -> [UInt8]?
    ) {
        self.options = options
        self.nextChunk = nextChunk
        names = ColumnNames(language: options.language)
    }

    /// Bytes taken from the list until now.
    public var bytesRead: Int { opened?.rows.window.bytesRead ?? 0 }

    /// How many times until now U+FFFD stands for bytes that were no text.
    public var replacements: Int { opened?.rows.window.replacements ?? 0 }

    /// nil before the first ``peek()``. May change once, where the list begins with nothing but
    /// ASCII: from UTF-8 to Windows-1252.
    public var encoding: ListEncoding? { opened?.rows.window.encoding }

    /// Looks at the beginning of the list, about 256 kB at most unless rows are longer. Nothing is
    /// lost: ``next()`` begins with the first row all the same. The same value every time.
    ///
    /// - Throws: ``ListError``; ``ColumnMappingError``; what the source throws.
    public mutating func peek() throws -> ListPreview {
        if let opened { return opened.preview }
        let opened = try open()
        self.opened = opened
        return opened.preview
    }

    /// Uses other columns from here on, as after a look at the preview.
    public mutating func use(_ mapping: ColumnMapping) {
        let builder = RecordBuilder(mapping, names)
        opened?.guess = mapping
        opened?.builder = builder
    }

    /// The next row; nil at the end of the list. Empty lines and rows of empty cells are passed
    /// over.
    ///
    /// A row without a title is a record if it has a description. A row with neither is rejected.
    ///
    /// A column that first comes in a later object counts from there on: for what was asked, or for
    /// a field that has no column yet where its name is a known one.
    ///
    /// - Throws: as ``peek()``; at the end also for a column that was asked for and never came.
    public mutating func next() throws -> ListReadResult? {
        if opened == nil { opened = try open() }
        while let row = try nextRow() {
            try learnColumns()
            if let result = opened?.builder.result(of: row) { return result }
        }
        if let opened {
            _ = try opened.guess.applying(options.assignments, to: opened.rows.columns)
        }
        return nil
    }

    private mutating func learnColumns() throws {
        guard let columns = opened?.rows.columns, let known = opened?.columnCount,
            let guess = opened?.guess
        else { return }
        if columns.count > known {
            let filled = guess.filled(from: Array(columns[known...]))
            let mapping = try filled.applying(options.assignments, to: columns, columns: .some)
            let builder = RecordBuilder(mapping, names)
            opened?.guess = filled
            opened?.builder = builder
            opened?.columnCount = columns.count
        }
        opened?.builder.use(columns)
    }

    private mutating func nextRow() throws -> RawRow? {
        try opened?.waiting.popFirst() ?? opened?.rows.next()
    }

    private func open() throws -> Opened {
        let window = try TextWindow(encoding: options.encoding, nextChunk: nextChunk)
        let format = options.format ?? ListFormat.find(in: window.sample)
        var delimiter: CSVDelimiter?
        var rows: any RowSource
        switch format {
        case .csv:
            let dialect = CSVDialect(
                sample: window.sample, isWhole: window.isSampleWhole,
                delimiter: options.delimiter)
            delimiter = dialect.delimiter
            rows = try CSVRows(window, dialect, names)
        case .json: rows = JSONArrayRows(window, names)
        case .jsonLines: rows = JSONLineRows(window, names)
        }
        let (first, isWhole) = try firstRows(of: &rows)
        if first.isEmpty, format != .csv { throw ListError.empty }
        let guess = ColumnMapping(guessing: rows.columns)
        let mapping = try guess.applying(
            options.assignments, to: rows.columns,
            columns: isWhole || format == .csv ? .all : .some)
        var builder = RecordBuilder(mapping, names)
        builder.use(rows.columns)
        let preview = ListPreview(
            format: format, encoding: rows.window.encoding, delimiter: delimiter,
            columns: rows.columns, mapping: mapping,
            records: Self.records(in: first, builder))
        return Opened(
            rows: rows, builder: builder, guess: guess, columnCount: rows.columns.count,
            waiting: first[...], preview: preview)
    }

    /// Rows of JSON name their columns themselves, so that some more of them tell what there is.
    private static let lookedAt = 100
    private static let lookedAtWithoutNames = 10_000

    /// The rows that the preview is made of, the same however the bytes came; and whether these
    /// are all.
    private func firstRows(
        of rows: inout any RowSource
    ) throws -> (rows: [RawRow], isWhole: Bool) {
        var first: [RawRow] = []
        var isNamed = false
        // Objects that are rejected name no columns: then it looks further.
        while first.count < Self.lookedAt && rows.window.position < 4 * ListLimits.sample
            || !isNamed && first.count < Self.lookedAtWithoutNames
        {
            guard let row = try rows.next() else { return (first, true) }
            first.append(row)
            isNamed = !rows.columns.isEmpty
        }
        return (first, false)
    }

    private static func records(
        in rows: [RawRow], _ builder: RecordBuilder
    ) -> [ListRecord] {
        var records: [ListRecord] = []
        for row in rows where records.count < 5 {
            if case .record(let record)? = builder.result(of: row) { records.append(record) }
        }
        return records
    }
}
