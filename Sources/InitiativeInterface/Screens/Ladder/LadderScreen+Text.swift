internal import InitiativeModel
public import TerminalUI

// The name and the reason are written.
extension LadderScreen {
    public mutating func insert(_ text: String, isPaste: Bool, _ desk: Desk) -> [Request] {
        // A name stays on one line.
        let line =
            pane == .name ? text.split(whereSeparator: \.isNewline).joined(separator: " ") : text
        return edit(desk, isPaste: isPaste) { $0.insert(line) }
    }

    public mutating func perform(
        _ command: TextEditor.Command, _ desk: Desk
    ) -> [Request] {
        edit(desk, isPaste: false) {
            $0.perform(command, columns: FormLayout.fieldColumns(desk) - 1)
        }
    }

    /// The field that the focused pane writes; nil for the picture.
    var field: Field? {
        switch pane {
        case .name: .decisionName(decision)
        case .picture: nil
        case .reason: .rungReason(decision)
        }
    }

    private mutating func edit(
        _ desk: Desk, isPaste: Bool, _ change: (inout TextEditor) -> Void
    ) -> [Request] {
        guard let field else { return [] }
        let text = cursor.edit(desk.dossier?.walk.text(field) ?? "", change)
        let edited = desk.change(field, to: text.isEmpty ? nil : .text(text))
        return edited.map { [isPaste ? .edit($0) : .type($0)] } ?? []
    }
}
