import InitiativeModel
import Testing

struct WalkChecksTests {
    /// Somebody who answered, let an argument weigh, chose and reflected.
    static let walked: Pen = {
        var pen = Pen()
        pen.answer(.caseQuestion(.control), .caseAnswer(.option(.citizensInCharge)))
        pen.answer(.placement(.contact), .placement(.cell(.light)))
        pen.answer(.placementReason(.contact), .text("los"))
        pen.answer(.rung(.first), .rung(.rung(.consultation)))
        pen.answer(.rungReason(.first), .text("advies"))
        pen.answer(.weighs(.k1a, .monitor), .mark)
        pen.answer(.mainStrategy, .strategy(.monitor))
        pen.answer(.counterargument, .text("afstand"))
        pen.answer(.reflection(.takeaway), .text("kijken"))
        return pen
    }()

    @Test func `nothing is to be checked while nothing changed`() {
        #expect(Self.walked.allChecks == [])
    }

    @Test func `a changed answer says which arguments came and went since the choice`() {
        var pen = Self.walked
        pen.answer(.caseQuestion(.control), .caseAnswer(.option(.agencyInCharge)))
        #expect(pen.checks(.choice) == [.raised(.k1c), .dropped(.k1a)])
        #expect(pen.checks(.strategies) == [.weighing(.k1a, .monitor)])
        #expect(pen.walk.state(of: .choice, history: pen.history) == .toCheck)
        #expect(pen.walk.state(of: .choice) == .done)
        #expect(pen.walk.weighs(.k1a, .monitor))
    }

    @Test func `an answer changed and changed back asks for no check`() {
        var pen = Self.walked
        pen.answer(.caseQuestion(.control), .caseAnswer(.option(.agencyInCharge)))
        pen.answer(.caseQuestion(.control), .caseAnswer(.option(.citizensInCharge)))
        #expect(pen.allChecks == [])
    }

    @Test func `undo takes the check away and redo brings it back`() {
        var pen = Self.walked
        let before = pen.walk
        pen.answer(.caseQuestion(.control), nil)
        let checks = pen.allChecks
        #expect(!checks.isEmpty)
        pen.undo()
        #expect(pen.walk == before)
        #expect(pen.allChecks == [])
        pen.redo()
        #expect(pen.allChecks == checks)
    }

    @Test func `another strategy asks to check the counterargument and the reflection`() {
        var pen = Self.walked
        pen.answer(.mainStrategy, .strategy(.presence))
        #expect(pen.checks(.choice) == [.counterargument(against: .strategy(.monitor))])
        #expect(pen.checks(.reflection) == [.reflection(on: .strategy(.monitor))])
        pen.answer(.counterargument, .text("wie zwijgt"))
        #expect(pen.checks(.choice) == [])
        pen.answer(.reflection(.harm), .text("niemand"))
        #expect(pen.checks(.reflection) == [])
    }

    @Test func `none of the four is another choice`() {
        var pen = Self.walked
        pen.answer(.noneOfFour, .mark)
        #expect(pen.checks(.choice) == [.counterargument(against: .strategy(.monitor))])
    }

    @Test func `a counterargument written before any choice asks for no check`() {
        var pen = Pen()
        pen.answer(.counterargument, .text("a"))
        pen.answer(.mainStrategy, .strategy(.monitor))
        #expect(pen.allChecks == [])
    }

    @Test func `another place asks to check the sentence why`() {
        var pen = Self.walked
        pen.answer(.placement(.contact), .placement(.cell(.cooperative)))
        #expect(pen.checks(.contact) == [.placementReason(.contact)])
        pen.answer(.placementReason(.contact), .text("hecht"))
        #expect(pen.checks(.contact) == [])
    }

    @Test func `another rung asks to check its sentence why and no other`() {
        var pen = Self.walked
        pen.answer(.rung(.second), .rung(.rung(.partnership)))
        pen.answer(.rungReason(.second), .text("gelijken"))
        pen.answer(.rung(.first), .rung(.notApplicable))
        #expect(pen.checks(.ladder) == [.rungReason(.first)])
    }

    @Test(arguments: [Step.contact, .ladder, .strategies, .choice, .reflection])
    func `what was looked at again still holds, and again after a further change`(step: Step) {
        var pen = Self.walked
        let changes: [[Field: Answer]] = [
            says(.agencyInCharge).merging(stands(.federative)) { $1 }
                .merging(placed(.partnership)) { $1 }.merging(chooses(.presence)) { $1 },
            says(.citizensInCharge).merging(stands(.light)) { $1 }
                .merging(placed(.information)) { $1 }.merging(chooses(.collaborate)) { $1 },
            says(.controlUnclear).merging(stands(.networking)) { $1 }
                .merging(placed(.riskSharing)) { $1 }.merging(chooses(.initiate)) { $1 },
        ]
        for (index, change) in changes.enumerated() {
            // The choice comes first, so that its arguments change after it.
            pen.answer(change.filter { $0.key.step == .choice })
            pen.answer(change.filter { $0.key.step != .choice })
            // The second change brings back the argument that was let weigh.
            if step != .strategies || index != 1 { #expect(!pen.checks(step).isEmpty) }
            let answers = pen.walk.answers
            pen.apply(pen.walk.lookedAgain(at: step))
            #expect(pen.checks(step).isEmpty)
            #expect(
                pen.walk.answers.filter { $0.key != .checked(step) }
                    == answers.filter { $0.key != .checked(step) })
        }
    }

    @Test func `what came before the history asks for no check`() {
        let walk = Self.walked.walk
        for step in Step.allCases {
            #expect(walk.checks(of: step, history: History()).isEmpty)
        }
    }

    @Test func `a change of another walk or of the initiative asks for no check`() {
        let pen = Self.walked
        var history = pen.history
        let other = AnswerEdit(
            walk: WalkID("other"), field: .caseQuestion(.control),
            before: .caseAnswer(.option(.agencyInCharge)), after: nil)
        history.record(
            HistoryEntry(
                id: EntryID(rawValue: "z"), scope: .walk(pen.walk.id),
                change: .answer(other)))
        #expect(Step.allCases.flatMap { pen.walk.checks(of: $0, history: history) } == [])
    }
}

extension Pen {
    func checks(_ step: Step) -> [Check] { walk.checks(of: step, history: history) }

    var allChecks: [Check] { Step.allCases.flatMap { checks($0) } }
}
