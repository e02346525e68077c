import InitiativeInterface
import InitiativeModel
import TerminalUI
import TestSupport
import Testing

struct ListGoldenTests {
    static let sizes = [
        Size(columns: 80, rows: 24), Size(columns: 60, rows: 18), Size(columns: 120, rows: 40),
    ]

    @Test(arguments: Language.allCases, ListGoldenTests.sizes)
    func `the list shows every bundled case`(_ language: Language, _ size: Size) throws {
        let robot = Robot(language: language, size: size, rows: Samples.cases)
        try expectScreen(
            robot.state.frame(), "list-\(language.rawValue)-\(size.columns)x\(size.rows)")
    }

    @Test(arguments: Language.allCases)
    func `while filtering the list shows what is left`(_ language: Language) throws {
        var robot = Robot(language: language, rows: Samples.cases)
        robot.press("/")
        robot.type(language == .dutch ? "buurt" : "neighbour")
        try expectScreen(robot.state.frame(), "list-filtering-\(language.rawValue)")
    }

    @Test(arguments: Language.allCases)
    func `a filter that leaves nothing says so`(_ language: Language) throws {
        var robot = Robot(language: language, rows: Samples.cases)
        robot.press("/")
        robot.type("xyzzy")
        try expectScreen(robot.state.frame(), "list-no-match-\(language.rawValue)")
    }

    @Test(arguments: Language.allCases)
    func `an own copy stands on top and says what can be done`(_ language: Language) throws {
        var robot = Robot(language: language, rows: Samples.cases)
        robot.press("c")
        try expectScreen(robot.state.frame(), "list-copied-\(language.rawValue)")
    }

    @Test(arguments: Language.allCases)
    func `an own initiative is edited in a form`(_ language: Language) throws {
        var robot = Robot(language: language, rows: Samples.cases)
        robot.press("c e")
        try expectScreen(robot.state.frame(), "own-initiative-\(language.rawValue)")
    }

    @Test(arguments: Language.allCases)
    func `a window that is too small says so`(_ language: Language) throws {
        let robot = Robot(
            language: language, size: Size(columns: 34, rows: 8), rows: Samples.cases)
        try expectScreen(robot.state.frame(), "too-small-\(language.rawValue)")
    }

    @Test(arguments: Language.allCases)
    func `help of the list names its keys`(_ language: Language) throws {
        var robot = Robot(language: language, rows: Samples.cases)
        robot.press("?")
        try expectScreen(robot.state.frame(), "help-of-list-\(language.rawValue)")
    }
}
