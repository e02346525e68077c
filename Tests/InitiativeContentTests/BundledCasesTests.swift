import InitiativeContent
import InitiativeModel
import Testing

struct BundledCasesTests {
    @Test func `the cases are numbered in order and none stands twice`() {
        let ids = BundledCase.all.map(\.initiative.id.rawValue)
        #expect(ids == (1...24).map { $0 < 10 ? "C0\($0)" : "C\($0)" })
    }
}
