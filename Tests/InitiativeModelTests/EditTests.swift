import InitiativeModel
import TestSupport
import Testing

/// The one rule of conflict: what only one of two programs changed is kept, what both changed is
/// told, and nothing of either is thrown away.
struct EditTests {
    private let joint = TextJoint(lines: "\n—\n", inLine: " — ")

    // MARK: Initiatives

    struct InitiativeCase: CustomTestStringConvertible {
        let testDescription: String
        let ours: @Sendable (inout Initiative) -> Void
        let theirs: @Sendable (inout Initiative) -> Void
        let merged: @Sendable (inout Initiative) -> Void
        let clash: Clash?

        init(
            _ name: String, ours: @escaping @Sendable (inout Initiative) -> Void,
            theirs: @escaping @Sendable (inout Initiative) -> Void,
            _ merged: @escaping @Sendable (inout Initiative) -> Void, _ clash: Clash? = nil
        ) {
            testDescription = name
            self.ours = ours
            self.theirs = theirs
            self.merged = merged
            self.clash = clash
        }
    }

    @Test(arguments: [
        InitiativeCase(
            "two fields", ours: { $0.title.dutch = "A" }, theirs: { $0.place = "B" },
            {
                $0.title.dutch = "A"
                $0.place = "B"
            }),
        InitiativeCase(
            "the same line", ours: { $0.title.dutch = "A" }, theirs: { $0.title.dutch = "B" },
            { $0.title.dutch = "A — B" }, .bothTexts),
        InitiativeCase(
            "the same text", ours: { $0.summary.dutch = "A" },
            theirs: { $0.summary.dutch = "B" }, { $0.summary.dutch = "A\n—\nB" }, .bothTexts),
        InitiativeCase(
            "two languages of one text", ours: { $0.title.dutch = "A" },
            theirs: { $0.title.english = "B" },
            {
                $0.title.dutch = "A"
                $0.title.english = "B"
            }),
        InitiativeCase(
            "emptied and changed", ours: { $0.place = "" }, theirs: { $0.place = "B" },
            { $0.place = "B" }, .stays),
        InitiativeCase(
            "changed and emptied", ours: { $0.place = "A" }, theirs: { $0.place = "" },
            { $0.place = "A" }, .cameBack),
        InitiativeCase(
            "typed after each other", ours: { $0.place = "A B" }, theirs: { $0.place = "A" },
            { $0.place = "A B" }, .bothEdits),
        InitiativeCase(
            "the same in both", ours: { $0.place = "A" }, theirs: { $0.place = "A" },
            { $0.place = "A" }),
        InitiativeCase(
            "two years", ours: { $0.year = 2001 }, theirs: { $0.year = 2002 },
            { $0.year = 2001 }, .ours),
        InitiativeCase(
            "two further goals", ours: { $0.furtherGoals = [.nature, .sport] },
            theirs: { $0.furtherGoals = [.nature, .diversity] },
            { $0.furtherGoals = [.sport, .nature, .diversity] }),
        InitiativeCase(
            "a main goal that is a further one elsewhere", ours: { $0.goal = .sport },
            theirs: { $0.furtherGoals = [.sport, .nature] },
            {
                $0.goal = .sport
                $0.furtherGoals = [.nature]
            }),
    ])
    func `an initiative is merged field by field`(_ item: InitiativeCase) {
        func changed(_ body: (inout Initiative) -> Void) -> Initiative {
            var initiative = Samples.garden
            body(&initiative)
            return initiative
        }
        let edit = Edit(
            Samples.garden.id, before: Optional(Samples.garden), after: changed(item.ours))
        let merged = edit.merged(over: changed(item.theirs), joint)
        #expect(merged == Merged(Optional(changed(item.merged)), item.clash))
        // Their edit over ours keeps as much; of what was emptied it is told the other way round.
        let other = Edit(
            Samples.garden.id, before: Optional(Samples.garden), after: changed(item.theirs))
        let clash = other.merged(over: changed(item.ours), joint).clash
        switch item.clash {
        case .stays: #expect(clash == .cameBack)
        case .cameBack: #expect(clash == .stays)
        default: #expect(clash == item.clash)
        }
    }

    @Test func `taking away what was changed meanwhile is not done`() {
        var changed = Samples.garden
        changed.place = "elders"
        let taking = Edit(Samples.garden.id, before: Optional(Samples.garden), after: nil)
        #expect(taking.merged(over: changed) == Merged(Optional(changed), .stays))
        #expect(taking.merged(over: nil) == Merged(nil))
        #expect(taking.merged(over: Samples.garden) == Merged(nil))
    }

    @Test func `what was taken away comes back where somebody writes in it`() {
        var changed = Samples.garden
        changed.place = "elders"
        let edit = Edit(Samples.garden.id, before: Optional(Samples.garden), after: changed)
        #expect(edit.merged(over: nil) == Merged(Optional(changed), .cameBack))
    }

    // MARK: Plans

    @Test func `a plan is merged part by part`() {
        let plan = Samples.plan()
        var ours = plan
        ours.title = "Les van maandag"
        ours[asks: .ladder] = true
        ours.parts[2].minutes = 9
        ours.thresholds.spread = 8
        ours.ownQuestion = OwnQuestion(text: "Wie?", answers: ["de buurt"])
        var theirs = plan
        theirs[asks: .grid(.contact)] = true
        theirs.feature = .control
        theirs.parts[2].prompt = "Lees voor."
        theirs.parts[3].minutes = 1
        theirs.thresholds.shift = 20
        theirs.rounds = 3
        let merged = Edit(plan.id, before: Optional(plan), after: ours).merged(over: theirs)
        var both = theirs
        both.title = "Les van maandag"
        both[asks: .ladder] = true
        both.parts[2].minutes = 9
        both.thresholds.spread = 8
        both.ownQuestion = OwnQuestion(text: "Wie?", answers: ["de buurt"])
        #expect(merged == Merged(Optional(both)))
        #expect(both.questions.first == .feature(.control))
        #expect(both.questions.last == ours.questions.last)
    }

