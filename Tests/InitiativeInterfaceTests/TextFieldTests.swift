import InitiativeInterface
import InitiativeModel
import TerminalUI
import TestSupport
import Testing

struct TextFieldTests {
    @Test(arguments: FieldCase.all) func `escape never loses text`(_ place: FieldCase) {
        var robot = place.robot()
        robot.type("Wat ik schreef")
        robot.press("esc esc")
        #expect(robot.dossiers[InitiativeID("C01")]?.walk.text(place.field) == "Wat ik schreef")
    }

    @Test(arguments: FieldCase.all) func `typing never leaves a screen`(_ place: FieldCase) {
        var robot = place.robot()
        let screens = robot.state.stack.count
        let title = robot.state.frame().text(ofRow: 0).prefix(20)
        let typed = "qnpsubwLxm?:/hjkl0123 Q"
        robot.type(typed)
        #expect(robot.state.stack.count == screens)
        #expect(robot.state.frame().text(ofRow: 0).hasPrefix(title))
        #expect(robot.walk?.text(place.field) == typed)
    }

    @Test func `escape in the filter clears it and stays in the list`() {
        var robot = Robot(rows: Samples.cases)
        robot.press("/")
        robot.type("q")
        robot.press("esc esc esc")
        #expect(robot.state.stack.count == 1)
        #expect(robot.ending == nil)
        #expect(robot.screen.contains("1 van 24"))
    }

    @Test func `escape in a field of an own initiative keeps its text`() {
        var robot = Robot(rows: Samples.cases)
        robot.press("c e enter ctrl-u")
        robot.type("Mijn tuin")
        robot.press("esc esc")
        #expect(robot.screen.contains("Mijn tuin"))
        #expect(robot.dossiers[InitiativeID("eigen1")]?.initiative.title[.dutch] == "Mijn tuin")
    }

    @Test func `a burst of typing is one undo step`() {
        var robot = Robot.walking(to: .acquaintance)
        robot.press("tab")
        robot.type("een heel verhaal")
        robot.press("esc u")
        #expect(robot.walk?.text(.caseNote) == "")
        #expect(robot.notice == "Ongedaan gemaakt: wat valt op.")
    }

    @Test func `a pause begins a new undo step`() {
        var robot = Robot.walking(to: .acquaintance)
        robot.press("tab")
        robot.type("een")
        robot.send(.timer(.draft))
        robot.send(.timer(.draft))
        robot.type(" twee")
        robot.press("ctrl-z")
        #expect(robot.walk?.text(.caseNote) == "een")
        robot.press("ctrl-z")
        #expect(robot.walk?.text(.caseNote) == "")
    }

    @Test func `typing on while a draft is stored stays one undo step`() {
        var robot = Robot.walking(to: .acquaintance)
        robot.press("tab")
        robot.type("een")
        robot.send(.timer(.draft))
        robot.type(" twee")
        robot.send(.timer(.draft))
        robot.press("ctrl-z")
        #expect(robot.walk?.text(.caseNote) == "")
    }

    @Test func `a paste is one undo step`() {
        var robot = Robot.walking(to: .acquaintance)
        robot.press("tab")
        robot.type("voor ")
        robot.paste("geplakt\nover twee regels")
        robot.type(" na")
        #expect(robot.walk?.text(.caseNote) == "voor geplakt\nover twee regels na")
        robot.press("ctrl-z")
        #expect(robot.walk?.text(.caseNote) == "voor geplakt\nover twee regels")
        robot.press("ctrl-z")
        #expect(robot.walk?.text(.caseNote) == "voor ")
        robot.press("ctrl-z")
        #expect(robot.walk?.text(.caseNote) == "")
    }

    @Test func `a paste outside a field runs no commands`() {
        var robot = Robot(rows: Samples.cases)
        robot.paste("q")
        #expect(robot.ending == nil)
        #expect(robot.notice?.contains("tekstveld") == true)
    }
}
