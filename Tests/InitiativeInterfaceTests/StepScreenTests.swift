import InitiativeInterface
import InitiativeModel
import TerminalUI
import TestSupport
import Testing

struct StepScreenTests {
    private func robot(
        at step: Step, _ language: Language = .dutch, _ size: Size = Size(columns: 80, rows: 24)
    ) -> Robot {
        var robot = Robot(language: language, size: size)
        robot.press("down enter")
        let mark =
            language == .dutch ? "stap \(step.number) van 12" : "step \(step.number) of 12"
        for _ in Step.allCases where !robot.screen.contains(mark) { robot.press("n") }
        return robot
    }

    @Test func `an answer is stored, and choosing it again takes it back`() {
        var robot = robot(at: .features)
        robot.press("enter")
        #expect(
            robot.walk?[.caseQuestion(.control)] == .caseAnswer(.option(.citizensInCharge)))
        robot.press("enter")
        #expect(robot.walk?[.caseQuestion(.control)] == nil)
    }

    @Test func `the last option is not knowing`() {
        var robot = robot(at: .impact)
        robot.press("right right right right enter")
        #expect(robot.walk?[.caseQuestion(.sharedGround)] == .caseAnswer(.unknown))
    }

    @Test func `a note is typed under its question`() {
        var robot = robot(at: .features)
        robot.press("tab")
        robot.type("de buurt beslist")
        #expect(robot.walk?[.questionNote(.control)] == .text("de buurt beslist"))
        #expect(robot.screen.contains("de buurt beslist"))
    }

    @Test func `which danger is asked only after yes, and then calls a duty`() {
        var robot = robot(at: .situation)
        robot.press("down down down down")
        #expect(!robot.screen.contains("Welk gevaar?"))
        robot.press("enter down down")
        #expect(robot.screen.contains("Welk gevaar?"))
        robot.press("enter")
        #expect(robot.walk?[.danger(.childOrDomesticViolence)] == .mark)
        robot.press("home")
        #expect(robot.screen.contains("Eerst dit"))
        #expect(robot.screen.contains("meldcode"))
    }

    @Test func `more than one trigger, one main goal`() {
        var robot = robot(at: .triggerAndGoal)
        robot.press("enter right enter down enter right enter")
        #expect(robot.walk?.triggers == [.society, .others])
        #expect(robot.walk?.mainGoal == .liveability)
    }

    @Test func `the reciprocity grid takes answers and a place`() {
        var robot = robot(at: .reciprocity)
        robot.press("1 tab enter")
        #expect(robot.walk?.placement(in: .reciprocity) != nil)
    }

    @Test(
        arguments: [Step.features, .triggerAndGoal, .impact, .ladder, .situation],
        Language.allCases)
    func `b explains the step`(step: Step, language: Language) throws {
        var robot = robot(at: step, language)
        let before = robot.screen
        robot.press("b")
        let name = "step-\(step.rawValue)-source-\(language.rawValue)"
        try expectScreen(robot.state.frame(), name)
        robot.press("esc")
        #expect(robot.screen == before)
    }

    @Test(
        arguments: [Step.features, .triggerAndGoal, .reciprocity, .impact, .situation],
        Language.allCases)
    func `looks as recorded`(step: Step, language: Language) throws {
        let name = "step-\(step.rawValue)-\(language.rawValue)"
        try expectScreen(robot(at: step, language).state.frame(), name)
        let small = robot(at: step, language, Size(columns: 60, rows: 18))
        try expectScreen(small.state.frame(), "\(name)-60")
    }

    @Test(arguments: Language.allCases)
    func `duties stand above the questions`(language: Language) throws {
        var robot = robot(at: .situation, language)
        robot.press("down down down down enter home")
        try expectScreen(robot.state.frame(), "step-duties-\(language.rawValue)")
    }
}
