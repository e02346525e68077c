import InitiativeInterface
import InitiativeModel
import TerminalUI
import TestSupport
import Testing

/// Choices that take another one away, and what is offered only when asked for.
struct ChoosingTests {
    private func offering(_ language: Language = .dutch) -> Robot {
        var robot = Robot.walking(to: .choice, language: language)
        robot.press(":")
        robot.type("none")
        robot.press("enter")
        return robot
    }

    @Test func `none of the four is offered only when asked for, and that is remembered`() {
        var robot = Robot.walking(to: .choice)
        #expect(!robot.screen.contains("geen van vieren"))
        robot = offering()
        #expect(robot.screen.contains("( ) geen van vieren"))
        #expect(robot.stored.last == .setting(.noneOfFour, "yes"))
    }

    @Test func `none of the four takes the strategy away, as one step of undo`() {
        var robot = offering()
        robot.press("enter right right right right enter")
        #expect(robot.walk?.mainChoice == MainChoice.noneOfFour)
        #expect(robot.walk?[.mainStrategy] == nil)
        robot.press("u")
        #expect(robot.walk?.mainChoice == .strategy(.monitor))
        #expect(robot.walk?.isMarked(.noneOfFour) == false)
        robot.press("ctrl-r")
        #expect(robot.walk?.mainChoice == MainChoice.noneOfFour)
        #expect(robot.walk?[.mainStrategy] == nil)
        robot.press("home home enter")
        #expect(robot.walk?.mainChoice == nil)
    }

    @Test func `the asylum campaign and its mirror case name each other after a choice`() {
        for (id, title) in [("C04", "Bed, bad, brood"), ("C16", "Campagne tegen de komst")] {
            var robot = Robot(rows: Samples.cases)
            robot.open(id)
            robot.go(to: .reflection)
            #expect(!robot.screen.contains("Lees ook"))
            robot.go(to: .choice)
            robot.press("enter")
            robot.go(to: .reflection)
            let words = robot.screen.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            #expect(words.contains("Lees ook ‘\(title)"))
        }
    }

    @Test func `none of the four counts with its because and the point against it`() {
        var robot = offering()
        robot.press("right right right right enter tab")
        robot.type("wij horen hier niet")
        #expect(robot.walk?.isChoiceMade == false)
        robot.press("tab")
        robot.type("nu doet niemand iets")
        #expect(robot.walk?.isChoiceMade == true)
    }

    @Test func `a strategy chosen where they are compared takes none of the four away`() {
        var robot = offering()
        robot.press("right right right right enter")
        robot.go(to: .strategies)
        robot.press("right x")
        #expect(robot.walk?.mainChoice == .strategy(.initiate))
        robot.go(to: .strategies)
        robot.press("right x")
        #expect(robot.walk?.mainChoice == .strategy(.initiate))
    }

    @Test func `not knowing the trigger goes with no trigger, as one step of undo`() {
        var robot = Robot.walking(to: .triggerAndGoal)
        robot.press("enter right enter right right enter")
        #expect(robot.walk?.triggers == [])
        #expect(robot.walk?.isMarked(.triggerUnknown) == true)
        robot.press("u")
        #expect(robot.walk?.triggers == [.society, .others])
        #expect(robot.walk?.isMarked(.triggerUnknown) == false)
        robot.press("ctrl-r left left left enter")
        #expect(robot.walk?.triggers == [.society])
        #expect(robot.walk?.isMarked(.triggerUnknown) == false)
    }

    @Test func `what is not known is found out with somebody and by some day`() {
        var robot = Robot.walking(to: .contact)
        robot.press("z")
        #expect(robot.notice?.hasPrefix("Er is niets uit te zoeken") == true)
        robot.press("4 z enter")
        robot.type("de beheerder")
        robot.press("tab")
        robot.type("vrijdag")
        #expect(robot.walk?[.findOutWith(.gridQuestion(.a1))] == .text("de beheerder"))
        #expect(robot.walk?[.findOutBy(.gridQuestion(.a1))] == .text("vrijdag"))
        robot.press("esc esc")
        #expect(robot.screen.contains("stap 4 van 12"))
    }

    @Test func `the short route goes past the case, both grids and the choice`() {
        var robot = Robot.walking(to: .acquaintance)
        robot.press("s r esc")
        #expect(robot.stored.last == .setting(.route, "short"))
        for name in ["contact", "wederkerigheid", "keuze"] {
            robot.press("n")
            #expect(robot.screen.split(separator: "\n")[0].contains("· \(name)"))
        }
        robot.press("n")
        #expect(robot.notice == "Dit is de laatste stap.")
        robot.go(to: .ladder)
        robot.press("p")
        #expect(robot.screen.contains("· wederkerigheid"))
    }

    @Test(arguments: Language.allCases)
    func `looks as recorded`(_ language: Language) throws {
        var robot = offering(language)
        robot.press("right right right right enter")
        try expectScreen(robot.state.frame(), "choice-none-of-four-\(language.rawValue)")
        robot.go(to: .contact)
        robot.press("4 down 4 z")
        try expectScreen(robot.state.frame(), "find-out-\(language.rawValue)")
        robot.press("esc")
        robot.go(to: .reflection)
        robot.press("end right enter")
        try expectScreen(robot.state.frame(), "reflection-values-\(language.rawValue)")
        robot.press("s r home")
        try expectScreen(robot.state.frame(), "steps-short-\(language.rawValue)")
    }
}
