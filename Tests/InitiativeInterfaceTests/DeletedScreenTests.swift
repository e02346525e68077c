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
        robot.press("D")
        #expect(robot.notice?.contains("Druk eerst op d") == true && robot.erased == [])
        // A key that is held down asks, and asks again.
        robot.press("d d d d")
        #expect(robot.notice?.contains("Met Shift-D") == true && robot.erased == [])
        robot.press("down D")
        #expect(robot.erased == [])
        robot.press("d D")
        #expect(robot.erased == [.initiative(InitiativeID("weg1"))])
        #expect(robot.state.desk.deleted?.map(\.id.rawValue) == ["weg0"])
    }

    @Test func `what was erased cannot be undone any more`() {
        var robot = Robot()
        robot.press("home d")
        let gone = Samples.hostile
        robot.deleted = [DeletedInitiative(initiative: gone, lastDay: Samples.today)]
        robot.press("D d D esc u")
        #expect(robot.erased == [.initiative(gone.id)])
        #expect(!robot.state.desk.rows.contains { $0.id == gone.id })
    }

    @Test func `what could not be reached, and reports that may hold it, are named`() {
        var robot = robot()
        robot.erasing = Erased(
            initiatives: [BilingualText(dutch: "Tuin", english: nil)], left: ["/b/notes-1.sqlite"],
            reports: ["/r/weg0-2026-11-25.md"])
        robot.press("d D")
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
        robot.erasing = Erased(
            initiatives: [BilingualText(dutch: "Speeltuin aan de Dijk", english: nil)],
            reports: ["/thuis/speeltuin.md"])
        robot.press("d D")
        #expect(robot.notice?.contains("Voorgoed gewist") == true)
        #expect(robot.notice?.contains("Speeltuin") == false)
        #expect(robot.notice?.contains("speeltuin.md") == false)
        robot.press("enter")
        #expect(robot.notice?.contains("weer op de lijst") == true)
        #expect(robot.notice?.contains("Repaircafé") == false)
        let empty = self.robot(titles: [])
        #expect(empty.screen.contains("Er is niets om terug te halen."))
        // One that was left as blank as it came is nothing to bring back.
        #expect(self.robot(titles: [""]).screen.contains("Er is niets om terug te halen."))
    }

    /// Of many initiatives the rest is read behind the first screen; what is typed until then waits.
    @Test func `what is typed before the whole list is there is done to the whole list`() {
        let rows = (0..<400).map { number in
            InitiativeRow(initiative: initiative(number, "Tuin \(1000 + number)"))
        }
        var state = AppState(
            desk: Desk(
                language: .dutch, themeName: "dark", themeNames: ["dark"],
                size: Size(columns: 80, rows: 24), rows: Array(rows.prefix(300)), rowCount: 400),
            session: "test")
        #expect(state.begin() == [.list])
        #expect(state.frame().description.contains("1 van 400"))
        _ = state.receive(.event(.key("end")))
        #expect(state.frame().description.contains("1 van 400"))
        _ = state.receive(.listed(rows))
        #expect(state.frame().description.contains("400 van 400"))
        // Where they cannot be read the first ones are better than none.
        var other = AppState(
            desk: Desk(
                language: .dutch, themeName: "dark", themeNames: ["dark"],
                size: Size(columns: 80, rows: 24), rows: Array(rows.prefix(300)), rowCount: 400),
            session: "test")
        _ = other.begin()
        _ = other.receive(.event(.key("end")))
        _ = other.receive(.notRead(.list, .busy))
        #expect(other.frame().description.contains("300 van 300"))
    }

    @Test func `a room that was open and a console take keys though the list is long`() {
        let rows = (0..<300).map { InitiativeRow(initiative: initiative($0, "Tuin \($0)")) }
        func desk() -> Desk {
            Desk(
                language: .dutch, themeName: "dark", themeNames: ["dark"],
                size: Size(columns: 80, rows: 24), rows: rows, rowCount: 400)
        }
        var room = AppState(desk: desk(), session: "test", room: LessonID("les"))
        #expect(room.begin().contains(.list))
        let record = LessonRecord(
            lesson: Samples.lesson(), box: BallotBox([]), takeaway: "", folder: nil)
        var console = AppState(desk: desk(), session: "test", console: record)
        _ = console.begin()
        #expect(console.receive(.event(.key("ctrl-c"))).contains(.finish(.asked)))
    }
}
