internal import InitiativeContent
internal import InitiativeModel
internal import TerminalUI

/// One row of an imported list in full, with where it comes from; it can be walked.
public struct RecordScreen: ReadingScreen {
    public enum Extra: Sendable { case walk, prepareLesson }

    let row: ListRow
    let list: ListSummary
    var scroll = ReadingScroll()

    init(_ row: ListRow, of list: ListSummary) {
        self.row = row
        self.list = list
    }

    public func title(_ desk: Desk) -> String { row.record.fields[.title] ?? list.name }

    func extraBindings(_ desk: Desk) -> [Binding<Extra>] {
        [
            Binding(
                "enter", label: \.records.walk, action: .walk,
                desk.readOnly == nil ? .available : .unavailable(\.frame.readOnly)),
            Binding(
                "t", label: \.lessons.prepare, action: .prepareLesson,
                desk.readOnly == nil ? .available : .unavailable(\.frame.readOnly)),
        ]
    }

    mutating func perform(_ extra: Extra, _ desk: Desk) -> [Request] {
        switch extra {
        case .walk: [.join(.row(row, of: list))]
        case .prepareLesson: [.join(.lesson(about: row, of: list))]
        }
    }

    /// A cell may hold a megabyte: what is shown of it is what can be read on a screen.
    private static let longest = 20_000

    func text(_ desk: Desk, columns: Int) -> Paragraph {
        let phrases = desk.phrases.records
        var text = Paragraph(columns: columns)
        let note = desk.visibleNotes(of: list.name)[row.key]
        let fields = RecordFilter.record(of: row, note, in: desk.language).fields
        text.add(shortened(fields[.title] ?? "–"), Style(.heading, on: .page, .bold))
        if let description = fields[.description] {
            text.addBlank()
            text.add(shortened(description))
        }
        text.addBlank()
        for field in [ListField.place, .goal, .year, .id, .link] {
            guard let value = fields[field] else { continue }
            text.add("\(phrases.name(of: field).capitalizedFirst): \(shortened(value))")
        }
        for cell in row.record.others {
            text.add("\(cell.name): \(shortened(cell.text))", Style(.faint))
        }
        text.addBlank()
        if !note.goals.isEmpty {
            let goals = note.goals.map { $0.name[desk.language] }.joined(separator: ", ")
            text.add(phrases.goalsByYou(goals), Style(.faint))
        }
        if note.isHidden { text.add(phrases.isHidden, Style(.faint)) }
        text.add(phrases.from(list, row.record.line) + ".", Style(.faint))
        return text
    }

    private func shortened(_ text: String) -> String {
        text.utf8.count <= Self.longest ? text : String(text.prefix(Self.longest)) + " …"
    }
}
