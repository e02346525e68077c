/// How a CSV file is written.
struct CSVDialect: Hashable {
    let delimiter: CSVDelimiter
    /// Whether rows end with a bare carriage return, as old Macintosh programs wrote them. Otherwise
    /// one outside quotes is text; inside quotes it is so always.
    let endsAtCarriageReturn: Bool

    /// Tells the dialect from the first rows: the delimiter that gives the most rows as many cells
    /// as the first, and then the most cells. A comma where nothing divides.
    init(sample: ArraySlice<UInt8>, isWhole: Bool, delimiter given: CSVDelimiter?) {
        let text = Array(sample)
        let candidates = given.map { [$0] } ?? CSVDelimiter.allCases
        var best = Self(candidates[0], endingFirstRowOf: text)
        var bestScore = (share: 0.0, cells: 1)
        for candidate in candidates {
            let dialect = Self(candidate, endingFirstRowOf: text)
            let counts = dialect.cellCounts(of: text, isWhole: isWhole)
            guard let first = counts.first, first > 1 else { continue }
            let share = Double(counts.count { $0 == first }) / Double(counts.count)
            if (share, first) > (bestScore.share, bestScore.cells) {
                bestScore = (share, first)
                best = dialect
            }
        }
        self = best
    }

    private init(_ delimiter: CSVDelimiter, endsAtCarriageReturn: Bool) {
        self.delimiter = delimiter
        self.endsAtCarriageReturn = endsAtCarriageReturn
    }

    /// The first row that is not empty decides how rows end.
    private init(_ delimiter: CSVDelimiter, endingFirstRowOf text: [UInt8]) {
        let bare = CSVDialect(delimiter, endsAtCarriageReturn: true)
        var scanner = CSVScanner(bare)
        var place = 0
        var endsBare = false
        while case .row(let next) = scanner.scan(text, from: place, base: 0, isComplete: true) {
            let ending = text[place..<next].suffix(2)
            endsBare = ending.last == Byte.carriageReturn && next < text.count
            guard scanner.isBlank(in: text), next < text.count else { break }
            place = next
        }
        self.init(delimiter, endsAtCarriageReturn: endsBare)
    }

    /// Cells in each of the first rows, as far as they are complete.
    private func cellCounts(of text: [UInt8], isWhole: Bool) -> [Int] {
        var scanner = CSVScanner(self)
        var counts: [Int] = []
        var place = 0
        while counts.count < 20,
            case .row(let next) = scanner.scan(text, from: place, base: 0, isComplete: isWhole)
        {
            if !scanner.isBlank(in: text) { counts.append(scanner.cells.count) }
            place = next
            if place == text.count { break }
        }
        return counts
    }
}
