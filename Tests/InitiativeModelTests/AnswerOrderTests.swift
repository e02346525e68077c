import InitiativeModel
import Testing

/// Random walks, the same each time.
struct AnswerOrderTests {
    @Test(arguments: 1...60)
    func `no order of answers and no going back loses an answer`(seed: UInt64) {
        var random = SeededGenerator(state: seed)
        var pen = Pen()
        var expected: [Field: Answer] = [:]
        var past: [[Field: Answer]] = []
        for _ in 0..<120 {
            switch Int.random(in: 0..<10, using: &random) {
            case 0:
                if let before = past.popLast() { expected = before }
                pen.undo()
            case 1:
                for step in Step.allCases { _ = pen.walk.checks(of: step, history: pen.history) }
            case 2:
                let step = Step.allCases.randomElement(using: &random) ?? .choice
                past.append(expected)
                let change = pen.walk.lookedAgain(at: step)
                expected[change.field] = change.after
                pen.apply(change)
            default:
                guard let (field, answer) = Self.answer(using: &random) else { continue }
                past.append(expected)
                expected[field] = answer
                pen.answer(field, answer)
            }
            #expect(pen.walk.answers == expected)
        }
    }

    @Test(arguments: 1...60)
    func `the same answers raise the same arguments in whichever order`(seed: UInt64) {
        var random = SeededGenerator(state: seed)
        var answers: [Field: Answer] = [:]
        for _ in 0..<80 {
            guard let (field, answer) = Self.answer(using: &random) else { continue }
            answers[field] = answer
        }
        let plain = Walk.sample(answers)
        var pen = Pen()
        for (field, answer) in answers.shuffled(using: &random) {
            // First another answer, as of somebody who comes back to it.
            pen.answer(field, Self.answer(to: field, using: &random))
            pen.answer(field, answer)
        }
        #expect(pen.walk == plain)
        #expect(Consideration.raised(by: pen.walk) == Consideration.raised(by: plain))
        #expect(Contradiction.found(in: pen.walk) == Contradiction.found(in: plain))
        #expect(Duty.called(by: pen.walk) == Duty.called(by: plain))
        #expect(pen.walk.toFindOut == plain.toFindOut)
    }

    /// A field and an answer that it can hold; nil where none came up.
    private static func answer(
        using random: inout SeededGenerator
    ) -> (Field, Answer)? {
        guard let field = Field.allCases.randomElement(using: &random),
            let answer = answer(to: field, using: &random)
        else { return nil }
        return (field, answer)
    }

    private static func answer(
        to field: Field, using random: inout SeededGenerator
    ) -> Answer? {
        let texts: [Answer] = [.text("een"), .text("twee"), .text("ï 作者")]
        return (FieldTests.answers + texts).filter { field.accepts($0) }
            .randomElement(using: &random)
    }
}

/// SplitMix64: small, and the same numbers on every machine.
struct SeededGenerator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
