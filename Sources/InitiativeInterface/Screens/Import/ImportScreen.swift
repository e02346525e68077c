internal import InitiativeModel
public import TerminalUI

/// Takes in a list: which file, what its columns stand for, and then all its rows.
public struct ImportScreen: Screen {
    public enum Action: Sendable {
        case look, up, down, previousUse, nextUse, takeIn, stop, openList, takeBack
    }

    private(set) var path = SearchField.path
    /// The column in focus.
    private(set) var column = 0

    public init() {}

    public func title(_ desk: Desk) -> String { desk.phrases.importing.title }

    public func typingMode(_ desk: Desk) -> TypingMode {
        switch desk.importing {
        case .idle, .failed: .line
        case .peeking, .previewed, .running, .done: .commands
        }
    }

    public func bindings(_ desk: Desk) -> [Binding<Action>] {
        switch desk.importing {
        case .idle, .failed: [Binding("enter", label: \.importing.look, action: .look)]
        case .peeking: []
        case .previewed(let preview):
            [
                Binding(
                    "enter", label: \.importing.takeIn, action: .takeIn,
                    preview.uses.contains(.title) || preview.uses.contains(.description)
                        ? .available : .unavailable(\.importing.needsTitle)),
                Binding("left", "h", label: \.importing.use, action: .previousUse),
                Binding("right", "l", label: \.importing.use, action: .nextUse),
                Binding("up", "k", label: \.list.choose, action: .up),
                Binding("down", "j", label: \.list.choose, action: .down),
            ]
        case .running: [Binding("esc", "ctrl-c", label: \.importing.stop, action: .stop)]
        case .done:
            [
                Binding("enter", label: \.importing.openList, action: .openList),
                Binding("u", label: \.importing.takeBack, action: .takeBack),
            ]
        }
    }

    public mutating func update(_ action: Action, _ desk: Desk) -> [Request] {
        switch action {
        case .look:
            let name = path.text.trimmed
            return name.isEmpty ? [] : [.importing(.look(path: name))]
        case .up: column = max(0, column - 1)
        case .down: column += 1
        case .previousUse: return change(by: -1, desk)
        case .nextUse: return change(by: 1, desk)
        case .takeIn: return [.importing(.start)]
        case .stop: return [.importing(.stop)]
        case .openList:
            guard case .done(let outcome) = desk.importing else { return [] }
            return [.replace(.records(RecordsScreen(outcome.list)))]
        case .takeBack:
            guard case .done(let outcome) = desk.importing else { return [] }
            return [.importing(.takeBack(outcome.list))]
        }
        settle(desk)
        return []
    }

    /// The meanings that a column can have, "keep" first.
    private static let uses: [ListField?] = [nil] + ListField.allCases.map { $0 }

    private func change(by step: Int, _ desk: Desk) -> [Request] {
        guard case .previewed(var preview) = desk.importing,
            preview.uses.indices.contains(column),
            let place = Self.uses.firstIndex(of: preview.uses[column])
        else { return [] }
        let count = Self.uses.count
        preview.uses[column] = Self.uses[(place + step + count) % count]
        return [.importing(.use(preview.uses))]
    }

    public mutating func insert(_ text: String, isPaste: Bool, _ desk: Desk) -> [Request] {
        path.insert(text)
    }

    public mutating func perform(
        _ command: TextEditor.Command, _ desk: Desk
    ) -> [Request] {
        path.perform(command)
        return []
    }

    public mutating func settle(_ desk: Desk) {
        guard case .previewed(let preview) = desk.importing else { return }
        column = max(0, min(column, preview.columns.count - 1))
    }

    public func draw(_ desk: Desk, in area: Rect, on canvas: inout Canvas) {
        ImportLayout(screen: self, desk: desk).draw(in: area, on: &canvas)
    }
}

extension String {
    /// Without blanks at both ends.
    var trimmed: String {
        let start = drop(while: \.isWhitespace)
        let end = start.reversed().drop(while: \.isWhitespace)
        return String(end.reversed())
    }
}
