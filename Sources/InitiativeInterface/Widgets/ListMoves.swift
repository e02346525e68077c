internal import TerminalUI

/// The keys that move through a list; the same wherever there is one.
enum ListMoves<Action: Sendable> {
    /// Those that also work while a search is typed.
    static func near(
        up: Action, down: Action, pageUp: Action, pageDown: Action
    ) -> [Binding<Action>] {
        [
            Binding("up", "k", label: \.list.choose, action: up),
            Binding("down", "j", label: \.list.choose, action: down),
            Binding("page-up", label: \.list.pageUp, action: pageUp, isInKeyLine: false),
            Binding("page-down", label: \.list.pageDown, action: pageDown, isInKeyLine: false),
        ]
    }

    static func far(first: Action, last: Action) -> [Binding<Action>] {
        [
            Binding("home", label: \.list.first, action: first, isInKeyLine: false),
            Binding("end", label: \.list.last, action: last, isInKeyLine: false),
        ]
    }

    /// While a search is typed.
    static func searching(leave: Action, clear: Action) -> [Binding<Action>] {
        [
            Binding("enter", "tab", label: \.list.toList, action: leave),
            Binding("esc", label: \.list.clearFilter, action: clear),
        ]
    }
}
