import InitiativeContent
import InitiativeModel
import TerminalUI
import TestSupport
import Testing

/// The table of slides in the documentation: each one is found by its number and at its step.
struct SlideTests {
    private static let steps: [(slide: Int, step: Step)] = [
        (1, .strategies), (2, .acquaintance), (3, .features), (4, .acquaintance),
        (5, .features), (6, .triggerAndGoal), (7, .triggerAndGoal), (8, .contact),
        (9, .reciprocity), (10, .impact), (11, .situation), (12, .ladder), (13, .choice),
        (14, .reflection),
    ]

    private func title(of slide: Int, _ language: Language) throws -> String {
        let topic = try #require(ReferenceTopic.allCases.first { $0.slide == slide })
        return ReferencePage[topic].title[language]
    }

    @Test(arguments: 1...ReferenceTopic.slideCount, Language.allCases)
    func `a slide is read by its number`(_ slide: Int, _ language: Language) throws {
        var robot = Robot(language: language)
        robot.press("i")
        robot.type(Basis.slide(slide).label(in: language))
        robot.press("enter")
        #expect(robot.screen.hasPrefix(" " + (try title(of: slide, language))))
    }

    @Test(arguments: steps)
    func `a slide stands on top at its step`(_ slide: Int, _ step: Step) throws {
        var robot = Robot.walking(to: step)
        robot.press("i")
        let title = try title(of: slide, .dutch)
        let line = robot.screen.split(separator: "\n").first { $0.contains(title) }
        #expect(line?.hasSuffix("bij deze stap · dia \(slide)") == true)
    }
}
