/// The rows of an array of JSON objects, or of objects one after another. The number of an object,
/// counted from 1, stands for its line: the whole list may stand on one.
///
/// An object that is not well formed costs itself, and sometimes the one after it: reading goes on
/// where the next object seems to begin.
struct JSONArrayRows: RowSource {
    private(set) var window: TextWindow
    private var table: JSONTable
    private var number = 0

    init(_ window: TextWindow, _ names: ColumnNames) {
        self.window = window
        table = JSONTable(names)
    }

    var columns: [String] { table.columns }

    mutating func next() throws -> RawRow? {
        while window.unread > 0 || !window.isComplete {
            let start = window.start
            switch JSONObjectBounds.find(
                in: window.bytes, from: start, isComplete: window.isComplete)
            {
            case .needsMore: try window.fill()
            case .nothing(let end): window.start = end
            case .object(let range):
                number += 1
                window.start = range.upperBound
                return table.row(of: window.bytes, range, line: number)
            case .rejected(let reason, let next):
                number += 1
                window.start = next
                return .rejected(line: number, reason)
            case .broken(let reason, let begin):
                number += 1
                window.start = begin + 1
                try skipToNextObject()
                return .rejected(line: number, reason)
            }
        }
        return nil
    }

    /// To the `{` of the next `}, {`, keeping nothing on the way.
    private mutating func skipToNextObject() throws {
        var wasClosed = false
        while true {
            for place in window.start..<window.bytes.count {
                let byte = window.bytes[place]
                if byte == Byte.openBrace, wasClosed {
                    window.start = place
                    return
                }
                if byte == Byte.closeBrace {
                    wasClosed = true
                } else if byte != Byte.comma, !Byte.isBlank(byte) {
                    wasClosed = false
                }
            }
            window.start = window.bytes.count
            if window.isComplete { return }
            try window.fill()
        }
    }
}
