import InitiativeContent
import InitiativeModel
import Testing

struct TeachingTests {
    @Test func `the lesson takes 45 to 60 minutes`() {
        #expect(LessonScript.standard.minutes == 50)
        #expect(LessonScript.standard.parts.count == LessonActivity.allCases.count)
    }

    /// The lean of the considerations is told with its figures: they follow from the rules.
    @Test(arguments: Language.allCases)
    func `the known lean is told as it is`(language: Language) throws {
        func count(_ stance: Stance, _ strategy: Strategy) -> Int {
            Consideration.all.filter { $0.stances[strategy] == stance }.count
        }
        let paragraph = try #require(
            TrainerNotes.parts.flatMap { $0.blocks.flatMap(\.texts) }.map { $0[language] }
                .first { $0.contains("\(Consideration.all.count)") })
        let and = language == .dutch ? "en" : "and"
        for (strategy, name) in zip(
            Strategy.allCases,
            language == .dutch
                ? ["monitoren", "initiatief nemen", "samenwerken", "present zijn"]
                : ["monitor", "take the initiative", "collaborate", "be present"])
        {
            let told = "\(name) \(count(.for, strategy)) \(and) \(count(.against, strategy))"
            #expect(paragraph.contains(told), "\(told)")
        }
        // The one that is named besides is the only one with more against than for.
        #expect(
            Strategy.allCases.filter { count(.against, $0) > count(.for, $0) } == [.initiate])
    }

    @Test(arguments: Language.allCases)
    func `an answer that needs it is explained in a few words`(language: Language) throws {
        let answers =
            LessonQuestion.plain.flatMap { $0.answers(offersNoneOfFour: true) }
        for answer in answers {
            switch answer {
            case .strategy, .cell, .rung(.rung):
                let words = try #require(answer.explanation(in: language))
                #expect((8...48).contains(words.count), "\(words)")
            default: #expect(answer.explanation(in: language) == nil)
            }
        }
        let explained = answers.compactMap { $0.explanation(in: language) }
        #expect(Set(explained).count == explained.count)
    }

    @Test func `every bundled case has one twist, in the order of the cases`() {
        #expect(CaseTwist.all.map(\.id) == BundledCase.all.map(\.id))
    }

    @Test(arguments: BundledCase.all.map(\.id))
    func `a case leads to its own twist`(id: InitiativeID) {
        #expect(CaseTwist[id]?.id == id)
    }
}
