internal import TerminalUI

/// Draws a form: label, hint and control under each other, scrolled so that the focused item
/// shows in full.
struct FormLayout {
    let items: [FormItem]
    let introduction: String
    let focus: FormFocus
    let columns: Int

    /// Text columns stay under 76, so that lines can be read.
    static func fieldColumns(_ desk: Desk) -> Int {
        min(76, PageLayout.body(desk.size).columns - indent - 1)
    }

    private static let indent = 2

    init(items: [FormItem], introduction: String, focus: FormFocus, _ desk: Desk) {
        self.items = items
        self.introduction = introduction
        self.focus = focus
        columns = max(1, Self.fieldColumns(desk))
    }

    func draw(in area: Rect, on canvas: inout Canvas) {
        let heights = items.indices.map(height)
        let header = introduction.isEmpty ? [] : introduction.wrapped(to: columns)
        let headerRows = header.isEmpty ? 0 : header.count + 1
        var top = headerRows
        var tops: [Int] = []
        for height in heights {
            tops.append(top)
            top += height
        }
        let focused = min(focus.item, max(0, items.count - 1))
        let end = tops.isEmpty ? 0 : tops[focused] + heights[focused]
        // The focused item shows in full; at its beginning where it is higher than the screen. No
        // other item is cut at the top.
        let least = end - 1 - area.rows
        let scroll = least <= 0 ? 0 : tops.first { $0 >= min(least, tops[focused]) } ?? 0
        for (row, line) in header.enumerated() where row >= scroll {
            canvas.write(
                line, in: area, row: row - scroll, indent: Self.indent, style: Style(.faint))
        }
        for (index, item) in items.enumerated() {
            draw(
                item, at: tops[index] - scroll, isFocused: index == focused, in: area,
                on: &canvas)
        }
        if top - 1 - scroll > area.rows {
            canvas.writeRight("▾", in: area, row: area.rows - 1, style: Style(.accent))
        }
    }

    /// Rows of an item and the blank row after it; a note follows without one.
    private func height(_ index: Int) -> Int {
        let item = items[index]
        let isNoteNext = items.indices.contains(index + 1) && items[index + 1].role == .note
        return height(of: item, isFocused: index == focus.item) + (isNoteNext ? 0 : 1)
    }

    private func height(of item: FormItem, isFocused: Bool) -> Int {
        labelLines(item).count + faintLines(item.hint).count
            + controlRows(item, isFocused: isFocused) + faintLines(item.footnote).count
    }

    private func labelStyle(_ item: FormItem, isFocused: Bool) -> Style {
        switch item.role {
        case .question: Style(isFocused ? .accent : .heading, on: .page, .bold)
        case .note: Style(isFocused ? .accent : .faint)
        }
    }

    private func labelLines(_ item: FormItem) -> [String] { item.label.wrapped(to: columns) }

    private func faintLines(_ text: String) -> [String] {
        text.isEmpty ? [] : text.wrapped(to: columns)
    }

    private func controlRows(_ item: FormItem, isFocused: Bool) -> Int {
        switch item.control {
        case .text("", _, _) where item.role == .note && !isFocused: 0
        case .text(let text, let isSingleLine, _):
            TextField.rows(of: text, columns: columns - 1, minimum: isSingleLine ? 1 : 2)
        case .options(let options, _): optionRows(options).count
        }
    }

    /// The options in rows that fit, each with its number.
    private func optionRows(_ options: [FormOption]) -> [[Int]] {
        var rows: [[Int]] = [[]]
        var used = 0
        for (index, option) in options.enumerated() {
            let width = option.label.displayColumns + 7
            if used + width > columns, used > 0 {
                rows.append([])
                used = 0
            }
            rows[rows.count - 1].append(index)
            used += width
        }
        return rows
    }

    private func draw(
        _ item: FormItem, at top: Int, isFocused: Bool, in area: Rect, on canvas: inout Canvas
    ) {
        var row = top
        for (index, line) in labelLines(item).enumerated() {
            if isFocused, index == 0 {
                canvas.write("▸", in: area, row: row, style: Style(.accent))
                if (0..<area.rows).contains(row) {
                    canvas.cursor = Point(
                        column: area.origin.column, row: area.origin.row + row)
                }
            }
            canvas.write(
                line, in: area, row: row, indent: Self.indent,
                style: labelStyle(item, isFocused: isFocused))
            row += 1
        }
        for line in faintLines(item.hint) {
            canvas.write(line, in: area, row: row, indent: Self.indent, style: Style(.faint))
            row += 1
        }
        switch item.control {
        case .text(let text, _, _):
            let visibleTop = max(0, row)
            let rows = min(row + controlRows(item, isFocused: isFocused), area.rows) - visibleTop
            let field = Rect(
                column: area.origin.column + Self.indent, row: area.origin.row + visibleTop,
                columns: min(columns, area.columns - Self.indent), rows: rows)
            TextField.draw(
                text,
                cursor: isFocused && focus.isTyping ? focus.cursor.place : nil,
                in: field, on: &canvas)
        case .options(let options, let allowsSeveral):
            for line in optionRows(options) {
                var column = Self.indent
                for index in line {
                    draw(
                        options[index], box: allowsSeveral ? ("[", "]") : ("(", ")"),
                        isFocused: isFocused && index == focus.option(among: options),
                        at: &column, row: row, in: area, on: &canvas)
                }
                row += 1
            }
        }
        row = top + height(of: item, isFocused: isFocused)
        for line in faintLines(item.footnote).reversed() {
            row -= 1
            canvas.write(line, in: area, row: row, indent: Self.indent, style: Style(.faint))
        }
    }

    private func draw(
        _ option: FormOption, box: (left: String, right: String), isFocused: Bool,
        at column: inout Int, row: Int, in area: Rect,
        on canvas: inout Canvas
    ) {
        let text = "\(box.left)\(option.isChosen ? "x" : " ")\(box.right) \(option.label)"
        let style = Style(
            option.isChosen ? .own : .text, on: isFocused ? .selection : .page,
            option.isChosen ? .bold : [])
        if isFocused, (0..<area.rows).contains(row) {
            canvas.cursor = Point(
                column: area.origin.column + column + 1, row: area.origin.row + row)
        }
        column += canvas.write(text, in: area, row: row, indent: column, style: style) + 3
    }
}
