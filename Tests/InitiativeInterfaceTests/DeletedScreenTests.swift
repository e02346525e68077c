import InitiativeInterface
import InitiativeModel
import TerminalUI
import TestSupport
import Testing

struct DeletedScreenTests {
    private func initiative(_ number: Int, _ title: String) -> Initiative {
        Initiative(
            id: InitiativeID("weg\(number)"), title: BilingualText(dutch: title, english: nil),
            summary: BilingualText(dutch: "", english: nil), place: "", goal: nil, origin: .own,
            source: BilingualText(dutch: "", english: nil))
    }

    private func robot(
        _ language: Language = .dutch, size: Size = Size(columns: 80, rows: 24),
        titles: [String] = ["Speeltuin aan de Dijk", "Repaircafé"]
    ) -> Robot {
        var robot = Robot(language: language, size: size, rows: Samples.cases)
        robot.deleted = titles.enumerated().map { number, title in
            DeletedInitiative(
                initiative: initiative(number, title),
                lastDay: Samples.today.advanced(by: 30 - number))
        }
        robot.press("D")
        return robot
    }

    @Test(arguments: Language.allCases)
    func `looks as recorded`(_ language: Language) throws {
        for size in [Size(columns: 80, rows: 24), Size(columns: 60, rows: 18)] {
            let robot = robot(language, size: size)
            try expectScreen(
                robot.state.frame(), "deleted-\(language.rawValue)-\(size.columns)x\(size.rows)")
        }
    }

    @Test func `what is brought back is on the list again, and can be deleted by undo`() {
        var robot = robot()
        robot.press("down enter")
        #expect(
            robot.notice == "‘Repaircafé’ staat weer op de lijst, met alles wat je erbij schreef.")
        #expect(robot.state.desk.rows.contains { $0.id.rawValue == "weg1" })
        #expect(robot.state.desk.deleted?.map(\.id.rawValue) == ["weg0"])
        // How far it was walked is only in the file.
        #expect(robot.effects.contains(.list))
        robot.press("esc u")
        #expect(!robot.state.desk.rows.contains { $0.id.rawValue == "weg1" })
    }

    @Test func `erasing asks twice, about the same one`() {
        var robot = robot()
        robot.press("d")
        #expect(robot.notice?.contains("Druk nog eens op d") == true && robot.erased == [])
        robot.press("down d")
        #expect(robot.erased == [])
        robot.press("d")
        #expect(robot.erased == [.initiative(InitiativeID("weg1"))])
        #expect(robot.state.desk.deleted?.map(\.id.rawValue) == ["weg0"])
    }

    @Test func `what was erased cannot be undone any more`() {
        var robot = Robot()
        robot.press("home d")
        let gone = Samples.hostile
        robot.deleted = [DeletedInitiative(initiative: gone, lastDay: Samples.today)]
        robot.press("D d d esc u")
        #expect(robot.erased == [.initiative(gone.id)])
        #expect(!robot.state.desk.rows.contains { $0.id == gone.id })
    }

    @Test func `what could not be reached, and reports that may hold it, are named`() {
        var robot = robot()
        robot.erasing = Erased(
            initiatives: [BilingualText(dutch: "Tuin", english: nil)], left: ["/b/notes-1.sqlite"],
            reports: ["/r/weg0-2026-11-25.md"])
        robot.press("d d")
        let notice = robot.notice ?? ""
        #expect(notice.contains("‘Tuin’") && notice.contains("/b/notes-1.sqlite"))
        #expect(
            notice.contains("/r/weg0-2026-11-25.md") && notice.contains("blijven buiten bereik"))
    }

    @Test func `a failure is told, and nothing is called erased`() {
        var robot = robot()
        robot.send(.notErased(.deleted, .diskFull))
        #expect(
            robot.notice
                == "De schijf is vol. Het is nog niet helemaal gewist. Probeer het nog eens.")
        #expect(robot.state.desk.deleted?.count == 2)
    }

    @Test func `the number of days is chosen here, and the screen says it`() {
        var robot = robot()
        #expect(robot.screen.contains("nog 30 dagen terug te halen"))
        robot.press("-")
        #expect(robot.stored.last == .setting(.retention, "14"))
        #expect(robot.screen.contains("nog 14 dagen terug te halen"))
        robot.press("+ + +")
        #expect(robot.state.desk.retention == 90)
        robot.press("+ + + + +")
        #expect(robot.state.desk.retention == 365)
    }

    @Test func `shielded it shows no title, and with nothing deleted it says so`() {
        var robot = robot()
        robot.press("H")
        #expect(!robot.screen.contains("Repaircafé") && !robot.screen.contains("Speeltuin"))
        let empty = self.robot(titles: [])
        #expect(empty.screen.contains("Er is niets om terug te halen."))
        // One that was left as blank as it came is nothing to bring back.
        #expect(self.robot(titles: [""]).screen.contains("Er is niets om terug te halen."))
    }
}
