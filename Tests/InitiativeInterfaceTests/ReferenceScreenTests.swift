import InitiativeInterface
import InitiativeModel
import TerminalUI
import TestSupport
import Testing

struct ReferenceScreenTests {
    @Test(arguments: Step.allCases)
    func `what matters at a step comes first, and the way back leads to the step`(_ step: Step) {
        var robot = Robot.walking(to: step)
        let before = robot.screen
        robot.press("i")
        #expect(robot.screen.contains("bij deze stap"))
        robot.press("enter")
        #expect(!robot.screen.contains("typ wat je zoekt"))
        robot.press("esc esc")
        #expect(robot.screen == before)
    }

    @Test(arguments: [
        ("arnstein", "Arnstein"), ("dia 13", "dia 13"), ("FEDERAT", "federatief initiatief"),
        ("coöperatief", "coöperatief"), ("cooperatief", "coöperatief"),
    ])
    func `is found by a part of its name, its slide, without case or accents`(
        _ words: String, _ found: String
    ) {
        var robot = Robot()
        robot.press("i")
        robot.type(words)
        #expect(robot.screen.split(separator: "\n")[2].contains(found))
    }

    @Test func `words that stand nowhere are said to`() {
        var robot = Robot()
        robot.press("i")
        robot.type("zeppelin")
        #expect(robot.screen.contains("Hier staat niets over."))
        robot.press("enter")
        #expect(robot.notice == "Hier staat niets over. Probeer een ander woord.")
    }

    @Test(
        arguments: Language.allCases,
        [Size(columns: 80, rows: 24), Size(columns: 60, rows: 18)])
    func `looks as recorded`(_ language: Language, _ size: Size) throws {
        let name = "\(language.rawValue)-\(size.columns)"
        var robot = Robot.walking(to: .contact, language: language, size: size)
        robot.press("i")
        try expectScreen(robot.state.frame(), "reference-\(name)")
        robot.press("enter")
        try expectScreen(robot.state.frame(), "reference-page-\(name)")
        robot.press("esc")
        robot.type("undp")
        try expectScreen(robot.state.frame(), "reference-search-\(name)")
        robot.press("ctrl-u page-down page-down page-down page-down page-down page-down")
        robot.press("page-down page-down page-down page-down page-down page-down page-down")
        robot.press("page-down page-down page-down page-down page-down page-down page-down")
        try expectScreen(robot.state.frame(), "reference-end-\(name)")
        robot.press("enter")
        try expectScreen(robot.state.frame(), "reference-lesson-\(name)")
        robot.press("esc up enter")
        try expectScreen(robot.state.frame(), "reference-trainer-\(name)")
    }

    @Test(arguments: Language.allCases)
    func `a table stands in columns where it fits, else under each other`(
        _ language: Language
    ) throws {
        var robot = Robot(language: language)
        robot.press("i")
        robot.type(language == .dutch ? "dia 12" : "slide 12")
        robot.press("enter")
        for page in 1...4 {
            try expectScreen(
                robot.state.frame(), "reference-ladder-\(language.rawValue)-\(page)")
            robot.press("page-down")
        }
    }
}
