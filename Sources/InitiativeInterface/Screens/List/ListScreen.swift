internal import InitiativeContent
public import InitiativeModel
public import TerminalUI

/// The first list: own and bundled initiatives, narrowed by typing.
public struct ListScreen: Screen {
    public enum Action: Sendable {
        case up, down, pageUp, pageDown, first, last
        case open, add, copy, edit, delete, filter, leaveFilter, clearFilter
        case sort(isDescending: Bool), unsorted, previousColumn, nextColumn
        case ask, goTo, leaveQuestion
    }

    /// What was typed after `/`; words in any order, each anywhere in title, place or goal.
    private(set) var filter = SearchField()
    private(set) var isFiltering = false
    /// A number or first letters to go to; nil where they are not asked for.
    private(set) var asked: SearchField?
    /// nil for the order of the list itself.
    private(set) var sort: InitiativeSort?
    /// The place of the column in focus among those shown.
    private var column = 0
    /// The chosen initiative; nil where the filter leaves none.
    public private(set) var selected: InitiativeID?

    private var rows: ListRows

    init(_ desk: Desk) {
        rows = ListRows(desk)
        selected = rows.first?.id
    }

    public var showsRecords: Bool { true }

    public func title(_ desk: Desk) -> String { desk.phrases.list.title }

    public func typingMode(_ desk: Desk) -> TypingMode {
        isFiltering || asked != nil ? .line : .commands
    }

    var focused: InitiativeColumn { InitiativeColumn.shown[column] }

    /// The rows that the filter leaves, in the order asked for.
    func shown(_ desk: Desk) -> ListRows {
        rows.current(desk, filter: filter.text, sort: sort)
    }

    private mutating func renew(_ desk: Desk) {
        rows.renew(desk, filter: filter.text, sort: sort)
    }

    public func bindings(_ desk: Desk) -> [Binding<Action>] {
        guard asked == nil else {
            return [
                Binding("enter", label: \.records.goTo, action: .goTo),
                Binding("esc", label: \.frame.back, action: .leaveQuestion),
            ]
        }
        let hasSelection: Availability =
            selected == nil ? .unavailable(\.list.nothingChosen) : .available
        let moves = ListMoves<Action>.near(
            up: .up, down: .down, pageUp: .pageUp, pageDown: .pageDown)
        if isFiltering {
            return ListMoves.searching(leave: .leaveFilter, clear: .clearFilter)
                + moves.compactMap(\.withoutTypedChords)
        }
        let isOwn = initiative(desk)?.origin == .own
        let canEdit: Availability = isOwn ? .available : .unavailable(\.list.onlyOwn)
        let isBundled = initiative(desk).map { $0.origin == .bundled } ?? true
        let canDelete: Availability = isBundled ? .unavailable(\.list.onlyOwn) : .available
        var own: [Binding<Action>] = [
            Binding("enter", label: \.list.open, action: .open, hasSelection),
            Binding("/", label: \.list.filter, action: .filter),
            Binding("a", label: \.list.add, action: .add),
            Binding(
                "c", label: \.list.copy, action: .copy, hasSelection, isInKeyLine: false),
            Binding("e", label: \.list.edit, action: .edit, canEdit),
            Binding("d", "delete", label: \.list.delete, action: .delete, canDelete),
        ]
        if !filter.text.isEmpty {
            own.append(Binding("esc", label: \.list.clearFilter, action: .clearFilter))
        }
        return own + moves + sortBindings + ListMoves.far(first: .first, last: .last)
    }

    /// Not in the key line: what a newcomer needs fills it.
    private var sortBindings: [Binding<Action>] {
        [
            Binding(
                "[", label: \.records.ascending, action: .sort(isDescending: false),
                isInKeyLine: false),
            Binding(
                "]", label: \.records.descending, action: .sort(isDescending: true),
                isInKeyLine: false),
            Binding(
                "left", "h", label: \.records.column, action: .previousColumn, isInKeyLine: false),
            Binding(
                "right", "l", label: \.records.column, action: .nextColumn, isInKeyLine: false),
            Binding("=", label: \.records.unsorted, action: .unsorted, isInKeyLine: false),
            Binding("g", label: \.records.goTo, action: .ask, isInKeyLine: false),
        ]
    }

