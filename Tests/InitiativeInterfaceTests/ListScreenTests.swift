import InitiativeInterface
import InitiativeModel
import TerminalUI
import TestSupport
import Testing

struct ListScreenTests {
    @Test func `typing after the slash narrows the list inside words`() {
        var robot = Robot()
        robot.press("/")
        robot.type("tuin")
        #expect(robot.screen.contains("1 van 2"))
        #expect(robot.screen.contains("Buurttuin"))
    }
}
