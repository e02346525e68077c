import InitiativeModel
import InitiativeStore
import TestSupport
import Testing

struct RescueTextTests {
    private func entry(_ id: String, _ scope: HistoryScope, _ change: Change) -> HistoryEntry {
        HistoryEntry(id: EntryID(rawValue: id), scope: scope, change: change)
    }

    private var writes: [Write] {
        let walk = WalkHeader(
            id: WalkID("w2"), initiative: InitiativeID("C01"),
            started: Day(year: 2026, month: 11, day: 27), previous: WalkID("w1"))
        let key = RowKey(field: .title, text: "een")
        let view = SavedView(name: "v", list: "lijst", filter: "f", sort: nil, columns: [])
        return [
            .record(
                entry(
                    "1", .walk(walk.id),
                    .answer(
                        AnswerEdit(
                            walk: walk.id, field: .caseNote, before: nil,
                            after: .text("regel\n\"één\" 👩‍🌾")))), walk: walk),
            .undo(
                entry(
                    "2", .list,
                    .initiative(Edit(Samples.garden.id, before: nil, after: Samples.garden))),
                walk: nil),
            .redo(
                entry(
                    "3+", .plans,
                    .plan(Edit(PlanID("plan"), before: Samples.plan(), after: nil))), walk: nil),
            .record(
                entry(
                    "4", .lesson(LessonID("les")),
                    .takeaway(Edit(LessonID("les"), before: "a", after: "b"))), walk: nil),
            .record(
                entry(
                    "5", .rows(of: "lijst"),
                    .rows(
                        Edit(
                            "lijst", before: [key: RowNote()],
                            after: [key: RowNote(isHidden: true)]))), walk: nil),
            .record(
                entry(
                    "6", .rows(of: "lijst"),
                    .view(Edit(ViewDigit.all[2], before: nil, after: view))), walk: nil),
        ]
    }

    @Test func `every kind of edit comes back as it was`() throws {
        let settings: [Write] = [.setting(.language, "en"), .lesson(Samples.lesson())]
        let text = try #require(RescueText.encode(settings + writes, of: "/map/notes.sqlite"))
        let read = try #require(RescueText.decode(text))
        #expect(read.writes == writes && read.notes == "/map/notes.sqlite")
    }

    @Test func `what is no edit needs no rescue`() {
        #expect(RescueText.encode([.setting(.language, "en")], of: "") == nil)
    }

    @Test func `what a newer program kept, or what is damaged, is left alone`() throws {
        let text = try #require(RescueText.encode(writes, of: "n"))
        for broken in [
            text.replacing("\"version\" : 1", with: "\"version\" : 2"),
            text.replacing("\"kind\" : \"view\"", with: "\"kind\" : \"later\""),
            String(text.dropLast(40)), "", "{}",
        ] {
            #expect(RescueText.decode(broken) == nil)
        }
    }

    @Test func `stored from a rescue, it is in the file with its undo`() throws {
        let place = try NotesFolder()
        let file = try place.open()
        let text = try #require(RescueText.encode([writes[0], writes[0]], of: "n"))
        // The same write may have reached the file after all.
        for write in try #require(RescueText.decode(text)).writes { try file.perform(write) }
        let dossier = try #require(
            try file.dossier(
                of: InitiativeID("C01"), newWalk: WalkID("w3"),
                today: Day(year: 2026, month: 11, day: 27)))
        #expect(dossier.walk.text(.caseNote).hasPrefix("regel"))
    }
}
