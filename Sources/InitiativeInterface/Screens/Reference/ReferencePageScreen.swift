internal import InitiativeModel
internal import TerminalUI

/// One page of the reference, or one term, to read.
public struct ReferencePageScreen: ReadingScreen {
    let entry: ReferenceEntry
    var scroll = ReadingScroll()

    init(_ entry: ReferenceEntry) { self.entry = entry }

    public func title(_ desk: Desk) -> String {
        "\(entry.title(in: desk.language)) · \(entry.kind(in: desk.language))"
    }

    func text(_ desk: Desk, columns: Int) -> Paragraph {
        entry.text(in: desk.language, columns: columns)
    }
}
