internal import InitiativeContent
internal import InitiativeModel
internal import TerminalUI

/// The arguments on one strategy, first for and then against, each with its box and what it rests
/// on, scrolled so that the focused one shows in full.
struct ArgumentList {
    private let blocks: [Block]
    private let strategy: Strategy
    private let walk: Walk?
    private let isNarrow: Bool

    /// A heading or an argument.
    private struct Block {
        let stance: Stance
        /// nil for the heading of a stance.
        let consideration: Consideration?
        let isFocused: Bool
        let lines: [String]
        let basis: String
        let rows: Int
    }

    /// Mark, box and sign before the text.
    private static let indent = 7
    private static let basisColumns = 20

    /// - Parameter focus: the place of the focused argument; nil where another strategy has it.
    init(
        arguments: [(stance: Stance, consideration: Consideration)], strategy: Strategy,
        walk: Walk?, language: Language, focus: Int?, columns: Int
    ) {
        self.strategy = strategy
        self.walk = walk
        isNarrow = columns < 60
        let textColumns = columns - Self.indent - (isNarrow ? 0 : Self.basisColumns)
        var blocks: [Block] = []
        for (index, argument) in arguments.enumerated() {
            if argument.stance != blocks.last?.stance {
                blocks.append(
                    Block(
                        stance: argument.stance, consideration: nil, isFocused: false,
                        lines: [argument.stance.name[language]], basis: "",
                        rows: blocks.isEmpty ? 1 : 2))
            }
            let lines = argument.consideration.id.reason[language].wrapped(to: textColumns)
            blocks.append(
                Block(
                    stance: argument.stance, consideration: argument.consideration,
                    isFocused: index == focus, lines: lines,
                    basis: argument.consideration.basis.map { $0.label(in: language) }
                        .joined(separator: ", "), rows: lines.count + (isNarrow ? 1 : 0)))
        }
        self.blocks = blocks
    }

    func draw(in area: Rect, on canvas: inout Canvas) {
        let tops = blocks.indices.map { blocks[..<$0].reduce(0) { $0 + $1.rows } }
        let total = blocks.reduce(0) { $0 + $1.rows }
        let focused = blocks.firstIndex(where: \.isFocused) ?? 0
        let end = blocks.isEmpty ? 0 : tops[focused] + blocks[focused].rows
        // The next argument shows its beginning, so that one sees that there is more.
        let scroll = max(0, min(end + 1 - area.rows, total - area.rows))
        for (block, top) in zip(blocks, tops)
        where top - scroll >= 0 && top - scroll < area.rows {
            draw(block, at: top - scroll, in: area, on: &canvas)
        }
        if scroll > 0 { canvas.writeRight("▴", in: area, style: Style(.accent)) }
        if total - scroll > area.rows {
            canvas.writeRight("▾", in: area, row: area.rows - 1, style: Style(.accent))
        }
    }

    private func draw(_ block: Block, at row: Int, in area: Rect, on canvas: inout Canvas) {
        let ink: Ink = block.stance == .for ? .support : .oppose
        guard let consideration = block.consideration else {
            canvas.write(
                block.lines[0], in: area, row: row + block.rows - 1,
                style: Style(ink, on: .page, .bold))
            return
        }
        let paper: Paper = block.isFocused ? .selection : .page
        let weighs = walk?.weighs(consideration.id, strategy) ?? false
        let item = Rect(
            column: area.origin.column, row: area.origin.row + row,
            columns: area.columns - 1, rows: min(block.rows, area.rows - row))
        canvas.fill(item, with: Style(.text, on: paper))
        canvas.write(
            block.isFocused ? "▸" : " ", in: item, style: Style(.accent, on: paper))
        canvas.write(
            weighs ? "[x]" : "[ ]", in: item, indent: 1,
            style: Style(weighs ? .own : .text, on: paper, .bold))
        canvas.write(
            block.stance == .for ? "+" : "–", in: item, indent: 5,
            style: Style(ink, on: paper, .bold))
        for (index, line) in block.lines.enumerated() {
            canvas.write(
                line, in: item, row: index, indent: Self.indent, style: Style(.text, on: paper))
        }
        if isNarrow {
            canvas.write(
                block.basis, in: item, row: block.lines.count, indent: Self.indent,
                style: Style(.faint, on: paper))
        } else {
            canvas.writeRight(block.basis, in: item, style: Style(.faint, on: paper))
        }
        if block.isFocused {
            canvas.cursor = Point(column: item.origin.column + 2, row: item.origin.row)
        }
    }
}
