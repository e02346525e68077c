import InitiativeModel
import Testing

struct WalkStepsTests {
    /// Each step with the answers that make it done, of which none can be missed.
    static let done: [(Step, [Field: Answer])] = [
        (.acquaintance, [.caseNote: .text("a")]),
        (.features, says(.citizensInCharge, .independent, .sharedInterest, .staysInformal)),
        (.triggerAndGoal, [.trigger(.own): .mark, .mainGoal: .goal(.sport)]),
        (.triggerAndGoal, [.triggerUnknown: .mark, .mainGoal: .goal(.sport)]),
        (
            .contact,
            [
                .placement(.contact): .placement(.cell(.light)),
                .placementReason(.contact): .text("a"),
            ]
        ),
        (
            .reciprocity,
            [
                .placement(.reciprocity): .placement(.cell(.strangersForOthers)),
                .placementReason(.reciprocity): .text("a"),
            ]
        ),
        (
            .impact,
            says(.groundShared, .goalsFitMeans, .closed, .embedded, .takenOver)
        ),
        (.ladder, [.rung(.first): .rung(.rung(.consultation)), .rungReason(.first): .text("a")]),
        (.ladder, [.rung(.fifth): .rung(.notApplicable)]),
        (.ladder, [.rung(.fifth): .rung(.unknown)]),
        (
            .situation,
            says(
                .helpAsked, .littleVoice, .noDanger, .hurtfulExpressions, .running,
                .othersSupport, .outcomeWanted, .stronglyForOrAgainst, .cannotStay)
        ),
        (.strategies, [.weighs(.q1, .monitor): .mark]),
        (.choice, [.mainStrategy: .strategy(.monitor), .counterargument: .text("a")]),
        (
            .choice,
            [
                .noneOfFour: .mark, .noneOfFourBecause: .text("a"), .counterargument: .text("b"),
            ]
        ),
        (.report, [.mainStrategy: .strategy(.monitor), .counterargument: .text("a")]),
        (
            .reflection,
            Dictionary(
                uniqueKeysWithValues: ReflectionPrompt.allCases.map {
                    (Field.reflection($0), Answer.text("a"))
                })
        ),
    ]

    @Test(arguments: done)
    func `a step is done with all that it asks for and not before`(
        step: Step, answers: [Field: Answer]
    ) {
        #expect(Walk.sample(answers).state(of: step) == .done)
        for field in answers.keys {
            #expect(Walk.sample(answers.filter { $0.key != field }).state(of: step) != .done)
        }
    }

    @Test(arguments: Step.allCases)
    func `a step is open before any answer`(step: Step) {
        #expect(Walk.sample().state(of: step) == .open)
        #expect(Walk.sample([.checked(step): .mark]).state(of: step) == .open)
        #expect(Self.done.contains { $0.0 == step })
    }

    static let begun: [(Step, [Field: Answer])] = [
        (.features, says(.citizensInCharge)),
        (.features, [.questionNote(.control): .text("a")]),
        (.impact, [.caseQuestion(.means): .caseAnswer(.unknown)]),
        (.triggerAndGoal, [.furtherGoal(.nature): .mark]),
        (.contact, [.question(.a1): .reply(.yes)]),
        (.reciprocity, stands(.strangersForOthers)),
        (.ladder, [.decisionName(.first): .text("a")]),
        (.ladder, placed(.consultation)),
        (.situation, [.circumstance(.wishToDie): .mark]),
        (.choice, chooses(.monitor)),
        (.choice, [.noneOfFour: .mark, .counterargument: .text("a")]),
        (.reflection, [.value(.integrity): .mark]),
        (.report, [.findOutWith(.trigger): .text("a")]),
    ]

    @Test(arguments: begun)
    func `a step with less than it asks for is begun`(step: Step, answers: [Field: Answer]) {
        #expect(Walk.sample(answers).state(of: step) == .begun)
    }

    @Test func `danger is to be named before the situation is done`() {
        let answers = says(
            .helpAsked, .littleVoice, .danger, .hurtfulExpressions, .running, .othersSupport,
            .outcomeWanted, .stronglyForOrAgainst, .cannotStay)
        #expect(Walk.sample(answers).state(of: .situation) == .begun)
        let walk = Walk.sample(answers, [.danger(.fire): .mark])
        #expect(walk.state(of: .situation) == .done)
    }

    @Test func `a decision that is only named keeps the ladder from being done`() {
        let walk = Walk.sample(
            [.rung(.first): .rung(.notApplicable), .decisionName(.second): .text("a")])
        #expect(walk.state(of: .ladder) == .begun)
        #expect(walk.decisions == [.first, .second])
    }

    @Test(arguments: WalkRoute.allCases)
    func `a route leads through its steps and back`(route: WalkRoute) {
        for (step, next) in zip(route.steps, route.steps.dropFirst()) {
            #expect(route.step(after: step) == next)
            #expect(route.step(before: next) == step)
        }
        #expect(route.steps.last.flatMap { route.step(after: $0) } == nil)
        #expect(route.steps.first.flatMap { route.step(before: $0) } == nil)
    }

    @Test func `the short route leads from the case over both grids to the choice`() {
        #expect(WalkRoute.short.steps == [.acquaintance, .contact, .reciprocity, .choice])
        #expect(WalkRoute.short.step(after: .ladder) == .choice)
        #expect(WalkRoute.full.steps == Step.allCases)
    }
}
