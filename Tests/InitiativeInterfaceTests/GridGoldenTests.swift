import InitiativeInterface
import InitiativeModel
import TerminalUI
import TestSupport
import Testing

struct GridGoldenTests {
    static let states: [(name: String, keys: String)] = [
        ("questions", "1 2 4"),
        ("placed", "1 2 4 tab right right enter"),
        ("makers", "1 2 4 tab right right enter m"),
        ("border", "tab right enter"),
    ]

    @Test(arguments: Language.allCases, ListGoldenTests.sizes)
    func `the contact grid shows where one is`(_ language: Language, _ size: Size) throws {
        for state in Self.states {
            var robot = Robot.walking(to: .contact, language: language, size: size)
            robot.press(state.keys)
            try expectScreen(
                robot.state.frame(),
                "grid-\(state.name)-\(language.rawValue)-\(size.columns)x\(size.rows)")
        }
    }

    @Test(arguments: Language.allCases, ListGoldenTests.sizes)
    func `the sentence why is written under the grid`(
        _ language: Language, _ size: Size
    ) throws {
        var robot = Robot.walking(to: .contact, language: language, size: size)
        robot.press("tab enter tab")
        robot.type("Ze kunnen het zelf, café en 作者 incluis; de gemeente hoeft alleen te wachten.")
        try expectScreen(
            robot.state.frame(),
            "grid-writing-\(language.rawValue)-\(size.columns)x\(size.rows)")
    }

    @Test(arguments: Language.allCases)
    func `the source of the grid can be read`(_ language: Language) throws {
        var robot = Robot.walking(to: .contact, language: language)
        robot.press("b")
        try expectScreen(robot.state.frame(), "source-grid-\(language.rawValue)")
        robot.press("end")
        try expectScreen(robot.state.frame(), "source-grid-end-\(language.rawValue)")
    }
}
