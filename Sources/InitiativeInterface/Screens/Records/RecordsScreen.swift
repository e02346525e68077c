public import InitiativeModel
public import TerminalUI

/// An imported list: any number of rows, of which only those around the chosen one are read.
public struct RecordsScreen: Screen {
    public enum Action: Sendable {
        case up, down, pageUp, pageDown, first, last
        case open, sort(isDescending: Bool), unsorted
        case filter, leaveFilter, clearFilter, ask(Question), take, leaveQuestion
        case previousColumn, nextColumn, hideColumn, allColumns, shiftColumn(Int), widen(Int)
        case showView(ViewDigit), mark, unmark, export, hide, showHidden, giveGoals, prepareLesson
    }

    /// What is asked on the line of the search.
    public enum Question: Sendable {
        /// A number or first letters.
        case place
        /// Under which name this view is kept.
        case name
    }

    struct Asked: Hashable, Sendable {
        let question: Question
        var answer = SearchField()
    }

    let list: ListSummary
    private(set) var query: ListQuery
    private(set) var filter = SearchField()
    private(set) var isFiltering = false
    /// nil where nothing is asked.
    private(set) var asked: Asked?
    /// The place of the chosen row among those found, counted from 0.
    private(set) var place = 0
    private(set) var columns = ColumnChoice()
    /// The rows that were marked, whatever is searched, by their ids.
    private(set) var marked: [Int64: ListRow] = [:]
    /// Whether hidden rows are shown as well.
    private(set) var showsHidden = false

    init(_ list: ListSummary) {
        self.list = list
        query = ListQuery(list: list.id)
    }

    init(_ list: ListSummary, as view: SavedView) {
        self.init(list)
        _ = filter.insert(view.filter)
        query.sort = view.sort
        columns = ColumnChoice(view.columns)
    }

    public var showsRecords: Bool { true }

    public var listToRead: String? { list.name }

    public func title(_ desk: Desk) -> String { list.name }

    public func typingMode(_ desk: Desk) -> TypingMode {
        isFiltering || asked != nil ? .line : .commands
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

    /// The marked rows, else the chosen one.
    func targets(_ desk: Desk) -> Set<RowKey> {
        Set(targetRows(desk).map(\.key))
    }

    private func targetRows(_ desk: Desk) -> [ListRow] {
        marked.isEmpty
            ? [chosen(desk)].compactMap(\.self) : marked.keys.sorted().compactMap { marked[$0] }
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
        case .sort(let isDescending):
            sort(ListSort(field: columns.focused, isDescending: isDescending), desk)
        case .unsorted: sort(nil, desk)
        case .filter:
            isFiltering = true
            filter.moveToEnd()
        case .leaveFilter: isFiltering = false
        case .clearFilter:
            isFiltering = false
            filter.clear()
            search(desk)
        case .ask(let question): asked = Asked(question: question)
        case .leaveQuestion: asked = nil
        case .take: return take(desk)
        case .previousColumn: columns.moveFocus(by: -1)
        case .nextColumn: columns.moveFocus(by: 1)
        case .hideColumn: columns.hide()
        case .allColumns: columns.showAll()
        case .shiftColumn(let step): columns.shift(by: step)
        case .widen(let step): columns.widen(by: step)
        case .showView(let digit): return [.showView(digit)]
        case .mark:
            if let row = chosen(desk) { marked[row.id] = marked[row.id] == nil ? row : nil }
            move(to: place + 1, desk)
        case .unmark: marked = [:]
        case .hide: return hide(desk)
        case .showHidden:
            showsHidden.toggle()
            search(desk)
        case .giveGoals:
            return [.open(.rowGoals(RowGoalsScreen(targets(desk), of: list.name)))]
        case .prepareLesson:
            let rows = targetRows(desk)
            marked = [:]
            return rows.map { .join(.lesson(about: $0, of: list)) }
        case .export:
            return [
                .exportRows(
                    RowsExport(
                        query: query, list: list.name, marked: Set(marked.keys),
                        notes: desk.notes[list.name] ?? ListNotes(), columns: columns.fields,
                        language: desk.language))
            ]
        }
        return []
    }

    /// Hides the rows, or shows them again where all of them are hidden.
    private mutating func hide(_ desk: Desk) -> [Request] {
        guard let notes = desk.notes[list.name] else { return [] }
        let rows = targets(desk)
        let isShown = rows.allSatisfy { notes[$0].isHidden }
        let change = notes.change(of: rows, in: list.name) { $0.isHidden = !isShown }
        marked = [:]
        return [
            .edit(.rows(change)),
            .say(
                Phrases.both {
                    isShown ? $0.records.shownAgain(rows.count) : $0.records.hidden(rows.count)
                }),
        ]
    }

    /// The answer to what was asked.
    private mutating func take(_ desk: Desk) -> [Request] {
        let typed = asked?.answer.text.trimmed ?? ""
        let question = asked?.question
        asked = nil
        guard !typed.isEmpty else { return [] }
        switch question {
        case .place:
            guard let number = Int(typed) else { return goToLetters(typed, desk) }
            move(to: number - 1, desk)
            return []
        case .name:
            let view = SavedView(
                name: typed, list: list.name, filter: filter.text, sort: query.sort,
                columns: Array(columns.fields.dropFirst()))
            return [.keep(view)]
        case nil: return []
        }
    }

    /// Letters are sought in the order of a column: by title where there is none yet.
    private mutating func goToLetters(_ letters: String, _ desk: Desk) -> [Request] {
        if query.sort == nil { sort(ListSort(field: .title), desk) }
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

    private mutating func sort(_ sort: ListSort?, _ desk: Desk) {
        query.sort = sort
        readFilter(desk)
        place = 0
    }

    private mutating func search(_ desk: Desk) {
        readFilter(desk)
        place = 0
    }

    /// What was added to rows decides as well which there are, and in which order.
    private mutating func readFilter(_ desk: Desk) {
        let notes = desk.visibleNotes(of: list.name)
        var next = query
        next.filter = RecordFilter.filter(
            filter.text, notes, initiatives: desk.visibleRows,
            hidden: showsHidden ? .included : .leftOut)
        next.addedGoals = RecordFilter.addedGoals(for: query.sort, notes, in: desk.language)
        // The one that is there is compared in no time with that of a page, whatever it holds.
        if next != query { query = next }
    }

    public mutating func insert(_ text: String, isPaste: Bool, _ desk: Desk) -> [Request] {
        guard asked == nil else {
            return asked?.answer.insert(text) ?? []
        }
        let requests = filter.insert(text)
        search(desk)
        return requests
    }

    public mutating func perform(
        _ command: TextEditor.Command, _ desk: Desk
    ) -> [Request] {
        guard asked == nil else {
            asked?.answer.perform(command)
            return []
        }
        let before = filter.text
        filter.perform(command)
        if filter.text != before { search(desk) }
        return []
    }

    public mutating func settle(_ desk: Desk) {
        readFilter(desk)
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
