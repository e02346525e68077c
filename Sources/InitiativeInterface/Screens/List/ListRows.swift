internal import InitiativeModel

/// The rows of the first list as they are shown: found, and in their order. What it takes is kept by
/// the parts that change at different times, so that a letter or an arrow costs little among
/// thousands.
struct ListRows: Sendable {
    /// All rows that may be seen, in the order of the list.
    private(set) var all: [InitiativeRow]
    private let rows: [InitiativeRow]
    private let isShielded: Bool
    private let language: Language
    private var sort: InitiativeSort?
    private var filter = ""
    /// Places in ``all`` in the order asked for; nil for the order of the list.
    private var order: [Int]?
    /// Those of them that were found; nil for all.
    private var found: [Int]?
    /// What is searched; nil until somebody does.
    private var index: SearchIndex?
    /// The columns that the widest text of each column takes.
    let widest: [Int]

    /// O(n) in the rows.
    init(_ desk: Desk) {
        rows = desk.rows
        all = desk.visibleRows
        isShielded = desk.isShielded
        language = desk.language
        widest = ListColumns.widest(all, desk)
    }

    /// The same for what is asked for now; as it is where nothing changed.
    func current(_ desk: Desk, filter: String, sort: InitiativeSort?) -> ListRows {
        var current = self
        current.renew(desk, filter: filter, sort: sort)
        return current
    }

    mutating func renew(_ desk: Desk, filter: String, sort: InitiativeSort?) {
        // The same rows are told by where they lie: at once.
        if language != desk.language || isShielded != desk.isShielded || rows != desk.rows {
            self = ListRows(desk)
        }
        let isSorted = self.sort == sort
        if !isSorted {
            self.sort = sort
            order = sort?.order(of: all, in: language)
        }
        guard !isSorted || self.filter != filter || found == nil && !filter.isEmpty else { return }
        self.filter = filter
        guard !filter.isEmpty else {
            found = nil
            return
        }
        let index = index ?? SearchIndex(all, language)
        self.index = index
        let words = InitiativeFilter(filter, language)
        found = (order ?? Array(all.indices)).filter { place in
            words.leaves(all[place], folded: index[place])
        }
    }

    var count: Int { found?.count ?? all.count }

    subscript(place: Int) -> InitiativeRow { all[self.place(place)] }

    private func place(_ place: Int) -> Int { found?[place] ?? order?[place] ?? place }

    /// Where an initiative stands; nil where it is not shown. O(n).
    func firstIndex(of id: InitiativeID?) -> Int? {
        guard let id else { return nil }
        return (0..<count).first { self[$0].id == id }
    }

    var first: InitiativeRow? { count == 0 ? nil : self[0] }
}

// What is kept follows from what is asked for.
extension ListRows: Hashable {
    static func == (left: ListRows, right: ListRows) -> Bool {
        left.rows == right.rows && left.isShielded == right.isShielded
            && left.language == right.language && left.sort == right.sort
            && left.filter == right.filter
    }

    func hash(into hasher: inout Hasher) {
        hasher.combine(rows.count)
        hasher.combine(sort)
        hasher.combine(filter)
    }
}

/// The folded texts of rows, one behind the other.
struct SearchIndex: Sendable {
    private var bytes: [UInt8] = []
    /// Where the text of each row ends.
    private var ends: [Int] = []

    /// O(n) in the texts.
    init(_ rows: [InitiativeRow], _ language: Language) {
        ends.reserveCapacity(rows.count)
        bytes.reserveCapacity(rows.count * 64)
        for row in rows {
            InitiativeFilter.fold(row, language, into: &bytes)
            ends.append(bytes.count)
        }
    }

    subscript(place: Int) -> ArraySlice<UInt8> {
        bytes[(place == 0 ? 0 : ends[place - 1])..<ends[place]]
    }
}