    public mutating func update(_ action: Action, _ desk: Desk) -> [Request] {
        switch action {
        case .up: move(by: -1, desk)
        case .down: move(by: 1, desk)
        case .pageUp: move(by: -pageRows(desk), desk)
        case .pageDown: move(by: pageRows(desk), desk)
        case .sort(let isDescending): sort(by: isDescending, desk)
        case .unsorted:
            sort = nil
            renew(desk)
            selected = rows.first?.id
        case .previousColumn: column = max(0, column - 1)
        case .nextColumn: column = min(InitiativeColumn.shown.count - 1, column + 1)
        case .first: move(by: -desk.rows.count, desk)
        case .last: move(by: desk.rows.count, desk)
        case .ask: asked = SearchField()
        case .leaveQuestion: asked = nil
        case .goTo: goTo(desk)
        case .open: return selected.map { [.openInitiative($0)] } ?? []
        case .add: return [.join(.blank)]
        case .delete: return delete(desk)
        case .copy: return selected.map { [.join(.copy(of: $0))] } ?? []
        case .edit:
            return initiative(desk).map { [.open(.ownInitiative(OwnInitiativeScreen($0.id)))] }
                ?? []
        case .filter:
            isFiltering = true
            filter.moveToEnd()
        case .leaveFilter: isFiltering = false
        case .clearFilter:
            filter.clear()
            isFiltering = false
            settle(desk)
        }
        return []
    }

    /// A number is a place in the list; letters are sought in the column that it is sorted by,
    /// else in the titles. What is not there changes nothing.
    private mutating func goTo(_ desk: Desk) {
        let typed = asked?.text ?? ""
        asked = nil
        renew(desk)
        if let number = Int(typed.filter { !$0.isWhitespace }), rows.count > 0 {
            selected = rows[max(0, min(number, rows.count) - 1)].id
            return
        }
        let letters = FoldedText.fold(typed)
        let column = sort?.column ?? .title
        let found = (0..<rows.count).first {
            FoldedText.fold(column.text(in: rows[$0], desk.language)).hasPrefix(letters)
        }
        if let found, !letters.isEmpty { selected = rows[found].id }
    }

    private mutating func sort(by isDescending: Bool, _ desk: Desk) {
        sort = InitiativeSort(column: focused, isDescending: isDescending)
        renew(desk)
        selected = rows.first?.id
    }

    private func delete(_ desk: Desk) -> [Request] {
        guard let initiative = initiative(desk), initiative.origin != .bundled else { return [] }
        let change = Edit(initiative.id, before: initiative, after: nil)
        let title = Phrases.both { $0.list.title(of: initiative) }
        return [
            .edit(.initiative(change)),
            .say(
                Localized(
                    nl: Phrases[.dutch].list.deleted(title.nl, desk.retention),
                    en: Phrases[.english].list.deleted(title.en, desk.retention))),
        ]
    }

    public mutating func insert(_ text: String, isPaste: Bool, _ desk: Desk) -> [Request] {
        guard asked == nil else {
            return asked?.insert(text) ?? []
        }
        let requests = filter.insert(text)
        settle(desk)
        return requests
    }

    public mutating func perform(
        _ command: TextEditor.Command, _ desk: Desk
    ) -> [Request] {
        guard asked == nil else {
            asked?.perform(command)
            return []
        }
        filter.perform(command)
        settle(desk)
        return []
    }

    /// Keeps something chosen: the same initiative where it is still there, else the first.
    public mutating func settle(_ desk: Desk) {
        renew(desk)
        if rows.firstIndex(of: selected) == nil { selected = rows.first?.id }
    }

    mutating func select(_ id: InitiativeID, _ desk: Desk) {
        renew(desk)
        if rows.firstIndex(of: id) == nil { filter.clear() }
        selected = id
    }

    func initiative(_ desk: Desk) -> Initiative? {
        let rows = shown(desk)
        return rows.firstIndex(of: selected).map { rows[$0].initiative }
    }

    private mutating func move(by step: Int, _ desk: Desk) {
        renew(desk)
        guard rows.count > 0 else { return }
        let place = rows.firstIndex(of: selected) ?? 0
        selected = rows[min(max(0, place + step), rows.count - 1)].id
    }

    private func pageRows(_ desk: Desk) -> Int { max(1, ListLayout(desk.size).listRows - 1) }
}

extension ListScreen {
    public func draw(_ desk: Desk, in area: Rect, on canvas: inout Canvas) {
        ListLayout(desk.size).draw(self, desk, in: area, on: &canvas)
    }
}
