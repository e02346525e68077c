import Foundation
import InitiativeInterface
import InitiativeModel
import TerminalUI
import TestSupport
import Testing

struct LookAgainTests {
    /// A placement with its reason, and then another placement.
    private func moved(_ language: Language = .dutch) -> Robot {
        var robot = Robot.walking(to: .contact, language: language)
        robot.press("tab enter tab")
        robot.type("elke week samen")
        robot.press("esc right enter")
        return robot
    }

    @Test func `an answer that rested on another is kept, marked, and says why`() {
        var robot = moved()
        #expect(robot.walk?[.placementReason(.contact)] == .text("elke week samen"))
        #expect(robot.screen.contains("! te controleren: 1  ·  druk op !"))
        robot.press("!")
        #expect(robot.screen.contains("veranderde de plaats nadat je had opgeschreven waarom"))
    }

    @Test func `klopt nog takes the mark away, and undo brings it back`() {
        var robot = moved()
        robot.press("! enter")
        #expect(
            robot.screen.contains("Je antwoorden botsen hier niet, en er is niets te controleren."))
        robot.press("esc")
        #expect(!robot.screen.contains("! te controleren"))
        robot.press("u")
        #expect(robot.screen.contains("! te controleren: 1  ·  druk op !"))
    }

    /// The citizens are in charge, and yet the initiative was taken over.
    private func pulledApart(_ language: Language = .dutch) -> Robot {
        var robot = Robot.walking(to: .features, language: language)
        robot.choose(.citizensInCharge)
        robot.choose(.takenOver)
        return robot
    }

    @Test func `answers that pull apart are told where strategies are compared and chosen`() {
        var robot = pulledApart()
        #expect(!robot.screen.contains("schuren"))
        for step in [Step.strategies, .choice] {
            robot.go(to: step)
            #expect(robot.screen.contains("! antwoorden die schuren: 1  ·  druk op !"))
        }
        robot.press("!")
        #expect(robot.screen.contains("Bij de kenmerken hebben de burgers de regie"))
        #expect(robot.screen.contains("[makers, naar aanleiding van dia 5, dia 10]"))
        robot.press("enter")
        #expect(robot.notice == "Er is hier niets te controleren.")
    }

    @Test func `duties come before any consideration`() {
        var robot = pulledApart()
        robot.choose(.danger)
        robot.press("down down enter")
        robot.go(to: .strategies)
        let screen = robot.screen
        let duty = screen.range(of: "meldcode")?.lowerBound
        let argument = screen.range(of: "pleit ervoor")?.lowerBound ?? screen.endIndex
        #expect(duty.map { $0 < argument } == true)
        robot.press("b")
        #expect(robot.screen.contains("Eerst dit"))
    }

    @Test func `many duties are named in one line, and read in full with the strategy`() {
        var robot = Robot.walking(to: .situation, size: Size(columns: 60, rows: 18))
        robot.choose(.hurtfulExpressions)
        robot.choose(.danger)
        robot.press("down down enter right enter right enter right enter")
        robot.go(to: .strategies)
        #expect(robot.screen.contains("Eerst dit: Meldcode · politie"))
        #expect(robot.screen.contains("MONITOREN"))
        robot.press("b")
        #expect(robot.screen.contains("volgens de meldcode"))
    }

    @Test(arguments: Language.allCases)
    func `what pulls apart looks as recorded`(_ language: Language) throws {
        var robot = pulledApart(language)
        robot.choose(.danger)
        robot.press("down down enter")
        robot.go(to: .strategies)
        try expectScreen(robot.state.frame(), "strategies-duties-\(language.rawValue)")
        robot.press("!")
        try expectScreen(robot.state.frame(), "look-again-apart-\(language.rawValue)")
    }

    @Test(arguments: Language.allCases)
    func `looks as recorded`(_ language: Language) throws {
        var robot = moved(language)
        try expectScreen(robot.state.frame(), "look-again-mark-\(language.rawValue)")
        robot.press("!")
        try expectScreen(robot.state.frame(), "look-again-\(language.rawValue)")
    }
}
