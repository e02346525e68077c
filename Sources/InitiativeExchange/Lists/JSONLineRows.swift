/// The rows of a list of JSON Lines. What is wrong with a line costs that line.
struct JSONLineRows: RowSource {
    private(set) var window: TextWindow
    private var table: JSONTable
    /// The line on which the unread text begins, counted from 1.
    private var line = 1

    init(_ window: TextWindow, _ names: ColumnNames) {
        self.window = window
        table = JSONTable(names)
    }

    var columns: [String] { table.columns }

    mutating func next() throws -> RawRow? {
        // How much of the line was searched for its end.
        var searched = 0
        while window.unread > 0 || !window.isComplete {
            let start = window.start
            let limit = start + ListLimits.object
            var end = start + searched
            let reach = min(window.bytes.count, limit)
            while end < reach, window.bytes[end] != Byte.lineFeed { end += 1 }
            let begin = line
            if end == limit {
                try skipLine()
                line += 1
                return .rejected(line: begin, .rowTooLong)
            }
            guard end < reach || window.isComplete else {
                searched = end - start
                try window.fill()
                continue
            }
            searched = 0
            window.start = min(end + 1, window.bytes.count)
            line += 1
            if window.bytes[start..<end].allSatisfy(Byte.isBlank) { continue }
            return table.row(of: window.bytes, start..<end, line: begin)
        }
        return nil
    }

    private mutating func skipLine() throws {
        while true {
            if let end = window.bytes[window.start...].firstIndex(of: Byte.lineFeed) {
                window.start = end + 1
                return
            }
            window.start = window.bytes.count
            if window.isComplete { return }
            try window.fill()
        }
    }
}
