import InitiativeInterface
import InitiativeModel
import TerminalUI
import TestSupport
import Testing

struct WalkGoldenTests {
    private static func placed(
        _ language: Language, size: Size = Size(columns: 80, rows: 24)
    ) -> Robot {
        var robot = Robot.walking(to: .contact, language: language, size: size)
        robot.press("1 1 2 3 4 tab right right enter")
        return robot
    }

    @Test(arguments: Language.allCases)
    func `getting to know a case begins with its text`(_ language: Language) throws {
        var robot = Robot.walking(to: .acquaintance, language: language)
        try expectScreen(robot.state.frame(), "acquaintance-\(language.rawValue)")
        robot.press("tab")
        robot.type("Eén regel\nen nog een, naïef én met 作者")
        try expectScreen(robot.state.frame(), "acquaintance-writing-\(language.rawValue)")
    }

    @Test(arguments: Language.allCases, ListGoldenTests.sizes)
    func `strategies show the arguments that follow`(
        _ language: Language, _ size: Size
    ) throws {
        var robot = Self.placed(language, size: size)
        robot.go(to: .strategies)
        robot.press("right space")
        try expectScreen(
            robot.state.frame(),
            "strategies-\(language.rawValue)-\(size.columns)x\(size.rows)")
    }

    @Test(arguments: Language.allCases)
    func `strategies without a placement say what to do`(_ language: Language) throws {
        let robot = Robot.walking(to: .strategies, language: language)
        try expectScreen(robot.state.frame(), "strategies-empty-\(language.rawValue)")
    }

    @Test(arguments: Language.allCases)
    func `a choice asks for the point against it`(_ language: Language) throws {
        var robot = Robot.walking(to: .choice, language: language)
        try expectScreen(robot.state.frame(), "choice-none-\(language.rawValue)")
        robot.press("right enter")
        try expectScreen(robot.state.frame(), "choice-not-made-\(language.rawValue)")
        robot.press("tab")
        robot.type("De buren willen het zelf doen.")
        robot.press("esc home")
        try expectScreen(robot.state.frame(), "choice-made-\(language.rawValue)")
        robot.press("end")
        try expectScreen(robot.state.frame(), "choice-end-\(language.rawValue)")
    }

    @Test(arguments: Language.allCases)
    func `reflection asks its questions`(_ language: Language) throws {
        var robot = Robot.walking(to: .reflection, language: language)
        robot.press("tab")
        robot.type("Volgende keer eerder langsgaan.")
        try expectScreen(robot.state.frame(), "reflection-\(language.rawValue)")
    }

    @Test(arguments: Language.allCases)
    func `the report is read on the screen`(_ language: Language) throws {
        var robot = Robot.walking(to: .acquaintance, language: language)
        robot.reportText = """
            # Buurttuin

            Oudewaarde · begonnen 2026-11-24

            ## Contactgrid

            - Vraag A: ja
            - Een lang antwoord dat over meer dan een regel loopt, zodat te zien is hoe het \
            inspringt onder het streepje.

            > Eigen woorden van de schrijver.
            """
        robot.go(to: .report)
        try expectScreen(robot.state.frame(), "report-\(language.rawValue)")
    }

    @Test(arguments: Language.allCases)
    func `the steps are listed with their state`(_ language: Language) throws {
        var robot = Self.placed(language)
        robot.press("s")
        try expectScreen(robot.state.frame(), "steps-\(language.rawValue)")
    }

    @Test(arguments: Language.allCases)
    func `help names the keys of the grid`(_ language: Language) throws {
        var robot = Self.placed(language)
        robot.press("?")
        try expectScreen(robot.state.frame(), "help-of-grid-\(language.rawValue)")
        robot.press("end")
        try expectScreen(robot.state.frame(), "help-of-grid-end-\(language.rawValue)")
    }

    @Test(arguments: Language.allCases)
    func `the palette lists what can be done`(_ language: Language) throws {
        var robot = Self.placed(language)
        robot.press(":")
        try expectScreen(robot.state.frame(), "palette-\(language.rawValue)")
        robot.type("the")
        try expectScreen(robot.state.frame(), "palette-query-\(language.rawValue)")
    }

    @Test(arguments: Language.allCases)
    func `what stands behind a strategy can be read`(_ language: Language) throws {
        var robot = Robot.walking(to: .strategies, language: language)
        robot.press("b")
        try expectScreen(robot.state.frame(), "source-strategy-\(language.rawValue)")
    }

    @Test(arguments: Language.allCases)
    func `a failure is said in full over the key line`(_ language: Language) throws {
        var robot = Robot.walking(to: .acquaintance, language: language)
        robot.press("tab")
        robot.type("Blijft staan.")
        robot.failure = .diskFull
        robot.send(.timer(.draft))
        try expectScreen(robot.state.frame(), "failure-\(language.rawValue)")
    }
}
