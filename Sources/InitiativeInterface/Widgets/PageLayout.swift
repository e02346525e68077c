internal import TerminalUI

/// How every screen is divided: title line, body, key line, and from 100 columns a rail.
enum PageLayout {
    /// Below this nothing sensible can be shown.
    static let smallest = Size(columns: 40, rows: 12)
    static let railColumns = 22
    static let railFrom = 100

    /// From here four texts fit beside each other, without a rail.
    static let fourColumns = 120

    static func hasRail(_ size: Size) -> Bool { size.columns >= railFrom }

    static func titleLine(_ size: Size) -> Rect {
        Rect(column: 0, row: 0, columns: size.columns, rows: 1)
    }

    static func keyLine(_ size: Size) -> Rect {
        Rect(column: 0, row: size.rows - 1, columns: size.columns, rows: 1)
    }

    /// The body of a walk's screen, beside the rail where there is one.
    static func body(_ size: Size, hasRail: Bool) -> Rect {
        let left = hasRail ? railColumns + 1 : 1
        return Rect(
            column: left, row: 2, columns: size.columns - left - 1,
            rows: size.rows - 3)
    }

    /// The line right above the body: blank, but for what asks to be looked at again.
    static func attentionLine(_ size: Size, hasRail: Bool) -> Rect {
        let body = body(size, hasRail: hasRail)
        return Rect(
            column: body.origin.column, row: body.origin.row - 1, columns: body.columns, rows: 1)
    }

    /// The body as wide as a walk's screen has it at this size.
    static func body(_ size: Size) -> Rect { body(size, hasRail: hasRail(size)) }
}
