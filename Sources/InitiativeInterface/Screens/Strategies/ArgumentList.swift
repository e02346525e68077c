internal import InitiativeContent
internal import InitiativeModel
internal import TerminalUI

/// The arguments on one strategy under "for" and "against", scrolled so that the focused one
/// shows in full.
struct ArgumentList {
    struct Argument {
        let consideration: Consideration
        /// What it says, in the words of the walk.
        let reason: Localized<String>
        let stance: Stance
        /// Whether the user lets it weigh.
        let weighs: Bool
    }

    let arguments: [Argument]
    /// The argument in focus; nil where another strategy has the focus.
    let focus: Int?
    let language: Language
    let columns: Int

    private static let indent = 7

    func draw(in area: Rect, on canvas: inout Canvas) {
        let heights = arguments.map { reason($0).count + basis($0).count }
        var tops: [Int] = []
        var end = 0
        for index in arguments.indices {
            // A heading, and a blank row before the second one.
            if isFirst(index) { end += index == 0 ? 1 : 2 }
            tops.append(end)
            end += heights[index]
        }
        var scroll = 0
        if let focus, arguments.indices.contains(focus) {
            let top = tops[focus] - (isFirst(focus) ? 1 : 0)
            scroll = max(0, min(tops[focus] + heights[focus] - area.rows, top))
        }
        for index in arguments.indices {
            if isFirst(index) {
                let stance = arguments[index].stance
                canvas.write(
                    stance.name[language], in: area, row: tops[index] - 1 - scroll,
                    style: Style(stance == .for ? .support : .oppose, on: .page, .bold))
            }
            draw(index, at: tops[index] - scroll, in: area, on: &canvas)
        }
        if scroll > 0 { canvas.writeRight("▴", in: area, style: Style(.accent)) }
        if end - scroll > area.rows {
            canvas.writeRight("▾", in: area, row: area.rows - 1, style: Style(.accent))
        }
    }

    /// Whether it is the first argument of its stance.
    private func isFirst(_ index: Int) -> Bool {
        index == 0 || arguments[index - 1].stance != arguments[index].stance
    }

    private func reason(_ argument: Argument) -> [String] {
        argument.reason[language].wrapped(to: textColumns)
    }

    /// What it rests on, on lines of its own.
    private func basis(_ argument: Argument) -> [String] {
        "[\(argument.consideration.basis.reasoningLabel(in: language))]".wrapped(to: textColumns)
    }

    private var textColumns: Int { max(8, min(76, columns - 8)) }

    private func draw(_ index: Int, at top: Int, in area: Rect, on canvas: inout Canvas) {
        let argument = arguments[index]
        let isFocused = index == focus
        let paper: Paper = isFocused ? .selection : .page
        let lines =
            reason(argument).map { (text: $0, ink: Ink.text) }
            + basis(argument).map { (text: $0, ink: Ink.faint) }
        for (row, line) in lines.enumerated() where (0..<area.rows).contains(top + row) {
            canvas.fill(area.row(top + row), with: Style(.text, on: paper))
            canvas.write(
                line.text, in: area, row: top + row, indent: Self.indent,
                style: Style(line.ink, on: paper))
        }
        let isFor = argument.stance == .for
        canvas.write(isFocused ? "▸" : " ", in: area, row: top, style: Style(.accent, on: paper))
        canvas.write(
            argument.weighs ? "[x]" : "[ ]", in: area, row: top, indent: 1,
            style: Style(argument.weighs ? .own : .text, on: paper, .bold))
        canvas.write(
            isFor ? "+" : "–", in: area, row: top, indent: 5,
            style: Style(isFor ? .support : .oppose, on: paper, .bold))
        if isFocused, (0..<area.rows).contains(top) {
            canvas.cursor = Point(column: area.origin.column + 2, row: area.origin.row + top)
        }
    }
}
