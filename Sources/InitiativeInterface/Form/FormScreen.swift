internal import InitiativeModel
internal import TerminalUI

/// A screen that asks for several things under each other. It says what it asks; moving, typing,
/// choosing and drawing are the same for all.
protocol FormScreen: Screen where Action == FormAction {
    var focus: FormFocus { get set }
    /// The sentence above the form.
    func introduction(_ desk: Desk) -> String
    func items(_ desk: Desk) -> [FormItem]
    /// What `b` explains; nil where there is nothing to explain.
    var topic: SourceScreen.Topic? { get }
}

extension FormScreen {
    var topic: SourceScreen.Topic? { nil }

    func focusedItem(_ desk: Desk) -> FormItem? {
        let items = items(desk)
        return items.indices.contains(focus.item) ? items[focus.item] : items.first
    }

    public func typingMode(_ desk: Desk) -> TypingMode {
        guard focus.isTyping, case .text(_, let isSingleLine, _) = focusedItem(desk)?.control
        else { return .commands }
        return isSingleLine ? .line : .text
    }

    public func bindings(_ desk: Desk) -> [Binding<FormAction>] {
        formBindings(desk)
    }

    public mutating func update(_ action: FormAction, _ desk: Desk) -> [Request] {
        let items = items(desk)
        let last = max(0, items.count - 1)
        switch action {
        case .nextItem: focus.move(to: min(last, focus.item + 1))
        case .previousItem: focus.move(to: max(0, focus.item - 1))
        case .firstItem: focus.move(to: 0)
        case .lastItem: focus.move(to: last)
        case .nextField: moveToField(min(last, focus.item + 1), items, desk)
        case .previousField: moveToField(max(0, focus.item - 1), items, desk)
        case .nextOption: moveOption(by: 1, desk)
        case .previousOption: moveOption(by: -1, desk)
        case .choose:
            guard case .options(let options, _) = focusedItem(desk)?.control else { return [] }
            let place = focus.option(among: options)
            // Taking the choice back must not move the focus elsewhere.
            focus.option = place
            guard options.indices.contains(place) else { return [] }
            return [.editTogether(options[place].changes)]
        case .startTyping: focus.isTyping = true
        case .leaveField: focus.isTyping = false
        case .source: return topic.map { [.open(.source(SourceScreen($0)))] } ?? []
        }
        return []
    }

    private mutating func moveToField(_ item: Int, _ items: [FormItem], _ desk: Desk) {
        focus.move(to: item)
        guard items.indices.contains(item) else { return }
        focus.isTyping = items[item].isText && desk.readOnly == nil
    }

    private mutating func moveOption(by step: Int, _ desk: Desk) {
        guard case .options(let options, _) = focusedItem(desk)?.control else { return }
        let place = focus.option(among: options) + step
        focus.option = max(0, min(place, options.count - 1))
    }

    public mutating func insert(_ text: String, isPaste: Bool, _ desk: Desk) -> [Request] {
        guard case .text(let current, let isSingleLine, let change) = focusedItem(desk)?.control
        else { return [] }
        let inserted = isSingleLine ? String(text.map { $0.isNewline ? " " : $0 }) : text
        let after = focus.cursor.edit(current) { $0.insert(inserted) }
        return change(after).map { [isPaste ? .edit($0) : .type($0)] } ?? []
    }

    public mutating func perform(
        _ command: TextEditor.Command, _ desk: Desk
    ) -> [Request] {
        guard case .text(let current, _, let change) = focusedItem(desk)?.control else {
            return []
        }
        let after = focus.cursor.edit(current) {
            $0.perform(command, columns: FormLayout.fieldColumns(desk) - 1)
        }
        return change(after).map { [.type($0)] } ?? []
    }

    public mutating func settle(_ desk: Desk) {
        let last = max(0, items(desk).count - 1)
        if focus.item > last { focus.move(to: last) }
        guard focus.isTyping, case .text(let current, _, _) = focusedItem(desk)?.control else {
            return
        }
        focus.cursor.settle(in: current)
    }

    public func draw(_ desk: Desk, in area: Rect, on canvas: inout Canvas) {
        FormLayout(items: items(desk), introduction: introduction(desk), focus: focus, desk)
            .draw(in: area, on: &canvas)
    }
}
