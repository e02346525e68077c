/// The rows of a CSV file. The first row that is not empty names the columns.
struct CSVRows: RowSource {
    private(set) var window: TextWindow
    private(set) var columns: [String] = []
    private var scanner: CSVScanner
    private let dialect: CSVDialect
    /// The line on which the unread text begins, counted from 1.
    private var line = 1

    /// - Throws: ``ListError`` where there are no columns to read; what the source throws.
    init(_ window: TextWindow, _ dialect: CSVDialect, _ names: ColumnNames) throws {
        self.window = window
        self.dialect = dialect
        scanner = CSVScanner(dialect)
        switch try next() {
        case .cells(_, let header)?: columns = names.unique(header)
        case .rejected(let line, let reason)?: throw ListError.unreadableHeader(line, reason)
        case nil: throw ListError.empty
        }
    }

    mutating func next() throws -> RawRow? {
        while window.unread > 0 || !window.isComplete {
            let begin = line
            let start = window.start
            switch scanner.scan(
                window.bytes, from: start, base: window.base, isComplete: window.isComplete)
            {
            case .needsMore: try window.fill()
            case .row(let next):
                pass(to: next)
                if !scanner.isBlank(in: window.bytes) { return .cells(line: begin, texts()) }
            case .rejected(let reason, let next):
                pass(to: next)
                return .rejected(line: begin, reason)
            case .broken(let reason, let place):
                pass(to: place)
                try skipLine()
                return .rejected(line: begin, reason)
            }
        }
        return nil
    }

    private func texts() -> [String] {
        window.bytes.withUnsafeBufferPointer { bytes in
            scanner.cells.map { cell in
                cell.mayHaveDoubledQuotes
                    ? CellText.text(Self.withoutDoubling(bytes[cell.range]))
                    : CellText.text(bytes, cell.range)
            }
        }
    }

    private static func withoutDoubling(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count)
        var isSecond = false
        for byte in bytes {
            isSecond = byte == Byte.quote && text.last == Byte.quote && !isSecond
            if !isSecond { text.append(byte) }
        }
        return text
    }

    /// Reads on to `place`, and counts the lines on the way.
    private mutating func pass(to place: Int) {
        line += lineBreaks(in: window.start..<place)
        window.start = place
    }

    private func lineBreaks(in range: Range<Int>) -> Int {
        window.bytes.withUnsafeBufferPointer { bytes in
            var count = 0
            if !dialect.endsAtCarriageReturn {
                for place in range where bytes[place] == Byte.lineFeed { count += 1 }
                return count
            }
            for place in range {
                if bytes[place] == Byte.carriageReturn {
                    count += 1
                } else if bytes[place] == Byte.lineFeed {
                    // Together with the carriage return before it, it is one line break.
                    if place == 0 || bytes[place - 1] != Byte.carriageReturn { count += 1 }
                }
            }
            return count
        }
    }

    /// Reads to the beginning of the next line, keeping nothing of this one.
    private mutating func skipLine() throws {
        while true {
            var place = window.start
            let end = window.bytes.count
            while place < end, !isLineBreak(window.bytes[place]) { place += 1 }
            // A line feed may yet follow a carriage return.
            if place + 1 < end || place < end && window.isComplete
                || place < end && window.bytes[place] == Byte.lineFeed
            {
                let isPair =
                    window.bytes[place] == Byte.carriageReturn && place + 1 < end
                    && window.bytes[place + 1] == Byte.lineFeed
                pass(to: place + (isPair ? 2 : 1))
                return
            }
            window.start = place
            if window.isComplete { return }
            try window.fill()
        }
    }

    private func isLineBreak(_ byte: UInt8) -> Bool {
        byte == Byte.lineFeed || dialect.endsAtCarriageReturn && byte == Byte.carriageReturn
    }
}
