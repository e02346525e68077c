import InitiativeModel
import Testing

struct FiguresTests {
    @Test func `the triggers are as on the slide, in its order`() {
        #expect(Trigger.allCases == [.society, .others, .own])
        #expect(Trigger.allCases.map(\.percentage) == [35, 28, 34])
        #expect(Trigger.percentageNotOnSlide == 3)
    }

    @Test func `the goals are as on the slide, in its order`() {
        #expect(
            Goal.allCases == [
                .solidarity, .liveability, .development, .sport, .nature, .diversity,
            ])
        #expect(Goal.allCases.map(\.percentage) == [36, 24, 16, 8, 7, 7])
        #expect(Goal.percentageNotOnSlide == 2)
    }
}
