import InitiativeInterface
import InitiativeModel
import TerminalUI
import TestSupport
import Testing

struct ImportScreenTests {
    private static let preview = ImportPreview(
        path: "~/buurtbudget.csv", name: "buurtbudget", format: "CSV", encoding: "UTF-8",
        columns: [
            ImportPreview.Column(name: "titel", sample: "Buurttuin"),
            ImportPreview.Column(name: "toelichting", sample: "Bewoners beginnen een tuin."),
            ImportPreview.Column(name: "bedrag", sample: "500"),
        ], uses: [.title, .description, nil])

    private static let outcome = ImportOutcome(
        list: ListSummary(
            id: ListID(rawValue: 1), edition: 1, name: "buurtbudget", count: 120,
            file: "buurtbudget.csv",
            imported: Day(year: 2026, month: 11, day: 25), licence: ""),
        result: ImportResult(
            list: ListID(rawValue: 1), added: 120, changed: 0, gone: 0, unchanged: 0),
        rejected: 2, rejects: "/tmp/buurtbudget.txt")

    private static func progress(_ rows: Int, of size: Int? = 2_000_000) -> ImportProgress {
        ImportProgress(rows: rows, bytes: rows * 70, of: size, seconds: 3)
    }

    private func previewed(_ language: Language = .dutch) -> Robot {
        var robot = Robot(language: language, rows: Samples.cases)
        robot.press("o a")
        robot.type("~/buurtbudget.csv")
        robot.press("enter")
        robot.send(.importChanged(.previewed(Self.preview)))
        return robot
    }

    @Test func `the file is looked at first, and nothing is written`() {
        let robot = previewed()
        #expect(robot.effects.contains(.lookAtList(path: "~/buurtbudget.csv")))
        #expect(robot.screen.contains("CSV, UTF-8, 3 kolommen"))
        #expect(robot.stored.isEmpty)
    }

    @Test func `what a column stands for is changed by the arrows`() {
        var robot = previewed()
        robot.press("down down right")
        #expect(robot.screen.contains("bedrag                    nummer"))
        robot.press("left left enter")
        guard case .importList(let preview) = robot.effects.last else {
            Issue.record("nothing is taken in")
            return
        }
        #expect(preview.uses == [.title, .description, .link])
    }

    @Test func `a list without a title is not taken in`() {
        var robot = previewed()
        robot.press("left left down left left left enter")
        #expect(robot.notice == "Kies eerst een kolom voor de titel.")
    }

    @Test func `which column is what stays readable while notes are shielded`() {
        var robot = previewed()
        let before = robot.screen
        robot.press("ctrl-t home")
        #expect(robot.state.desk.isShielded)
        #expect(!before.contains("▒") && !robot.screen.contains("▒"))
    }

    @Test func `it says how far it is, and stops`() {
        var robot = previewed()
        robot.press("enter")
        robot.send(.importChanged(.running(Self.preview, Self.progress(12000))))
        #expect(robot.screen.contains("12000 rijen gelezen"))
        robot.press("esc")
        #expect(robot.effects.last == .stopImport)
        robot.send(.importChanged(.failed(.stopped, path: "~/buurtbudget.csv")))
        // Late news does not bring it back.
        robot.send(.importChanged(.running(Self.preview, Self.progress(13000))))
        #expect(robot.screen.contains("Er is niets ingelezen"))
    }

    @Test func `a bar shows how much of the file was read, where its size is known`() {
        var robot = previewed()
        robot.press("enter")
        robot.send(.importChanged(.running(Self.preview, Self.progress(12000))))
        #expect(robot.screen.contains("━─") && robot.screen.contains(" 42%"))
        #expect(robot.screen.contains("12000 rijen gelezen, 3 s …"))
        robot.send(.importChanged(.running(Self.preview, Self.progress(30000))))
        #expect(robot.screen.contains("━ 100%") && robot.screen.contains("op volgorde gezet"))
        robot.send(.importChanged(.running(Self.preview, Self.progress(30001, of: nil))))
        #expect(!robot.screen.contains("━") && robot.screen.contains("30001 rijen gelezen"))
        robot.send(.importChanged(.running(Self.preview, Self.progress(1, of: 0))))
        #expect(!robot.screen.contains("━"))
    }

    @Test func `what came of it is said, and can be opened or taken back`() {
        var robot = previewed()
        robot.press("enter")
        robot.send(.importChanged(.done(Self.outcome)))
        #expect(robot.screen.contains("‘buurtbudget’ heeft nu 120 rijen."))
        #expect(robot.screen.contains("2 rijen konden niet worden gelezen."))
        robot.press("u")
        #expect(robot.effects.last == .takeBackImport(Self.outcome.list))
        robot.send(.importChanged(.idle))
        #expect(robot.notice?.hasPrefix("Het inlezen is teruggedraaid") == true)
        robot = previewed()
        robot.press("enter")
        robot.send(.importChanged(.done(Self.outcome)))
        robot.press("enter")
        #expect(robot.screen.hasPrefix(" buurtbudget"))
    }

    @Test(arguments: Language.allCases)
    func `looks as recorded`(_ language: Language) throws {
        let name = language.rawValue
        var robot = Robot(language: language, rows: Samples.cases)
        robot.press("o a")
        try expectScreen(robot.state.frame(), "import-\(name)")
        robot = previewed(language)
        robot.press("down")
        try expectScreen(robot.state.frame(), "import-columns-\(name)")
        robot.press("enter")
        robot.send(.importChanged(.running(Self.preview, Self.progress(12000))))
        try expectScreen(robot.state.frame(), "import-running-\(name)")
        robot.send(.importChanged(.done(Self.outcome)))
        try expectScreen(robot.state.frame(), "import-done-\(name)")
        robot = previewed(language)
        robot.send(.importChanged(.failed(.noSuchFile, path: "~/buurtbudget.csv")))
        try expectScreen(robot.state.frame(), "import-failed-\(name)")
    }
}
