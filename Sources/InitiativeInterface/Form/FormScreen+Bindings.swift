internal import TerminalUI

extension FormScreen {
    /// The keys of the focused item, then those that move between items.
    func formBindings(_ desk: Desk) -> [Binding<FormAction>] {
        switch typingMode(desk) {
        case .text: typingBindings([Binding("tab", label: \.field.nextField, action: .nextField)])
        case .line:
            typingBindings([
                Binding("tab", "enter", label: \.field.nextField, action: .nextField)
            ])
        case .commands: itemBindings(desk) + sourceBindings + moveBindings
        }
    }

    private func typingBindings(_ next: [Binding<FormAction>]) -> [Binding<FormAction>] {
        next + [
            Binding(
                "shift-tab", label: \.field.previousField, action: .previousField,
                isInKeyLine: false),
            Binding("esc", label: \.field.leave, action: .leaveField),
        ]
    }

    private func itemBindings(_ desk: Desk) -> [Binding<FormAction>] {
        guard focusedItem(desk)?.isText ?? false else {
            return [
                Binding("left", "h", label: \.form.options, action: .previousOption),
                Binding("right", "l", label: \.form.options, action: .nextOption),
                Binding("enter", "space", label: \.form.choose, action: .choose),
            ]
        }
        return [
            Binding(
                "enter", label: \.field.type, action: .startTyping,
                desk.readOnly == nil ? .available : .unavailable(\.frame.readOnly))
        ]
    }

    private var sourceBindings: [Binding<FormAction>] {
        topic == nil ? [] : [Binding("b", label: \.grid.source, action: .source)]
    }

    private var moveBindings: [Binding<FormAction>] {
        [
            Binding("tab", label: \.field.nextField, action: .nextField),
            Binding(
                "shift-tab", label: \.field.previousField, action: .previousField,
                isInKeyLine: false),
            Binding("up", "k", label: \.form.up, action: .previousItem, isInKeyLine: false),
            Binding("down", "j", label: \.form.down, action: .nextItem, isInKeyLine: false),
            Binding(
                "home", "page-up", label: \.form.first, action: .firstItem, isInKeyLine: false),
            Binding(
                "end", "page-down", label: \.form.last, action: .lastItem, isInKeyLine: false),
        ]
    }
}
