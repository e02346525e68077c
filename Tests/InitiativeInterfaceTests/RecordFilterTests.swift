import InitiativeInterface
import InitiativeModel
import TestSupport
import Testing

struct RecordFilterTests {
    private static let keys = (1...4).map { RowKey(field: .id, text: String($0)) }
    private static let initiatives = [
        InitiativeRow(
            initiative: imported("a"), choice: .strategy(.monitor), isWalked: true),
        InitiativeRow(initiative: imported("b"), isWalked: true),
        InitiativeRow(initiative: imported("c")),
    ]
    /// Monitored, begun, opened only, gone again.
    private static let notes = ListNotes(
        rows: Dictionary(
            uniqueKeysWithValues: zip(keys, ["a", "b", "c", "weg"]).map {
                ($0, RowNote(initiative: InitiativeID($1)))
            }))

    private static func imported(_ id: String) -> Initiative {
        let text = BilingualText(dutch: id, english: nil)
        return Initiative(
            id: InitiativeID(id), title: text, summary: text, place: "", goal: nil,
            origin: .imported, source: text)
    }

    private func rows(
        _ text: String, _ notes: ListNotes = Self.notes, hidden: HiddenRows = .leftOut
    ) -> [ListFilter.RowCondition] {
        RecordFilter.filter(text, notes, initiatives: Self.initiatives, hidden: hidden).rows
    }

    @Test(
        arguments: [
            ("strategie:monitor", .among([keys[0]])), ("strategy:zzz", .among([])),
            ("begonnen:ja", .among([keys[0], keys[1]])), ("walked:y", .among([keys[0], keys[1]])),
            ("begonnen:nee", .notAmong([keys[0], keys[1]])), ("herkomst:eigen", .among([])),
        ] as [(String, ListFilter.RowCondition)])
    func `what a walk says of a row is searched as in the first list`(
        text: String, condition: ListFilter.RowCondition
    ) {
        #expect(rows(text) == [condition])
    }

    @Test(arguments: ["herkomst:ingelezen", "begonnen:", "strategie:", "hidden:"])
    func `what holds of all rows, or is not finished, leaves all`(text: String) {
        #expect(rows(text).isEmpty)
    }

    @Test func `hidden rows are left out unless they are asked for`() {
        let notes = ListNotes(rows: [Self.keys[0]: RowNote(isHidden: true)])
        let hidden = Set([Self.keys[0]])
        #expect(rows("", notes) == [.notAmong(hidden)])
        #expect(rows("", notes, hidden: .included).isEmpty)
        for text in ["verborgen:ja", "hidden:yes", "Verborgen:j"] {
            #expect(rows(text, notes) == [.among(hidden)])
        }
        #expect(rows("verborgen:nee", notes, hidden: .included) == [.notAmong(hidden)])
    }

    @Test func `an added goal answers to its name in either language`() {
        let notes = ListNotes(rows: [Self.keys[0]: RowNote(goals: [.sport])])
        for text in ["sportiviteit", "exercise", "doel:sport", "goal:sport"] {
            let filter = RecordFilter.filter(text, notes)
            #expect(Set(filter.goalRows.values) == [[Self.keys[0]]])
        }
        #expect(RecordFilter.filter("plaats:sport natuur", notes).goalRows.isEmpty)
    }
}