    @Test func `one prompt written twice keeps both texts`() {
        let plan = Samples.plan()
        var ours = plan
        ours.parts[0].prompt = "A"
        var theirs = plan
        theirs.parts[0].prompt = "B"
        let merged = Edit(plan.id, before: Optional(plan), after: ours)
            .merged(over: theirs, joint)
        #expect(merged.value?.parts[0].prompt == "A\n—\nB" && merged.clash == .bothTexts)
    }

    // MARK: The rest

    @Test func `notes on rows are merged row by row`() {
        let one = RowKey(field: .title, text: "een")
        let two = RowKey(field: .title, text: "twee")
        let edit = Edit(
            "lijst", before: [one: RowNote(), two: RowNote()],
            after: [one: RowNote(isHidden: true), two: RowNote(goals: [.sport])])
        let theirs = [one: RowNote(goals: [.nature]), two: RowNote(goals: [.nature])]
        #expect(
            edit.merged(over: theirs)
                == Merged([
                    one: RowNote(isHidden: true, goals: [.nature]),
                    two: RowNote(goals: [.sport, .nature]),
                ]))
    }

    @Test(
        arguments: [
            (.text("A"), .text("B"), .text("A\n—\nB"), .bothTexts),
            (.mark, nil, .mark, nil), (nil, .text("B"), .text("B"), .stays),
            (.text("A"), nil, .text("A"), .cameBack),
            (.strategy(.monitor), .strategy(.presence), .strategy(.monitor), .ours),
        ] as [(Answer?, Answer?, Answer?, Clash?)])
    func `an answer keeps both texts, and of anything else ours`(
        ours: Answer?, theirs: Answer?, merged: Answer?, clash: Clash?
    ) {
        let before: Answer? = ours == .mark ? nil : .text("begin")
        let edit = AnswerEdit(
            walk: WalkID("w"), field: .caseNote, before: before, after: ours)
        #expect(edit.merged(over: theirs, joint) == Merged(merged, clash))
    }

    @Test func `two answers of one line stay one line`() {
        let item = FindOutItem.caseQuestion(CaseQuestion.allCases[0])
        func edit(_ field: Field, _ before: String, _ after: String) -> Change {
            .answer(
                AnswerEdit(
                    walk: WalkID("w"), field: field, before: .text(before), after: .text(after)))
        }
        for (field, joint) in [(Field.findOutBy(item), " — "), (.caseNote, "\n—\n")] {
            let (change, clash) = edit(field, "x", "A").resolved(
                over: edit(field, "B", "A"), TextJoint(lines: "\n—\n", inLine: " — "))
            #expect(change == edit(field, "B", "A\(joint)B") && clash == .bothTexts)
        }
    }

    @Test func `what undo would bring does not stand beside what was written since`() {
        func edit(_ before: String, _ after: String) -> Change {
            .answer(
                AnswerEdit(
                    walk: WalkID("w"), field: .caseNote, before: .text(before),
                    after: .text(after)))
        }
        let entry = HistoryEntry(
            id: EntryID(rawValue: "1"), scope: .walk(WalkID("w")), change: edit("oud", "nieuw"))
        for write in [Write.undo(entry, walk: nil), .redo(entry, walk: nil)] {
            let resolved = write.resolved(over: edit("elders", "oud"), .blank)
            #expect(resolved?.change == edit("elders", "elders"))
            #expect(resolved?.clash == .notTakenBack)
        }
    }

    @Test func `two programs that go on typing in one text do not make it grow without end`() {
        var stored = ""
        var known = ["", ""]
        for number in 0..<60 {
            let turn = number % 2
            let before = known[turn]
            // Each goes on behind the word that it typed last.
            let last = number < 2 ? "" : "\(turn)w\(number - 2) "
            let word = last + "\(turn)w\(number) "
            let after =
                before.contains(last) && !last.isEmpty
                ? before.replacing(last, with: word, maxReplacements: 1) : before + word
            let edit = Edit(LessonID("les"), before: before, after: after)
            stored = edit.merged(over: stored, joint).value
            known[turn] = stored
        }
        for number in 0..<60 { #expect(stored.contains("\(number % 2)w\(number) ")) }
        #expect(stored.count < 600)
    }

    @Test func `an undo takes back its own part and leaves what came since`() {
        var titled = Samples.garden
        titled.title.dutch = "A"
        let edit = Edit(Samples.garden.id, before: Optional(Samples.garden), after: titled)
        var since = titled
        since.place = "elders"
        var expected = Samples.garden
        expected.place = "elders"
        #expect(edit.inverse.merged(over: since) == Merged(Optional(expected)))
    }

    @Test func `a burst of typing is one edit, and an edit and its inverse are none`() {
        let plan = Samples.plan()
        var one = plan
        one.title = "e"
        var two = plan
        two.title = "ee"
        let first = Edit(plan.id, before: Optional(plan), after: one)
        let burst = first.followed(by: Edit(plan.id, before: Optional(one), after: two))
        #expect(burst == Edit(plan.id, before: Optional(plan), after: two))
        #expect(first.followed(by: first.inverse).isEmpty)
        #expect(
            Change.plan(first).followed(by: .takeaway(Edit(LessonID("l"), before: "", after: "x")))
                == nil)
    }
}
