import InitiativeInterface
import InitiativeModel
import TerminalUI
import TestSupport
import Testing

struct FormFocusTests {
    /// A walk with a strategy chosen in the four strategies, which then opens the choice.
    private func afterChoosing() -> Robot {
        var robot = Robot.walking(to: .strategies)
        robot.press("right x")
        return robot
    }

    @Test func `a question that was answered has the focus on its answer`() throws {
        let robot = afterChoosing()
        let cursor = try #require(robot.state.frame().cursor)
        let row = robot.state.frame().text(ofRow: cursor.row)
        let before = String(row.prefix(cursor.column))
        #expect(before.hasSuffix("("))
        #expect(row.dropFirst(cursor.column).hasPrefix("x) initiatief nemen"))
    }

    @Test func `coming back to an answered question with the arrows finds its answer`() throws {
        var robot = afterChoosing()
        robot.press("down up")
        let cursor = try #require(robot.state.frame().cursor)
        let row = robot.state.frame().text(ofRow: cursor.row)
        #expect(row.dropFirst(cursor.column).hasPrefix("x) initiatief nemen"))
    }

    @Test func `a point against another strategy than the chosen one is to be checked`() {
        var robot = afterChoosing()
        robot.press("tab")
        robot.type("zij vragen om hulp")
        robot.press("esc s")
        #expect(!robot.screen.contains("te controleren"))
        robot.press("esc up left enter s")
        #expect(robot.walk?.strategy(.mainStrategy) == .monitor)
        #expect(robot.screen.contains("te controleren"))
        robot.press("esc u s")
        #expect(!robot.screen.contains("te controleren"))
    }
}
