internal import InitiativeModel
internal import TerminalUI

extension Desk {
    /// Why there is nothing to see: it could not be read, or it is still being read.
    ///
    /// - Parameter waiting: what is said while it is being read.
    func unreadText(_ reading: Reading, otherwise waiting: String) -> (text: String, style: Style) {
        guard let failure = unread[reading] else { return (waiting, Style(.faint)) }
        return (phrases.failures.reading(reading, failure), Style(.warning))
    }

    /// The same on a screen that has nothing else to show.
    func drawUnread(
        _ reading: Reading, otherwise waiting: String, in area: Rect, on canvas: inout Canvas
    ) {
        let (text, style) = unreadText(reading, otherwise: waiting)
        var paragraph = Paragraph(columns: min(76, area.columns))
        paragraph.add(text, style)
        paragraph.draw(in: area, on: &canvas)
        canvas.cursor = area.origin
    }
}
