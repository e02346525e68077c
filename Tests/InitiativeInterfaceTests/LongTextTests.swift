import InitiativeContent
import InitiativeModel
import TerminalUI
import TestSupport
import Testing

@testable import InitiativeInterface

/// What is pasted may be a book: it is taken in whole where it is somebody's own text, and cut, and
/// said so, where it is a search or a path.
struct LongTextTests {
    private let book = String(repeating: "tuin en buren ", count: 75_000)

    @Test func `a note of a megabyte is kept whole, and typing goes on where it was`() {
        var robot = Robot(rows: Samples.cases)
        robot.press("enter")
        robot.press("tab")
        #expect(robot.state.top.typingMode(robot.state.desk) == .text)
        robot.send(.event(.paste(book)))
        robot.press("ctrl-home")
        robot.type("eerst ")
        robot.press("ctrl-end x backspace")
        #expect(robot.walk?.answers.values.contains(.text("eerst " + book)) == true)
    }

    @Test func `a title of a megabyte is kept whole, and shown as far as it fits`() {
        var robot = Robot(rows: Samples.cases)
        robot.press("a")
        robot.send(.event(.paste(book)))
        robot.press("esc esc")
        #expect(
            robot.state.desk.rows.contains { $0.initiative.title.dutch == book })
        #expect(robot.screen.contains("tuin en buren tuin"))
    }

    @Test(arguments: ["/", "i", ":"])
    func `a search takes what fits and says so`(key: String) {
        var robot = Robot(rows: Samples.cases)
        robot.press(key)
        robot.send(.event(.paste(book)))
        #expect(robot.notice?.contains("Hier past niet meer dan 400 tekens") == true)
    }

    @Test func `a reason beside a vote says where it ends`() {
        var form = BallotForm([.strategy(.monitor), .noneOfFour])
        #expect(form.reason.isEmpty)
        form.update(.pick(0), answers: 2)
        form.update(.write, answers: 2)
        #expect(form.stage == .writing)
        #expect(form.insert(String(repeating: "a", count: Ballot.longestReason)).isEmpty)
        #expect(!form.insert("b").isEmpty)
        #expect(form.reason.count == Ballot.longestReason && !form.reason.contains("b"))
    }
}
