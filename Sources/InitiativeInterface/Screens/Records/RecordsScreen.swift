public import InitiativeModel
public import TerminalUI

/// An imported list: any number of rows, of which only those around the chosen one are read.
public struct RecordsScreen: Screen {
    public enum Action: Sendable {
        case up, down, pageUp, pageDown, first, last
        case open, previousColumn, nextColumn, ascending, descending, unsorted
        case filter, leaveFilter, clearFilter, goTo, take, leaveGoTo
    }

    let list: ListSummary
    private(set) var query: ListQuery
    private(set) var filter = SearchField()
    private(set) var isFiltering = false
    /// What is typed of a row's number; nil where none is asked for.
    private(set) var number: SearchField?
    /// The place of the chosen row among those found, counted from 0.
    private(set) var place = 0
    private(set) var column = 0

    init(_ list: ListSummary) {
        self.list = list
        query = ListQuery(list: list.id)
    }

    public func title(_ desk: Desk) -> String { list.name }

    public func typingMode(_ desk: Desk) -> TypingMode {
        isFiltering || number != nil ? .line : .commands
    }

    /// How many rows are found; as many as at the last answer while another is awaited.
    func matches(_ desk: Desk) -> Int {
        desk.page.flatMap { $0.query.list == list.id ? $0.matches : nil } ?? list.count
    }

    func chosen(_ desk: Desk) -> ListRow? {
        guard let page = desk.page, page.query == query else { return nil }
        let index = place - page.first
        return page.rows.indices.contains(index) ? page.rows[index] : nil
    }

    public func bindings(_ desk: Desk) -> [Binding<Action>] {
        if number != nil {
            return [
                Binding("enter", label: \.records.goTo, action: .take),
                Binding("esc", label: \.frame.back, action: .leaveGoTo),
            ]
        }
        let moves = ListMoves<Action>.near(
            up: .up, down: .down, pageUp: .pageUp, pageDown: .pageDown)
        if isFiltering {
            return ListMoves.searching(leave: .leaveFilter, clear: .clearFilter)
                + moves.compactMap(\.withoutTypedChords)
        }
        let hasRow: Availability =
            chosen(desk) == nil ? .unavailable(\.list.nothingChosen) : .available
        let clearing: [Binding<Action>] =
            filter.text.isEmpty
            ? [] : [Binding("esc", label: \.list.clearFilter, action: .clearFilter)]
        return [
            Binding("enter", label: \.list.open, action: .open, hasRow),
            Binding("/", label: \.list.filter, action: .filter),
        ] + clearing + [
            Binding("[", label: \.records.ascending, action: .ascending),
            Binding("]", label: \.records.descending, action: .descending),
            Binding("left", "h", label: \.records.column, action: .previousColumn),
            Binding("right", "l", label: \.records.column, action: .nextColumn),
        ] + moves + [
            Binding("=", label: \.records.unsorted, action: .unsorted, isInKeyLine: false),
            Binding("g", label: \.records.goTo, action: .goTo, isInKeyLine: false),
        ] + ListMoves.far(first: .first, last: .last)
    }

    public mutating func update(_ action: Action, _ desk: Desk) -> [Request] {
        let page = max(1, RecordsLayout(desk.size).rows - 1)
        switch action {
        case .up: move(to: place - 1, desk)
        case .down: move(to: place + 1, desk)
        case .pageUp: move(to: place - page, desk)
        case .pageDown: move(to: place + page, desk)
        case .first: move(to: 0, desk)
        case .last: move(to: Int.max, desk)
        case .open:
            return chosen(desk).map { [.open(.record(RecordScreen($0, of: list)))] } ?? []
        case .previousColumn: column = max(0, column - 1)
        case .nextColumn: column = min(RecordsLayout.fields.count - 1, column + 1)
        case .ascending, .descending:
            sort(ListSort(field: RecordsLayout.fields[column], isDescending: action == .descending))
        case .unsorted: sort(nil)
        case .filter:
            isFiltering = true
            filter.moveToEnd()
        case .leaveFilter: isFiltering = false
        case .clearFilter:
            isFiltering = false
            filter.clear()
            search()
        case .goTo: number = SearchField()
        case .leaveGoTo: number = nil
        case .take:
            let typed = number?.text ?? ""
            number = nil
            if let wanted = Int(typed) {
                move(to: wanted - 1, desk)
            } else if !typed.isEmpty {
                return goToLetters(typed)
            }
        }
        return []
    }

    /// Letters are sought in the order of a column: by title where there is none yet.
    private mutating func goToLetters(_ letters: String) -> [Request] {
        if query.sort == nil { sort(ListSort(field: .title)) }
        return [.findLetter(LetterRequest(query: query, letters: FoldedText.fold(letters)))]
    }

    /// Goes to where some letters begin, unless something else was asked for meanwhile.
    mutating func show(_ place: Int, of request: LetterRequest, _ desk: Desk) {
        guard request.query == query else { return }
        self.place = max(0, min(place, matches(desk) - 1))
    }

    private mutating func move(to place: Int, _ desk: Desk) {
        self.place = max(0, min(place, matches(desk) - 1))
    }

    private mutating func sort(_ sort: ListSort?) {
        query.sort = sort
        place = 0
    }

    private mutating func search() {
        query.filter = RecordFilter.filter(filter.text)
        place = 0
    }

    public mutating func insert(_ text: String, isPaste: Bool, _ desk: Desk) -> [Request] {
        if number != nil {
            number?.insert(text)
        } else {
            filter.insert(text)
            search()
        }
        return []
    }

    public mutating func perform(
        _ command: TextEditor.Command, _ desk: Desk
    ) -> [Request] {
        if number != nil {
            number?.perform(command)
            return []
        }
        let before = filter.text
        filter.perform(command)
        if filter.text != before { search() }
        return []
    }

    public mutating func settle(_ desk: Desk) {
        guard let page = desk.page, page.query == query else { return }
        place = max(0, min(place, page.matches - 1))
    }

    /// The rows on the screen and as many around them, unless those are there already.
    public func neededPage(_ desk: Desk) -> PageRequest? {
        let rows = RecordsLayout(desk.size).rows
        let known = desk.page.flatMap { $0.query == query ? $0 : nil }
        let first = RecordsLayout.firstShown(place: place, rows: rows, of: known?.matches)
        if let known {
            let end = min(known.matches, first + rows)
            if first >= known.first, end <= known.first + known.rows.count { return nil }
        }
        return PageRequest(query: query, first: max(0, first - rows), count: 3 * rows)
    }

    public func draw(_ desk: Desk, in area: Rect, on canvas: inout Canvas) {
        RecordsLayout(desk.size).draw(self, desk, in: area, on: &canvas)
    }
}
