internal import InitiativeModel
internal import TerminalUI

extension RecordsScreen {
    public func bindings(_ desk: Desk) -> [Binding<Action>] {
        if let asked {
            let label: PhraseKey =
                switch asked.question {
                case .place: \.records.goTo
                case .name: \.records.keepView
                }
            return [
                Binding("enter", label: label, action: .take),
                Binding("esc", label: \.frame.back, action: .leaveQuestion),
            ]
        }
        let moves = ListMoves<Action>.near(
            up: .up, down: .down, pageUp: .pageUp, pageDown: .pageDown)
        if isFiltering {
            return ListMoves.searching(leave: .leaveFilter, clear: .clearFilter)
                + moves.compactMap(\.withoutTypedChords)
        }
        return rowBindings(desk) + sortBindings + moves + columnBindings + viewBindings
            + ListMoves.far(first: .first, last: .last)
    }

    private func rowBindings(_ desk: Desk) -> [Binding<Action>] {
        let hasRow: Availability =
            chosen(desk) == nil ? .unavailable(\.list.nothingChosen) : .available
        let hasTargets: Availability = marked.isEmpty ? hasRow : .available
        let canNote: Availability =
            desk.readOnly == nil ? hasTargets : .unavailable(\.frame.readOnly)
        let clearing: [Binding<Action>] =
            filter.text.isEmpty
            ? [] : [Binding("esc", label: \.list.clearFilter, action: .clearFilter)]
        return [
            Binding("enter", label: \.list.open, action: .open, hasRow),
            Binding("/", label: \.list.filter, action: .filter),
            Binding("space", label: \.records.mark, action: .mark, hasRow),
            Binding("x", label: \.records.hide, action: .hide, canNote),
            Binding("d", label: \.records.goals, action: .giveGoals, canNote),
            Binding(
                "X", label: showsHidden ? \.records.leaveOutHidden : \.records.showHidden,
                action: .showHidden, isInKeyLine: showsHidden),
            Binding("U", label: \.records.unmark, action: .unmark, isInKeyLine: false),
            Binding(
                "t", label: \.lessons.prepare, action: .prepareLesson, canNote,
                isInKeyLine: false),
            Binding("w", label: \.records.export, action: .export, hasRow, isInKeyLine: false),
        ] + clearing
    }

    private var sortBindings: [Binding<Action>] {
        [
            Binding("[", label: \.records.ascending, action: .sort(isDescending: false)),
            Binding("]", label: \.records.descending, action: .sort(isDescending: true)),
            Binding("left", "h", label: \.records.column, action: .previousColumn),
            Binding("right", "l", label: \.records.column, action: .nextColumn),
            Binding("=", label: \.records.unsorted, action: .unsorted, isInKeyLine: false),
            Binding("g", label: \.records.goTo, action: .ask(.place), isInKeyLine: false),
        ]
    }

    private var columnBindings: [Binding<Action>] {
        [
            Binding("c", label: \.records.hideColumn, action: .hideColumn, isInKeyLine: false),
            Binding("C", label: \.records.allColumns, action: .allColumns, isInKeyLine: false),
            Binding(
                "<", label: \.records.shiftLeft, action: .shiftColumn(-1), isInKeyLine: false),
            Binding(
                ">", label: \.records.shiftRight, action: .shiftColumn(1), isInKeyLine: false),
            Binding("+", label: \.records.wider, action: .widen(2), isInKeyLine: false),
            Binding("-", label: \.records.narrower, action: .widen(-2), isInKeyLine: false),
        ]
    }

    private var viewBindings: [Binding<Action>] {
        let digits = ViewDigit.all.map { digit in
            Binding<Action>(
                chords: [KeyChord(.character(Character(String(digit.rawValue))))],
                label: \.records.showView, action: .showView(digit), availability: .available,
                isInKeyLine: false)
        }
        return [
            Binding("v", label: \.records.keepView, action: .ask(.name), isInKeyLine: false)
        ] + digits
    }
}
