import InitiativeModel
import Testing

struct FieldTests {
    @Test(arguments: Field.allCases)
    func `a field is read back by its name`(field: Field) {
        #expect(Field(rawValue: field.rawValue) == field)
    }

    @Test func `no two fields have the same name`() {
        #expect(Set(Field.allCases.map(\.rawValue)).count == Field.allCases.count)
    }

    @Test(arguments: [
        "", "question", "question.", "question.z9", "weighs.q1", "weighs.q1.monitor.x",
        "rung.0", "rung.7", "find-out-with.rung", "checked.lunch", "choice.main ", "goal",
        "Choice.main", "danger.dragons",
    ])
    func `a name that no field has is no field`(name: String) {
        #expect(Field(rawValue: name) == nil)
    }

    /// Names that a notes file may hold already.
    @Test(arguments: [
        (Field.question(.a1), "question.a1"), (.placement(.contact), "placement.contact"),
        (.placementReason(.reciprocity), "placement-reason.reciprocity"),
        (.weighs(.q1, .initiate), "weighs.q1.initiate"), (.mainStrategy, "choice.main"),
        (.secondStrategy, "choice.second"), (.switchWhen, "choice.switch-when"),
        (.confidence, "choice.confidence"), (.changeOfMind, "choice.change-of-mind"),
        (.counterargument, "choice.counterargument"),
        (.reflection(.nextStep), "reflection.next-step"), (.caseNote, "case.note"),
        (.caseQuestion(.sharedGround), "case-question.shared-ground"),
        (.rung(.second), "rung.2"), (.findOutBy(.rung(.third)), "find-out-by.rung.3"),
        (.findOutWith(.gridQuestion(.g4)), "find-out-with.grid-question.g4"),
        (.checked(.choice), "checked.choice"), (.triggerUnknown, "trigger.unknown"),
        (.noneOfFour, "choice.none"), (.furtherGoal(.sport), "goal.further.sport"),
    ])
    func `a name never changes its meaning`(field: Field, name: String) {
        #expect(field.rawValue == name)
    }

    static let answers: [Answer] =
        Reply.allCases.map { .reply($0) } + GridCell.allCases.map { .placement(.cell($0)) }
        + CaseOption.allCases.map { .caseAnswer(.option($0)) } + [.caseAnswer(.unknown)]
        + RungPlacement.all.map { .rung($0) } + Goal.allCases.map { .goal($0) }
        + Strategy.allCases.map { .strategy($0) } + Confidence.allCases.map { .confidence($0) }
        + [.text("作者\n"), .mark, .placement(.border(.federative, .cooperative))]

    @Test(arguments: answers)
    func `an answer is read back as it was stored`(answer: Answer) {
        #expect(Answer(stored: answer.stored, as: answer.kind) == answer)
        #expect(Answer.Kind.allCases.contains(answer.kind))
    }

    @Test(arguments: Answer.Kind.allCases)
    func `an empty text is no answer of any kind`(kind: Answer.Kind) {
        #expect(Answer(stored: "", as: kind) == nil)
    }

    @Test func `a walk takes no answer that its field cannot hold`() {
        let walk = Walk.sample([
            .caseQuestion(.control): .caseAnswer(.option(.independent)),
            .placement(.contact): .placement(.cell(.strangersForOthers)),
            .mainStrategy: .text("monitor"),
            .rung(.first): .rung(.unknown),
        ])
        #expect(walk.answers == [.rung(.first): .rung(.unknown)])
    }
}
