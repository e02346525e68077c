import InitiativeModel
import Testing

struct StepTopicsTests {
    @Test(arguments: Step.allCases)
    func `every step has a page of the reference, none twice`(step: Step) {
        #expect(!step.topics.isEmpty)
        #expect(Set(step.topics).count == step.topics.count)
    }

    @Test func `every page of the reference matters at some step`() {
        let reached = Set(Step.allCases.flatMap(\.topics))
        #expect(ReferenceTopic.allCases.filter { !reached.contains($0) } == [])
    }
}
