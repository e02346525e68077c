import InitiativeModel
import Testing

struct DayTests {
    @Test(arguments: ["", "2026", "2026-13-01", "2026-00-10", "2026-11-32", "vandaag"])
    func `text that is no date is no day`(text: String) {
        #expect(Day(text) == nil)
    }

    @Test func `a day reads back what it prints`() {
        #expect(Day("2026-11-04")?.description == "2026-11-04")
    }
}
