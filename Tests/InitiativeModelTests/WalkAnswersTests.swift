import InitiativeModel
import Testing

struct WalkAnswersTests {
    @Test func `all that is not known is listed in the order of the steps`() {
        let walk = Walk.sample([
            .rung(.second): .rung(.unknown), .question(.g2): .reply(.unknown),
            .question(.a3): .reply(.unknown), .question(.a4): .reply(.partly),
            .caseQuestion(.staying): .caseAnswer(.unknown), .triggerUnknown: .mark,
            .caseQuestion(.means): .caseAnswer(.unknown),
            .caseQuestion(.control): .caseAnswer(.unknown),
        ])
        #expect(
            walk.toFindOut == [
                .caseQuestion(.control), .trigger, .gridQuestion(.a3), .gridQuestion(.g2),
                .caseQuestion(.means), .rung(.second), .caseQuestion(.staying),
            ])
    }

    @Test(arguments: FindOutItem.allCases)
    func `what is to be found out is read back by its name`(item: FindOutItem) {
        #expect(FindOutItem(rawValue: item.rawValue) == item)
        #expect(FindOutItem(rawValue: item.rawValue + ".") == nil)
    }

    @Test func `each question and each rung can be found out once`() {
        let count = GridQuestion.allCases.count + CaseQuestion.allCases.count + 1
        #expect(FindOutItem.allCases.count == count + DecisionID.allCases.count)
        #expect(Set(FindOutItem.allCases).count == FindOutItem.allCases.count)
    }

    static let choices: [([Field: Answer], MainChoice?, Bool)] = [
        ([:], nil, false),
        ([.counterargument: .text("a")], nil, false),
        (chooses(.monitor), .strategy(.monitor), false),
        (
            [.mainStrategy: .strategy(.monitor), .counterargument: .text(" \n")],
            .strategy(.monitor), false
        ),
        (
            [.mainStrategy: .strategy(.monitor), .counterargument: .text("a")],
            .strategy(.monitor), true
        ),
        ([.noneOfFour: .mark, .counterargument: .text("a")], .noneOfFour, false),
        ([.noneOfFour: .mark, .noneOfFourBecause: .text("a")], .noneOfFour, false),
        (
            [.noneOfFour: .mark, .noneOfFourBecause: .text("a"), .counterargument: .text("b")],
            .noneOfFour, true
        ),
        ([.noneOfFourBecause: .text("a"), .counterargument: .text("b")], nil, false),
    ]

    @Test(arguments: choices)
    func `a choice is made with what speaks against it`(
        answers: [Field: Answer], choice: MainChoice?, isMade: Bool
    ) {
        let walk = Walk.sample(answers)
        #expect(walk.mainChoice == choice)
        #expect(walk.isChoiceMade == isMade)
    }

    @Test func `a further goal is never the main one as well`() {
        let walk = Walk.sample([
            .mainGoal: .goal(.sport), .furtherGoal(.sport): .mark, .furtherGoal(.nature): .mark,
        ])
        #expect(walk.furtherGoals == [.nature])
        #expect(walk.mainGoal == .sport)
    }

    @Test(arguments: CaseQuestion.allCases)
    func `a question has its options and can go unanswered`(question: CaseQuestion) {
        #expect((2...5).contains(question.options.count))
        #expect(question.options.allSatisfy { $0.question == question })
        #expect(Walk.sample().answer(to: question) == nil)
        let unknown = Walk.sample([.caseQuestion(question): .caseAnswer(.unknown)])
        #expect(unknown.answer(to: question) == .unknown)
        #expect(unknown.option(for: question) == nil)
    }

    @Test(arguments: [
        (Step.features, 5), (.impact, 5), (.situation, 9), (.contact, 0),
    ])
    func `a step asks its own questions`(step: Step, count: Int) {
        #expect(CaseQuestion.asked(at: step).count == count)
    }

    @Test func `the last questions of the situation are about yourself`() {
        #expect(
            CaseQuestion.allCases.filter(\.isAboutYourself) == [
                .commissioner, .conviction, .staying,
            ])
    }
}
