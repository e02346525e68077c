/// Finds the cells of one row of CSV in bytes that are in memory.
///
/// A quote counts only at the beginning of a cell; the one that closes stands before a delimiter or
/// the end of the row. So `"zegt "nee" hier"` is one cell, whoever forgot to double the quotes.
struct CSVScanner {
    /// The cells of the row found last; at most ``ListLimits/columns``.
    private(set) var cells: [Cell] = []

    /// Where a cell stands in the bytes scanned, without its quotes.
    struct Cell {
        let range: Range<Int>
        /// Whether quotes in it may be doubled.
        let mayHaveDoubledQuotes: Bool
    }

    enum Outcome: Equatable {
        case row(next: Int)
        /// A whole row, but one that is left out.
        case rejected(RejectReason, next: Int)
        /// Not a whole row: reading goes on after the first line break at or after `from`.
        case broken(RejectReason, from: Int)
        case needsMore
    }

    private let delimiter: UInt8
    private let endsAtCarriageReturn: Bool
    /// No quote closes a cell before this place, counted from the beginning of the list: somebody
    /// opened one and it was looked for. Keeps a list full of open quotes from being searched again
    /// for every row.
    private var noCloseBefore = 0

    init(_ dialect: CSVDialect) {
        delimiter = dialect.delimiter.byte
        endsAtCarriageReturn = dialect.endsAtCarriageReturn
    }

    /// - Parameters:
    ///   - base: how much of the list was let go of before `bytes`.
    ///   - isComplete: whether the list ends with `bytes`.
    mutating func scan(
        _ bytes: [UInt8], from start: Int, base: Int, isComplete: Bool
    ) -> Outcome {
        bytes.withUnsafeBufferPointer {
            scan(Reach($0, from: start, isComplete: isComplete), from: start, base: base)
        }
    }

    /// Whether the row holds nothing but blanks in one cell: an empty line.
    func isBlank(in bytes: [UInt8]) -> Bool {
        cells.count == 1 && bytes[cells[0].range].allSatisfy(Byte.isBlank)
    }

    /// The bytes that one row may take. What a row is must not depend on how many more happen to be
    /// in memory.
    private struct Reach {
        let bytes: UnsafeBufferPointer<UInt8>
        let end: Int
        let isAtLimit: Bool
        let isAtEndOfList: Bool

        init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, isComplete: Bool) {
            self.bytes = bytes
            isAtLimit = bytes.count - start >= ListLimits.row
            end = isAtLimit ? start + ListLimits.row : bytes.count
            isAtEndOfList = isComplete && !isAtLimit
        }
    }

    private mutating func scan(_ reach: Reach, from start: Int, base: Int) -> Outcome {
        cells.removeAll(keepingCapacity: true)
        var flaw: RejectReason?
        var place = start
        while true {
            let cell: Cell
            if place < reach.end, reach.bytes[place] == Byte.quote {
                switch closingQuote(reach, openedAt: place, base: base) {
                case .found(let close, let isDoubled):
                    cell = Cell(range: place + 1..<close, mayHaveDoubledQuotes: isDoubled)
                    place = close + 1
                case .notBefore(let reached):
                    guard reach.isAtLimit || reach.isAtEndOfList else { return .needsMore }
                    noCloseBefore = max(noCloseBefore, base + reached)
                    return .broken(.unclosedQuote, from: start)
                }
            } else {
                let begin = place
                switch endOfBareCell(reach, from: begin) {
                case .end(let end): place = end
                case .stop(let outcome): return outcome
                }
                cell = Cell(range: begin..<place, mayHaveDoubledQuotes: false)
            }
            if cell.range.count > ListLimits.field { flaw = flaw ?? .fieldTooLong }
            if cells.count < ListLimits.columns {
                cells.append(cell)
            } else {
                flaw = flaw ?? .tooManyColumns
            }
            guard place < reach.end, reach.bytes[place] == delimiter else { break }
            place += 1
        }
        return end(of: reach, at: place, flaw)
    }

    /// After the last cell: `place` is at the break that ends the row, or at the end of the list.
    private func end(of reach: Reach, at place: Int, _ flaw: RejectReason?) -> Outcome {
        var next = place
        if place < reach.end {
            next += 1
            if reach.bytes[place] == Byte.carriageReturn {
                if next == reach.end, !reach.isAtEndOfList {
                    return reach.isAtLimit ? .broken(.rowTooLong, from: place) : .needsMore
                }
                if next < reach.end, reach.bytes[next] == Byte.lineFeed { next += 1 }
            }
        }
        return flaw.map { .rejected($0, next: next) } ?? .row(next: next)
    }

    private enum BareCell {
        case end(Int)
        case stop(Outcome)
    }

    private func endOfBareCell(_ reach: Reach, from begin: Int) -> BareCell {
        let bytes = reach.bytes
        let end = min(reach.end, begin + ListLimits.field + 1)
        var place = begin
        while place < end {
            let byte = bytes[place]
            // A delimiter may be a control, so that one comparison does not tell text apart.
            if byte == delimiter || byte == Byte.lineFeed { return .end(place) }
            if byte == Byte.carriageReturn {
                if endsAtCarriageReturn { return .end(place) }
                if place + 1 < reach.end, bytes[place + 1] == Byte.lineFeed { return .end(place) }
                if place + 1 == reach.end, !reach.isAtEndOfList { break }
            }
            place += 1
        }
        if place > begin + ListLimits.field { return .stop(.broken(.fieldTooLong, from: begin)) }
        if reach.isAtEndOfList { return .end(place) }
        return .stop(reach.isAtLimit ? .broken(.rowTooLong, from: begin) : .needsMore)
    }

    private enum Closing {
        case found(Int, isDoubled: Bool)
        /// None is before this place.
        case notBefore(Int)
    }

    private func closingQuote(_ reach: Reach, openedAt open: Int, base: Int) -> Closing {
        let bytes = reach.bytes
        let searched = noCloseBefore - base
        var isDoubled = false
        var place = open + 1
        while true {
            // Quotes right after the opening one count differently from where others saw them.
            if place < searched, place > open + 1 || place < reach.end && bytes[place] != Byte.quote
            {
                place = min(searched, reach.end)
                isDoubled = true
            }
            while place < reach.end, bytes[place] != Byte.quote { place += 1 }
            let begin = place
            while place < reach.end, bytes[place] == Byte.quote { place += 1 }
            guard begin < place else { return .notBefore(reach.end) }
            // Quotes in pairs are text; one that is left closes, if a cell can end after it.
            let isOdd = (place - begin) % 2 == 1
            if place - begin > 1 { isDoubled = true }
            switch cellEnds(reach, at: place) {
            case true?: if isOdd { return .found(place - 1, isDoubled: isDoubled) }
            case false?: break
            case nil: return .notBefore(begin)
            }
        }
    }

    /// Whether a cell can end before `place`; nil where what follows is not known.
    private func cellEnds(_ reach: Reach, at place: Int) -> Bool? {
        guard place < reach.end else { return reach.isAtEndOfList ? true : nil }
        let byte = reach.bytes[place]
        if byte == delimiter || byte == Byte.lineFeed { return true }
        guard byte == Byte.carriageReturn else { return false }
        if endsAtCarriageReturn { return true }
        guard place + 1 < reach.end else { return reach.isAtEndOfList ? false : nil }
        return reach.bytes[place + 1] == Byte.lineFeed
    }
}
