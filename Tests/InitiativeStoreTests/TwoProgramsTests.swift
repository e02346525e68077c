import InitiativeModel
import InitiativeStore
import TestSupport
import Testing

/// Two programs that opened one notes file: each of the faults by which one of them lost what the
/// other had stored.
struct TwoProgramsTests {
    private let place: NotesFolder
    private let one: NotesFile
    private let other: NotesFile

    init() throws {
        place = try NotesFolder()
        one = try place.open()
        other = try place.open()
    }

    private func entry(_ id: String, _ scope: HistoryScope, _ change: Change) -> HistoryEntry {
        HistoryEntry(id: EntryID(rawValue: id), scope: scope, change: change)
    }

    /// The change that a write is refused over; nil where it is stored.
    private func refusal(_ body: () throws -> WriteOutcome) throws -> Change? {
        do {
            _ = try body()
            return nil
        } catch WriteFailure.conflict(let rebased) {
            return rebased
        }
    }

    // MARK: A walk begun twice

    @Test func `who begins a walk that is there already is told to read it again`() throws {
        func write(_ id: String, _ walk: String, _ field: Field, _ text: String) -> Write {
            let edit = AnswerEdit(
                walk: WalkID(walk), field: field, before: nil, after: .text(text))
            return .record(
                entry(id, .walk(WalkID(walk)), .answer(edit)),
                walk: WalkHeader(
                    id: WalkID(walk), initiative: InitiativeID("C01"),
                    started: Day(year: 2026, month: 11, day: 27)))
        }
        #expect(try one.perform(write("1", "w1", .caseNote, "een")) == .stored)
        #expect(try other.perform(write("2", "w2", .changeOfMind, "twee")) == .merged)
        let walk = try #require(
            try one.dossier(
                of: InitiativeID("C01"), newWalk: WalkID("w3"),
                today: Day(year: 2026, month: 11, day: 27))
        ).walk
        #expect(walk.text(.caseNote) == "een" && walk.text(.changeOfMind) == "twee")
    }

    @Test func `a room is only forgotten by the program whose room is remembered`() throws {
        try one.perform(.setting(.room, "a"))
        try other.perform(.setting(.room, "b"))
        try one.perform(.leaveRoom(LessonID("a")))
        #expect(try one.settings()[.room] == "b")
        try other.perform(.leaveRoom(LessonID("b")))
        #expect(try one.settings()[.room] == nil)
    }

    // MARK: Initiatives

    private static let own = Initiative(
        id: InitiativeID("eigen1"), title: BilingualText(dutch: "samen", english: nil),
        summary: BilingualText(dutch: nil, english: nil), place: "", goal: nil, origin: .own,
        source: BilingualText(dutch: "mij", english: nil))

    private func changed(_ body: (inout Initiative) -> Void) -> Initiative {
        var initiative = Self.own
        body(&initiative)
        return initiative
    }

    private func begin() throws {
        try one.perform(.record(Writing.initiative("l0", to: Self.own), walk: nil))
    }

    @Test func `two fields of one initiative both stay, and undo takes its own back`() throws {
        try begin()
        let titled = Writing.initiative(
            "a1", from: Self.own, to: changed { $0.title.dutch = "samen A" })
        let placed = Writing.initiative("b1", from: Self.own, to: changed { $0.place = "Heide" })
        #expect(try one.perform(.record(titled, walk: nil)) == .stored)
        #expect(try other.perform(.record(placed, walk: nil)) == .merged)
        let both = changed {
            $0.title.dutch = "samen A"
            $0.place = "Heide"
        }
        #expect(try one.dossier(Self.own.id)?.initiative == both)
        #expect(try one.perform(.undo(titled, walk: nil)) == .merged)
        #expect(
            try other.dossier(Self.own.id)?.initiative == changed { $0.place = "Heide" })
    }

    @Test func `one field of one initiative is refused, with what is there`() throws {
        try begin()
        let first = changed { $0.title.dutch = "samen A" }
        try one.perform(
            .record(Writing.initiative("a1", from: Self.own, to: first), walk: nil))
        let second = changed { $0.title.dutch = "samen B" }
        let refused = try refusal {
            try other.perform(
                .record(Writing.initiative("b1", from: Self.own, to: second), walk: nil))
        }
        #expect(refused == .initiative(Edit(Self.own.id, before: first, after: second)))
        #expect(try other.dossier(Self.own.id)?.initiative == first)
    }

    @Test func `a draft that grows over another field of the other program is stored`() throws {
        try begin()
        func typed(_ text: String) -> HistoryEntry {
            Writing.initiative("a1", from: Self.own, to: changed { $0.title.dutch = text })
        }
        try one.perform(.record(typed("s"), walk: nil))
        try other.perform(
            .record(
                Writing.initiative("b1", from: Self.own, to: changed { $0.place = "Heide" }),
                walk: nil))
        #expect(try one.perform(.record(typed("sa"), walk: nil)) == .merged)
        #expect(
            try one.dossier(Self.own.id)?.initiative
                == changed {
                    $0.title.dutch = "sa"
                    $0.place = "Heide"
                })
    }

    @Test func `what another program changed is not taken away, and what it took away comes back`()
        throws
    {
        try begin()
        let placed = changed { $0.place = "Heide" }
        try one.perform(
            .record(Writing.initiative("a1", from: Self.own, to: placed), walk: nil))
        let taking = Writing.initiative("b1", from: Self.own, to: nil)
        let refused = try refusal { try other.perform(.record(taking, walk: nil)) }
        #expect(refused == .initiative(Edit(Self.own.id, before: placed, after: nil)))
        try other.perform(.record(Writing.initiative("b2", from: placed, to: nil), walk: nil))
        let writing = Writing.initiative(
            "a2", from: placed, to: changed { $0.place = "Heidrecht" })
        #expect(try refusal { try one.perform(.record(writing, walk: nil)) } != nil)
    }

    @Test func `an initiative that is walked in one program is not lost in the other`() throws {
        try begin()
        try other.perform(
            .record(Writing.initiative("b1", from: Self.own, to: nil), walk: nil))
        let outcome = try one.perform(
            .record(
                Writing.entry("a1", to: .text("gezien")), walk: Writing.header(of: Self.own.id)))
        #expect(outcome == .merged)
        #expect(try other.dossier(Self.own.id)?.walk.answers == [.caseNote: .text("gezien")])
    }

    // MARK: Lessons

    @Test func `two parts of one plan both stay; of the same part both are told`() throws {
        let plan = Samples.plan()
        func edit(_ id: String, _ body: (inout LessonPlan) -> Void) -> HistoryEntry {
            var after = plan
            body(&after)
            return entry(id, .plans, .plan(Edit(plan.id, before: plan, after: after)))
        }
        try one.perform(
            .record(entry("a0", .plans, .plan(Edit(plan.id, before: nil, after: plan))), walk: nil))
        try one.perform(.record(edit("a1") { $0.title = "Maandag" }, walk: nil))
        let minutes = edit("b1") { $0.parts[0].minutes = 9 }
        #expect(try other.perform(.record(minutes, walk: nil)) == .merged)
        let stored = try #require(try one.lessons().plans.first)
        #expect(stored.title == "Maandag" && stored.parts[0].minutes == 9)
        let title = edit("b2") { $0.title = "Dinsdag" }
        #expect(try refusal { try other.perform(.record(title, walk: nil)) } != nil)
        #expect(try one.lessons().plans.first?.title == "Maandag")
    }

    @Test func `what was written together is not written over`() throws {
        let lesson = Samples.lesson()
        try one.perform(.lesson(lesson))
        func edit(_ id: String, _ text: String) -> HistoryEntry {
            entry(
                id, .lesson(lesson.id), .takeaway(Edit(lesson.id, before: "", after: text)))
        }
        try one.perform(.record(edit("a1", "eerst luisteren"), walk: nil))
        let refused = try refusal {
            try other.perform(.record(edit("b1", "later"), walk: nil))
        }
        #expect(
            refused
                == .takeaway(Edit(lesson.id, before: "eerst luisteren", after: "later")))
        #expect(try one.lesson("les")?.value?.takeaway == "eerst luisteren")
    }

    @Test func `counted hands and a revealed round are not undone by a second room`() throws {
        let round = RoundID(question: 0, number: 1)
        var lesson = Samples.lesson()
        try one.perform(.lesson(lesson))
        var stale = lesson
        func step(_ body: (inout Round) throws(RoundRefusal) -> Void) throws {
            let isStep = lesson.step { lesson in
                do throws(RoundRefusal) { try lesson.change(round, body) } catch {}
            }
            #expect(isStep)
            try one.perform(.lesson(lesson))
        }
        try step { round throws(RoundRefusal) in try round.open(at: 1) }
        // The second room was opened here.
        stale = lesson
        try step { round throws(RoundRefusal) in try round.count(12, for: .strategy(.monitor)) }
        try step { round throws(RoundRefusal) in try round.close() }
        try step { round throws(RoundRefusal) in try round.reveal() }
        let isStep = stale.step { $0.move(by: 1, at: 2) }
        #expect(isStep)
        #expect(throws: WriteFailure.refused(.stale)) { try other.perform(.lesson(stale)) }
        #expect(try other.lesson("les")?.value?.lesson == lesson)
        // The last step again does no harm.
        try one.perform(.lesson(lesson))
    }

    @Test func `an erased lesson does not come back by what a room does`() throws {
        var lesson = Samples.lesson()
        try one.perform(.lesson(lesson))
        _ = try other.erase(.lesson(lesson.id))
        let isStep = lesson.step { $0.move(by: 1, at: 2) }
        #expect(isStep)
        let ballot = Ballot(
            round: RoundID(question: 0, number: 1), token: SampleClass.token(1),
            answer: .strategy(.monitor), source: .keyboard)
        let takeaway = entry(
            "a1", .lesson(lesson.id), .takeaway(Edit(lesson.id, before: "", after: "luisteren")))
        for write in [
            Write.lesson(lesson), .ballots([ballot], of: lesson.id), .record(takeaway, walk: nil),
        ] {
            #expect(throws: WriteFailure.refused(.gone)) { try one.perform(write) }
        }
        #expect(try one.lesson("les") == nil)
    }

    // MARK: Views and walks

    @Test func `two views under one digit are both told`() throws {
        let digit = try #require(ViewDigit(rawValue: 1))
        func keeping(_ name: String) -> HistoryEntry {
            let view = SavedView(name: name, list: "lijst", filter: "", sort: nil, columns: [])
            return entry(
                name, .rows(of: "lijst"), .view(Edit(digit, before: nil, after: view)))
        }
        try one.perform(.record(keeping("van de een"), walk: nil))
        #expect(try refusal { try other.perform(.record(keeping("ander"), walk: nil)) } != nil)
        #expect(try one.views()[digit]?.name == "van de een")
    }

    @Test func `a view that only a newer program can read keeps its digit`() throws {
        let digit = try #require(ViewDigit(rawValue: 3))
        try place.tamper("INSERT INTO setting VALUES ('view-3', '{\"version\":99}')")
        #expect(try one.views().unreadable == [digit])
        #expect(try one.views().place(for: "nieuw") == ViewDigit(rawValue: 1))
        let view = SavedView(name: "x", list: "lijst", filter: "", sort: nil, columns: [])
        let keeping = entry("a1", .rows(of: "lijst"), .view(Edit(digit, before: nil, after: view)))
        #expect(throws: WriteFailure.refused(.newer)) {
            try one.perform(.record(keeping, walk: nil))
        }
    }

    @Test func `plans and lessons that only a newer program can read are counted and left alone`()
        throws
    {
        let plan = Samples.plan()
        try one.perform(
            .record(entry("a0", .plans, .plan(Edit(plan.id, before: nil, after: plan))), walk: nil))
        var lesson = Samples.lesson()
        try one.perform(.lesson(lesson))
        try place.tamper(
            """
            UPDATE lesson_plan SET body = '{"version":99}';
            UPDATE lesson SET body = '{"version":99}';
            """)
        let read = try one.lessons()
        #expect(read.plans.isEmpty && read.lessons.isEmpty && read.unreadable == 2)
        #expect(try one.lesson("les") == .unreadable)
        let isStep = lesson.step { $0.move(by: 1, at: 2) }
        #expect(isStep)
        #expect(throws: WriteFailure.refused(.newer)) { try one.perform(.lesson(lesson)) }
        let taking = entry("a1", .plans, .plan(Edit(plan.id, before: plan, after: nil)))
        #expect(throws: WriteFailure.refused(.newer)) {
            try one.perform(.record(taking, walk: nil))
        }
    }

    @Test func `a ballot that only a newer program can read is counted as such`() throws {
        let lesson = Samples.lesson()
        let round = RoundID(question: 0, number: 1)
        try one.perform(.lesson(lesson))
        try one.perform(
            .ballots(
                [1, 2].map {
                    Ballot(
                        round: round, token: SampleClass.token($0), answer: .strategy(.monitor),
                        source: .terminal)
                }, of: lesson.id))
        try place.tamper("UPDATE ballot SET answer = 'strategy:withdraw' WHERE token LIKE '%1'")
        let record = try #require(try one.lesson("les")?.value)
        #expect(record.unreadableBallots == 1 && record.votes(in: round) == 1)
    }

    @Test func `an initiative has several walks, each with what can be undone in it`() throws {
        let first = Writing.entry("a1", to: .text("toen"))
        try one.perform(.record(first, walk: Writing.header()))
        var dossier = try #require(try one.dossier())
        dossier.beginWalk(WalkID("w2"), on: Day(year: 2027, month: 2, day: 25))
        #expect(dossier.walk.answers.isEmpty && dossier.earlier.map(\.id.rawValue) == ["w1"])
        let second = Writing.entry("a2", to: .text("nu"), walk: "w2")
        try one.perform(.record(second, walk: dossier.walk.header))

        let read = try #require(try other.dossier())
        #expect(read.walk.id == WalkID("w2") && read.walk.previous == WalkID("w1"))
        #expect(read.walk.answers == [.caseNote: .text("nu")])
        #expect(read.earlier.map(\.answers) == [[.caseNote: .text("toen")]])
        #expect(read.history == History(done: [second]))
        #expect(try other.history(of: .walk(WalkID("w1"))) == History(done: [first]))
        // The list tells of the last walk.
        #expect(try other.rows().first?.isWalked == true)

        // A second program that begins a second walk as well writes to the one that is there.
        var stale = Dossier(initiative: dossier.initiative, walk: dossier.earlier[0])
        stale.beginWalk(WalkID("w3"), on: Day(year: 2027, month: 2, day: 26))
        try other.perform(
            .record(
                Writing.entry("b1", .switchWhen, to: .text("ook nu"), walk: "w3"),
                walk: stale.walk.header))
        let both = try #require(try one.dossier())
        #expect(both.earlier.count == 1)
        #expect(both.walk.answers == [.caseNote: .text("nu"), .switchWhen: .text("ook nu")])
    }

    @Test func `a walk in which nothing was answered makes way for the next one`() {
        var dossier = Samples.dossier(Samples.garden)
        dossier.beginWalk(WalkID("w2"), on: Day(year: 2027, month: 2, day: 25))
        #expect(dossier.earlier.isEmpty && dossier.walk.previous == nil)
    }
}
