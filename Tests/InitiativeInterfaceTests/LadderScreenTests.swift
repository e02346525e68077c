import InitiativeInterface
import InitiativeModel
import TerminalUI
import TestSupport
import Testing

struct LadderScreenTests {
    /// On the ladder, with the focus on the lowest rung.
    private func robot(
        _ language: Language = .dutch, size: Size = Size(columns: 80, rows: 24)
    ) -> Robot {
        var robot = Robot(
            language: language, size: size, rows: [InitiativeRow(initiative: Samples.garden)])
        robot.press("enter")
        for _ in Step.allCases where !robot.isOnLadder { robot.press("n") }
        return robot
    }

    @Test func `enter places the decision on the rung in focus`() {
        var robot = robot()
        robot.press("up up enter")
        #expect(robot.walk?.rungPlacement(of: .first) == .rung(.consultation))
    }

    @Test func `enter again takes the decision away`() {
        var robot = robot()
        robot.press("space space")
        #expect(robot.walk?.answers[.rung(.first)] == nil)
        #expect(robot.stored.count >= 2)
    }

    @Test func `beside the ladder stand not applicable and unknown`() {
        var robot = robot()
        robot.press("home enter")
        #expect(robot.walk?.rungPlacement(of: .first) == .notApplicable)
        robot.press("end enter")
        #expect(robot.walk?.rungPlacement(of: .first) == .unknown)
    }

    @Test func `a second decision comes after the first was placed`() {
        var robot = robot()
        robot.press("+ up enter")
        #expect(robot.walk?.decisions == [.first])
        robot.press("+ up up up enter")
        #expect(robot.walk?.rungPlacement(of: .first) == .rung(.information))
        #expect(robot.walk?.rungPlacement(of: .second) == .rung(.consensusBuilding))
        #expect(robot.screen.contains("◆2"))
    }

    @Test func `the makers show only after one's own placement`() {
        var robot = robot()
        robot.press("m")
        #expect(robot.notice != nil)
        #expect(!robot.screen.contains("○"))
        robot.press("enter m")
        #expect(robot.screen.contains("○ makers"))
    }

    @Test func `name and reason are typed in their own panes`() {
        var robot = robot()
        robot.press("shift-tab")
        robot.type("grond")
        robot.press("tab tab")
        robot.type("samen")
        #expect(robot.walk?.text(.decisionName(.first)) == "grond")
        #expect(robot.walk?.text(.rungReason(.first)) == "samen")
    }

    @Test(
        arguments: [Language.dutch, .english],
        ListGoldenTests.sizes)
    func `the ladder looks like this`(language: Language, size: Size) throws {
        let name = "ladder-\(language.rawValue)-\(size.columns)x\(size.rows)"
        var robot = robot(language, size: size)
        robot.press("up up up up up enter + up")
        try expectScreen(robot.state.frame(), name)
        robot.press("up up up up up a")
        try expectScreen(robot.state.frame(), name + "-arnstein")
        robot.press("a enter m")
        try expectScreen(robot.state.frame(), name + "-makers")
        robot.press("tab")
        try expectScreen(robot.state.frame(), name + "-reason")
        robot.press("tab")
        try expectScreen(robot.state.frame(), name + "-name")
    }
}

extension Robot {
    fileprivate var isOnLadder: Bool { screen.contains("ladder (8") || screen.contains("│ 8 ") }
}
