import InitiativeModel
import Testing

struct RowKeyTests {
    private func record(_ fields: [ListField: String]) -> ListRecord {
        ListRecord(line: 1, fields: fields, others: [])
    }

    @Test func `a row is known by its own id where each row has one`() {
        let row = record([.id: "A-12", .title: "Buurttuin", .place: "Heidrecht"])
        #expect(RowKey(of: row, ids: .unique) == RowKey(field: .id, text: "a-12"))
        #expect(
            RowKey(of: row, ids: .shared)
                == RowKey(field: .title, text: "buurttuin", place: "heidrecht"))
    }

    @Test func `case and accents tell no rows apart; place does`() {
        let one = RowKey(of: record([.title: " Éénoudercafé", .place: "Ĳlst"]), ids: .unique)
        let other = RowKey(of: record([.title: "eenoudercafe", .place: "ijlst"]), ids: .unique)
        #expect(one == other)
        #expect(one != RowKey(of: record([.title: "eenoudercafe"]), ids: .unique))
    }

    @Test func `a row without a title is known by how its description begins`() {
        let long = String(repeating: "\u{E9}a", count: 400_000)
        let key = RowKey(of: record([.description: long]), ids: .shared)
        #expect(key.field == .description)
        #expect(key.text == String(repeating: "ea", count: 100))
    }

    @Test(arguments: ["a\nb", "\u{85}", "x:y", "作者 \u{1B}[31m", ""])
    func `a key is read back as it was written`(text: String) {
        let key = RowKey(of: record([.title: text, .place: text]), ids: .shared)
        #expect(RowKey(key.description) == key)
    }

    @Test(arguments: ["", "title", "titel\na\nb", "title\na\nb\nc"])
    func `what is no key is not read`(text: String) {
        #expect(RowKey(text) == nil)
    }
}

struct ListNotesTests {
    private let one = RowKey(field: .id, text: "1")
    private let two = RowKey(field: .id, text: "2")

    @Test func `a change names the rows that it changes, and its inverse restores them`() {
        var notes = ListNotes(rows: [one: RowNote(isHidden: true, goals: [.nature])])
        let before = notes
        let change = notes.change(of: [one, two], in: "lijst") { $0.isHidden = true }
        #expect(Set(change.after.keys) == [two] && change.changesHiding)
        notes.apply(change)
        #expect(notes.keys(where: \.isHidden) == [one, two])
        notes.apply(change.inverse)
        #expect(notes == before)
    }

    @Test func `goals keep the order of the slide, and none comes twice`() {
        var note = RowNote(goals: [.nature, .solidarity, .nature])
        note.add(.sport)
        note.add(.sport)
        #expect(note.goals == [.solidarity, .sport, .nature])
        for goal in note.goals { note.remove(goal) }
        #expect(note.isEmpty)
    }

    @Test(arguments: ["lijst", "rows:x", ""])
    func `the scope of a list is read back`(name: String) {
        let scope = HistoryScope.rows(of: name)
        #expect(HistoryScope(rawValue: scope.rawValue) == scope)
    }
}
