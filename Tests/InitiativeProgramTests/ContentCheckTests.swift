import InitiativeContent
import Testing

@testable import InitiativeProgram

struct ContentCheckTests {
    @Test func `every text of the content is there, fits, and is in two languages`() {
        #expect(ContentCheck.problems() == [])
    }
}
