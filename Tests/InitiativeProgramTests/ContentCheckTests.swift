import Testing

@testable import InitiativeProgram

struct ContentCheckTests {
    @Test func `every text of the content is there and fits`() {
        #expect(ContentCheck.problems() == [])
    }
}
