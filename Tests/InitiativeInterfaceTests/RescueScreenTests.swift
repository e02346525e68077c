import InitiativeInterface
import InitiativeModel
import TerminalUI
import TestSupport
import Testing

struct RescueScreenTests {
    private let id = InitiativeID("C01")

    private func robot(
        _ language: Language = .dutch, size: Size = Size(columns: 80, rows: 24),
        isShielded: Bool = false
    ) -> Robot {
        let walk = Samples.dossier(Samples.cases[0].initiative).walk
        let change = Change.answer(
            AnswerEdit(
                walk: walk.id, field: .caseNote, before: nil, after: .text("de bewoners zijn boos"))
        )
        let entry = HistoryEntry(
            id: EntryID(rawValue: "oud-1"), scope: .walk(walk.id), change: change)
        let rescued = Rescued(
            writes: [.record(entry, walk: walk.header)], paths: ["/tmp/kopie.json"])
        return Robot(
            state: AppState(
                desk: Desk(
                    language: language, themeName: "dark", themeNames: ["dark"], size: size,
                    rows: Samples.cases, isShielded: isShielded), session: "test",
                rescued: rescued), rows: Samples.cases)
    }

    @Test(arguments: Language.allCases)
    func `what is left from last time is offered at the start`(language: Language) throws {
        for size in [Size(columns: 80, rows: 24), Size(columns: 60, rows: 18)] {
            let robot = robot(language, size: size)
            try expectScreen(
                robot.state.frame(),
                "rescue-\(language.rawValue)-\(size.columns)x\(size.rows)")
        }
        #expect(!robot(language, isShielded: true).screen.contains("boos"))
    }

    @Test func `taken in it is stored, and the copy goes only then`() {
        var robot = robot()
        robot.failure = .diskFull
        robot.press("enter")
        #expect(!robot.effects.contains(.removeRescue(["/tmp/kopie.json"], isStored: true)))
        #expect(robot.notice?.contains("in je notities gezet") == false, "not before it is so")
        robot.send(.timer(.retry))
        #expect(robot.dossiers[id]?.walk.text(.caseNote) == "de bewoners zijn boos")
        #expect(robot.effects.contains(.removeRescue(["/tmp/kopie.json"], isStored: true)))
        #expect(robot.notice?.contains("in je notities gezet") == true)
    }

    @Test func `what was written since stays beside it`() {
        var robot = robot()
        robot.someoneWrote("intussen rustig")
        robot.press("enter")
        let text = robot.dossiers[id]?.walk.text(.caseNote) ?? ""
        #expect(text.contains("boos") && text.contains("rustig"))
    }

    @Test(arguments: [true, false])
    func `a file that could not be taken away is told, not called gone`(isStored: Bool) {
        var robot = robot()
        robot.press("esc")
        robot.send(.rescueRemoved(isStored: isStored, left: ["/tmp/kopie.json"]))
        #expect(robot.notice?.contains("staat er nog: /tmp/kopie.json") == true)
        #expect(robot.notice?.contains("weggegooid") == false)
        #expect(robot.notice?.contains("in je notities gezet") == isStored)
    }

    @Test func `it is thrown away when that is asked twice, and else stays for another time`() {
        var robot = robot()
        robot.press("d down d")
        #expect(!robot.effects.contains(.removeRescue(["/tmp/kopie.json"], isStored: false)))
        robot.press("d")
        #expect(robot.effects.contains(.removeRescue(["/tmp/kopie.json"], isStored: false)))
        var later = self.robot()
        later.press("esc")
        #expect(later.screen.contains("1 van 24") && later.stored.isEmpty)
        #expect(!later.effects.contains(.removeRescue(["/tmp/kopie.json"], isStored: false)))
    }
}
