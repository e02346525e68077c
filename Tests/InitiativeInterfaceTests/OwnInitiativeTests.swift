import InitiativeInterface
import InitiativeModel
import TerminalUI
import TestSupport
import Testing

struct OwnInitiativeTests {
    @Test func `a new one begins in its title and stands in the list`() {
        var robot = Robot()
        robot.press("a")
        robot.type("Speeltuin aan de Dijk")
        robot.press("esc esc")
        #expect(robot.screen.contains("▸ Speeltuin aan de Dijk"))
        #expect(robot.screen.contains("eigen"))
        #expect(
            robot.dossiers[InitiativeID("eigen1")]?.initiative.title.dutch
                == "Speeltuin aan de Dijk")
    }

    @Test func `one in which nothing was written is not kept`() {
        var robot = Robot()
        let before = robot.state.desk.rows
        robot.press("a esc esc")
        #expect(robot.state.desk.rows == before)
    }

    @Test func `without a title it says so`() {
        var robot = Robot()
        robot.press("a tab")
        robot.type("Er gebeurt iets.")
        robot.press("esc esc")
        #expect(robot.screen.contains("(nog zonder titel)"))
    }

    @Test func `deleting says how it comes back, and undo brings it back`() {
        var robot = Robot()
        robot.press("home d")
        #expect(robot.state.desk.rows.map(\.id) == [Samples.garden.id])
        #expect(robot.notice?.hasPrefix("Verwijderd: ") == true)
        robot.press("u")
        #expect(robot.state.desk.rows.map(\.id) == [Samples.hostile.id, Samples.garden.id])
        // How far it was walked is read again.
        #expect(robot.effects.last == .list)
    }

    @Test func `a bundled case is not deleted`() {
        var robot = Robot()
        robot.press("end d")
        #expect(robot.state.desk.rows.count == Samples.rows.count)
        #expect(robot.notice?.hasPrefix("Meegeleverde casussen veranderen niet.") == true)
    }

    @Test(arguments: Language.allCases)
    func `looks as recorded`(_ language: Language) throws {
        var robot = Robot(language: language, rows: Samples.cases)
        robot.press("a")
        try expectScreen(robot.state.frame(), "own-initiative-new-\(language.rawValue)")
        robot.type("Speeltuin")
        robot.press("esc esc")
        try expectScreen(robot.state.frame(), "list-own-\(language.rawValue)")
        robot.press("d")
        try expectScreen(robot.state.frame(), "list-deleted-\(language.rawValue)")
    }
}
