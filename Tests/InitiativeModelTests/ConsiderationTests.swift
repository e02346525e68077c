import Testing

@testable import InitiativeModel

struct ConsiderationTests {
    @Test(arguments: ConsiderationTable.rows)
    func `an answer raises its own argument with its stances and basis`(row: ConsiderationRow) {
        for answers in row.answers {
            let raised = Consideration.raised(by: Walk.sample(answers))
            #expect(raised.map(\.id) == [row.id])
            #expect(raised.map(\.signs) == [row.signs])
            #expect(raised.map(\.basis) == [row.basis])
        }
    }

    @Test func `the table has each consideration once`() {
        #expect(Consideration.all.map(\.id) == ConsiderationID.allCases)
        #expect(ConsiderationTable.rows.count == 44)
        #expect(Set(ConsiderationTable.rows.map(\.id)) == Set(ConsiderationID.allCases))
    }

    @Test(arguments: CaseOption.allCases)
    func `an option raises one argument or none`(option: CaseOption) {
        let raised = Consideration.raised(by: Walk.sample(says(option)))
        let isSilent: [CaseOption] = [
            .enoughVoice, .noDanger, .noHurtfulExpressions, .running, .nobodyElseSupports,
            .noOutcomeWanted, .notStronglyForOrAgainst, .canStay, .isCitizensInitiative, .isNone,
            .depends, .groundNotShared, .openLittleMixed, .noGroup,
        ]
        #expect(raised.count == (isSilent.contains(option) ? 0 : 1))
    }

    @Test(arguments: CaseQuestion.allCases)
    func `not to know raises no argument`(question: CaseQuestion) {
        let walk = Walk.sample([.caseQuestion(question): .caseAnswer(.unknown)])
        #expect(Consideration.raised(by: walk).isEmpty)
    }

    @Test(arguments: [RungPlacement.notApplicable, .unknown])
    func `a place beside the ladder raises no argument`(placement: RungPlacement) {
        #expect(Consideration.raised(by: Walk.sample([.rung(.first): .rung(placement)])).isEmpty)
    }

    @Test func `a border raises the arguments of both cells`() {
        let walk = Walk.sample([
            .placement(.contact): .placement(.border(.federative, .cooperative))
        ])
        #expect(Consideration.raised(by: walk).map(\.id) == [.q1, .q2])
    }

    @Test func `each decision raises the argument of its rung, in the order of the ladder`() {
        let walk = Walk.sample([
            .rung(.first): .rung(.rung(.selfManagement)),
            .rung(.sixth): .rung(.rung(.information)),
            .rung(.third): .rung(.rung(.manipulation)),
        ])
        #expect(Consideration.raised(by: walk).map(\.id) == [.l1, .l4])
    }

    @Test(arguments: [
        (Strategy.initiate, 11, 17), (.collaborate, 21, 5),
    ])
    func `the known lean is as told`(strategy: Strategy, plus: Int, minus: Int) {
        let stances = Consideration.all.map { $0.stances[strategy] }
        #expect(stances.count { $0 == .for } == plus)
        #expect(stances.count { $0 == .against } == minus)
    }
}

extension Consideration {
    /// The stances in the order of the deck: `+`, `-` and `.` for silence.
    fileprivate var signs: String {
        Strategy.allCases.map { strategy in
            switch stances[strategy] {
            case .for: "+"
            case .against: "-"
            case nil: "."
            }
        }.joined()
    }
}
