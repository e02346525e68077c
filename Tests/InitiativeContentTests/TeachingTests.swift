import InitiativeContent
import InitiativeModel
import Testing

struct TeachingTests {
    @Test func `the lesson takes 45 to 60 minutes`() {
        #expect((45...60).contains(LessonScript.standard.minutes))
        #expect(LessonScript.standard.parts.map(\.minutes) == [3, 5, 3, 1, 2, 10, 10, 3, 2, 8, 3])
    }

    @Test func `every bundled case has one twist, in the order of the cases`() {
        #expect(CaseTwist.all.map(\.id) == BundledCase.all.map(\.id))
    }

    @Test(arguments: BundledCase.all.map(\.id))
    func `a case leads to its own twist`(id: InitiativeID) {
        #expect(CaseTwist[id]?.id == id)
    }
}
