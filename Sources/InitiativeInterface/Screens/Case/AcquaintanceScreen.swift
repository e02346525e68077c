internal import InitiativeContent
public import InitiativeModel
public import TerminalUI

/// Step 1: read the case and write down a first impression.
public struct AcquaintanceScreen: FormScreen {
    public var focus = FormFocus()

    public init() {}

    public var step: Step? { .acquaintance }

    public func title(_ desk: Desk) -> String {
        desk.dossier?.initiative.title[desk.language] ?? ""
    }

    func introduction(_ desk: Desk) -> String { "" }

    func items(_ desk: Desk) -> [FormItem] {
        [
            .answer(
                .caseNote, label: desk.phrases.acquaintance.note,
                hint: desk.phrases.acquaintance.privacy(of: desk.dossier?.initiative), desk)
        ]
    }

    public func draw(_ desk: Desk, in area: Rect, on canvas: inout Canvas) {
        guard let initiative = desk.dossier?.initiative else { return }
        let phrases = desk.phrases.acquaintance
        var text = Paragraph(columns: area.columns - 3)
        text.add(initiative.summary[desk.language])
        text.addBlank()
        let goals = initiative.goals.map { $0.name[desk.language] }.joined(separator: ", ")
        text.add(
            [
                phrases.place + (initiative.place.isEmpty ? "–" : initiative.place),
                phrases.goal + (goals.isEmpty ? "–" : goals),
            ].joined(separator: "  ·  "), Style(.faint))
        text.add(phrases.source + initiative.source[desk.language], Style(.faint))
        let form = FormLayout(
            items: items(desk), introduction: "", focus: focus, desk)
        // What is being written goes before what can be read again after it.
        let textRows = min(text.lines.count + 1, max(4, area.rows - 6))
        let (top, bottom) = area.splitTop(textRows)
        text.draw(in: top.splitLeft(2).rest, on: &canvas)
        form.draw(in: bottom, on: &canvas)
    }
}
