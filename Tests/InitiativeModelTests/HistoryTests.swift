import InitiativeModel
import Testing

struct HistoryTests {
    private func entry(_ id: String, _ after: String) -> HistoryEntry {
        HistoryEntry(
            id: EntryID(rawValue: id), scope: .walk(WalkID("w")),
            change: .answer(
                AnswerEdit(
                    walk: WalkID("w"), field: .caseNote, before: nil, after: .text(after))))
    }

    @Test func `a refused entry gives way to what became of it`() {
        var history = History(done: [entry("1", "a"), entry("2", "b")])
        history.resolve(EntryID(rawValue: "1"), as: entry("3", "c"))
        #expect(history.done.map(\.id.rawValue) == ["3", "2"])
    }

    @Test func `a refused undo never happened`() {
        var history = History(done: [entry("1", "a")])
        _ = history.undo()
        history.resolve(EntryID(rawValue: "1"), as: entry("2", "b"))
        #expect(history.done.map(\.id.rawValue) == ["1", "2"])
        #expect(history.undone.isEmpty)
    }
}
