internal import InitiativeModel
public import TerminalUI

/// Where voting terminals meet: the path of a class folder.
public struct ShareScreen: Screen {
    public enum Action: Sendable { case share, cancel }

    private var field = SearchField.path

    /// - Parameter code: the lesson's code, for a path that nobody has yet.
    init(_ code: String) {
        _ = field.insert("/tmp/les-\(code)")
        field.moveToEnd()
    }

    public var isOfLesson: Bool { true }
    public var isProjected: Bool { true }

    public func title(_ desk: Desk) -> String { desk.lessonTitle }
    public func typingMode(_ desk: Desk) -> TypingMode { .line }

    public func bindings(_ desk: Desk) -> [Binding<Action>] {
        [
            Binding("enter", label: \.room.makeFolder, action: .share),
            Binding("esc", label: \.room.backToLesson, action: .cancel),
        ]
    }

    public mutating func update(_ action: Action, _ desk: Desk) -> [Request] {
        action == .share ? [.back, .lesson(.share(folder: field.text))] : [.back]
    }

    public mutating func insert(_ text: String, isPaste: Bool, _ desk: Desk) -> [Request] {
        field.insert(text)
    }

    public mutating func perform(
        _ command: TextEditor.Command, _ desk: Desk
    ) -> [Request] {
        field.perform(command)
        return []
    }

    public func draw(_ desk: Desk, in area: Rect, on canvas: inout Canvas) {
        var text = Paragraph(columns: area.columns)
        text.add(desk.phrases.room.shareExplain)
        text.addBlank()
        text.draw(in: area, on: &canvas)
        field.draw(
            mark: ">", placeholder: "", hasFocus: true,
            in: area.splitTop(text.lines.count).rest.row(0), on: &canvas)
    }
}
