import InitiativeModel
import InitiativeStore
import TestSupport
import Testing

struct InitiativeTableTests {
    private let place: NotesFolder

    init() throws { place = try NotesFolder() }

    private func bundled(_ id: String, _ title: String) -> Initiative {
        Initiative(
            id: InitiativeID(id), title: BilingualText(dutch: title, english: nil),
            summary: BilingualText(dutch: "tekst", english: "text"), place: "Heidrecht",
            goal: .sport, furtherGoals: [.nature, .diversity], year: 2011, origin: .bundled,
            source: BilingualText(dutch: nil, english: "source"))
    }

    private let own = Initiative(
        id: InitiativeID("eigen1"), title: BilingualText(dutch: "Eigen", english: nil),
        summary: BilingualText(dutch: nil, english: nil), place: "", goal: nil, origin: .own,
        source: BilingualText(dutch: "mij", english: nil))

    @Test func `every part of an initiative is read back`() throws {
        let rows = try place.open(bundled: [bundled("C07", "Zeven"), Samples.garden]).rows()
        #expect(rows.map(\.initiative) == [Samples.garden, bundled("C07", "Zeven")])
    }

    @Test func `newer content refreshes the cases and leaves answers alone`() throws {
        let old = [bundled("C01", "Een"), bundled("C02", "Twee"), bundled("C03", "Drie")]
        let notes = try place.open(bundled: old)
        let header = Writing.header(of: InitiativeID("C02"))
        let entry = Writing.entry("e1", to: .text("gezien"))
        try notes.perform(.record(entry, walk: header))
        try notes.perform(.record(Writing.initiative("l1", to: own), walk: nil))

        let new = [bundled("C01", "Een, beter"), bundled("C04", "Vier")]
        let refreshed = try place.open(bundled: new, contentVersion: 2)
        let rows = try refreshed.rows()
        // C02 was walked and stays; C03 was not and goes.
        #expect(rows.map(\.id.rawValue) == ["eigen1", "C01", "C02", "C04"])
        #expect(rows[1].initiative == new[0])
        #expect(try refreshed.walk(InitiativeID("C02"))?.answers == [.caseNote: .text("gezien")])
        #expect(try refreshed.dossier(InitiativeID("C02"))?.history == History(done: [entry]))
    }

    @Test func `the same content version refreshes nothing`() throws {
        _ = try place.open(bundled: [bundled("C01", "Een")])
        let rows = try place.open(bundled: [bundled("C01", "Anders")]).rows()
        #expect(rows.map { $0.initiative.title.dutch } == ["Een"])
    }

    @Test func `an own initiative is deleted and comes back with its walk`() throws {
        let notes = try place.open()
        try notes.perform(.record(Writing.initiative("l1", to: own), walk: nil))
        let note = Writing.entry("e1", to: .text("gezien"))
        try notes.perform(.record(note, walk: Writing.header(of: own.id)))
        let deleting = Writing.initiative("l2", from: own, to: nil)
        try notes.perform(.record(deleting, walk: nil))
        #expect(try place.open().rows().map(\.id) == [Samples.garden.id])
        #expect(try place.open().dossier(own.id) == nil)

        try place.open().perform(.undo(deleting, walk: nil))
        let dossier = try #require(try place.open().dossier(own.id))
        #expect(dossier.initiative == own)
        #expect(dossier.walk.answers == [.caseNote: .text("gezien")])
        #expect(dossier.history == History(done: [note]))
        #expect(try notes.history(of: .list).undone == [deleting])
    }

    @Test func `a change of an own initiative is undone to what it was`() throws {
        var changed = own
        changed.title = BilingualText(dutch: "Eigen, anders", english: "Own")
        changed.year = 1999
        changed.furtherGoals = [.solidarity]
        let notes = try place.open()
        try notes.perform(.record(Writing.initiative("l1", to: own), walk: nil))
        let change = Writing.initiative("l2", from: own, to: changed)
        try notes.perform(.record(change, walk: nil))
        #expect(try place.open().dossier(own.id)?.initiative == changed)
        try notes.perform(.undo(change, walk: nil))
        #expect(try place.open().dossier(own.id)?.initiative == own)
    }

    @Test func `a bundled case is not changed or deleted`() throws {
        let notes = try place.open()
        var changed = Samples.garden
        changed.place = "elders"
        for entry in [
            Writing.initiative("l1", from: Samples.garden, to: changed),
            Writing.initiative("l2", from: Samples.garden, to: nil),
            Writing.initiative("l3", to: bundled("C99", "Nieuw")),
        ] {
            #expect(throws: WriteFailure.self) { try notes.perform(.record(entry, walk: nil)) }
        }
        #expect(try notes.rows().map(\.initiative) == [Samples.garden])
        #expect(try notes.history(of: .list) == History())
    }

    @Test func `a row tells how far its walk is`() throws {
        let notes = try place.open()
        #expect(try notes.rows().map(\.isWalked) == [false])
        try notes.perform(Writing.record("e1", to: .text("gezien")))
        #expect(
            try notes.rows() == [InitiativeRow(initiative: Samples.garden, isWalked: true)])
        try notes.perform(Writing.record("e2", .mainStrategy, to: .strategy(.presence)))
        #expect(try notes.rows().map(\.choice) == [.strategy(.presence)])
        try notes.perform(Writing.record("e3", .noneOfFour, to: .mark))
        #expect(try notes.rows().map(\.choice) == [.noneOfFour])
    }
}
