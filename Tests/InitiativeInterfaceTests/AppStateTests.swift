import InitiativeInterface
import InitiativeModel
import TerminalUI
import TestSupport
import Testing

struct AppStateTests {
    @Test func `the other language keeps the focus and is stored`() {
        var robot = Robot.walking(to: .choice)
        robot.press("down down")
        let stack = robot.state.stack
        robot.press("L")
        #expect(robot.state.stack == stack)
        #expect(robot.screen.contains("My second choice"))
        #expect(robot.stored == [.setting(.language, "en")])
        robot.press("L")
        #expect(robot.screen.contains("Mijn tweede keuze"))
    }

    @Test func `undo and redo say what they did in a walk`() {
        var robot = Robot.walking(to: .contact)
        robot.press("1 tab enter u")
        #expect(robot.notice == "Ongedaan gemaakt: plaats in het grid.")
        robot.press("u")
        #expect(robot.notice == "Ongedaan gemaakt: antwoord op een vraag.")
        #expect(robot.walk?.isBegun == false)
        robot.press("u")
        #expect(robot.notice == "Er is hier niets om ongedaan te maken.")
        robot.press("ctrl-r ctrl-r")
        #expect(robot.notice == "Opnieuw gedaan: plaats in het grid.")
        #expect(robot.walk?.placement(in: .contact) != nil)
        #expect(robot.dossiers[InitiativeID("C01")]?.history == robot.state.desk.dossier?.history)
    }

    @Test func `undo in the list takes a copy away and brings it back`() {
        var robot = Robot(rows: Samples.cases)
        robot.press("c")
        #expect(robot.state.desk.rows.count == 25)
        robot.press("u")
        #expect(robot.state.desk.rows.count == 24)
        #expect(robot.notice == "Ongedaan gemaakt: eigen initiatief.")
        robot.press("ctrl-r")
        #expect(robot.state.desk.rows.count == 25)
    }

    @Test func `undo in the list leaves walks alone`() {
        var robot = Robot.walking(to: .contact)
        robot.press("1 q u")
        #expect(robot.notice == "Er is hier niets om ongedaan te maken.")
        #expect(robot.dossiers[InitiativeID("C01")]?.walk.isBegun == true)
    }

    @Test(arguments: ["?", "b", "s"]) func `undo does not touch what is not shown`(_ key: String) {
        var robot = Robot.walking(to: .contact)
        robot.press("1")
        robot.press(key)
        robot.press("u ctrl-z")
        #expect(robot.walk?.isBegun == true)
        #expect(robot.notice == "Er is hier niets om ongedaan te maken.")
    }

    @Test func `the makers' placing shows only after one's own`() {
        var robot = Robot.walking(to: .contact)
        robot.press("m")
        #expect(robot.notice?.contains("eerst zelf") == true)
        #expect(!robot.screen.contains("○ makers"))
        robot.press("tab right right enter m")
        #expect(robot.screen.contains("Volgens de makers"))
        robot.press("u")
        #expect(!robot.screen.contains("Volgens de makers"))
    }

    @Test func `a choice counts only with the strongest point against it`() {
        var robot = Robot.walking(to: .choice)
        robot.press("enter")
        #expect(robot.walk?.isChoiceMade == false)
        #expect(robot.screen.contains("telt pas"))
        robot.press("tab")
        robot.type("  ")
        #expect(robot.walk?.isChoiceMade == false)
        robot.type("Het is te vroeg.")
        #expect(robot.walk?.isChoiceMade == true)
    }

    @Test func `a key is named for what it does here, and once`() {
        var robot = Robot.walking(to: .acquaintance, size: Size(columns: 120, rows: 40))
        robot.press("tab")
        let line = robot.state.frame().text(ofRow: 39)
        #expect(line.contains("Esc klaar met schrijven"))
        #expect(!line.contains("Esc terug"))
    }

    @Test func `an initiative that was not asked for does not open`() {
        var robot = Robot(rows: Samples.cases)
        robot.send(.opened(Samples.dossier(Samples.garden)))
        #expect(robot.state.stack.count == 1)
        robot.holdsReplies = true
        robot.press("down enter")
        robot.send(.opened(Samples.dossier(Samples.garden)))
        #expect(robot.walk == nil)
        robot.release()
        #expect(robot.walk?.initiative == InitiativeID("C02"))
    }

    @Test func `a report of something else is dropped`() {
        var robot = Robot.walking(to: .acquaintance)
        robot.holdsReplies = true
        robot.go(to: .report)
        robot.press("L")
        let replies = robot.held
        #expect(replies.count == 3)
        robot.send(replies[0])
        #expect(robot.state.desk.report == nil)
        robot.release()
        #expect(robot.state.desk.report?.request.language == .english)
    }

    @Test func `keys typed while an initiative opens wait for its screen`() {
        var robot = Robot(rows: Samples.cases)
        robot.holdsReplies = true
        robot.press("enter tab")
        robot.type("meteen getypt")
        #expect(robot.walk == nil)
        robot.release()
        #expect(robot.walk?.text(.caseNote) == "meteen getypt")
    }

    @Test func `keys for a screen that does not come are dropped`() {
        var robot = Robot(rows: Samples.cases)
        robot.holdsReplies = true
        robot.press("enter q c")
        robot.send(.notOpened(InitiativeID("C01"), .damaged))
        #expect(robot.ending == nil)
        #expect(robot.state.desk.rows.count == 24)
        #expect(robot.notice?.contains("het bestand is beschadigd") == true)
    }
}
