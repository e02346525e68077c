import InitiativeInterface
import InitiativeModel
import TerminalUI
import TestSupport
import Testing

/// What a trainer wrote to prepare a lesson is hidden as notes are, and so is a case of one's own;
/// what was written with the class is not.
struct ShieldedLessonTests {
    private static let secret = "Zwijgplicht"

    private static let own = Initiative(
        id: InitiativeID("geheim"), title: BilingualText(dutch: secret, english: nil),
        summary: BilingualText(dutch: secret, english: nil), place: secret, goal: nil,
        origin: .own, source: BilingualText(dutch: secret, english: nil))

    /// A lesson with the secret in every text that a trainer can write.
    private static func lesson(about initiative: Initiative) -> Lesson {
        var plan = Samples.plan()
        plan.initiative = initiative.id
        plan.title = secret
        plan.twist = secret
        plan.questions.append(.own(OwnQuestion(text: secret, answers: [secret, secret])))
        for number in plan.parts.indices { plan.parts[number].prompt = secret }
        return Lesson(
            id: LessonID("les"), code: "abc234", plan: plan, about: LessonCase(initiative),
            held: Day(year: 2026, month: 11, day: 26), startedAt: 1_000_000)
    }

    private func robot(
        about initiative: Initiative, _ language: Language, _ size: Size, isShielded: Bool,
        inConsole: Bool = false
    ) -> Robot {
        let rows = Set([initiative, Samples.garden]).map { InitiativeRow(initiative: $0) }
        let record = LessonRecord(lesson: Self.lesson(about: initiative))
        let desk = Desk(
            language: language, themeName: "dark", themeNames: ["dark"], size: size, rows: rows)
        let state =
            inConsole
            ? AppState(desk: desk, session: "test", console: record)
            : AppState(desk: desk, session: "test")
        var robot = Robot(state: state, rows: rows)
        robot.classroom.plans = [record.lesson.plan]
        robot.classroom.lessons = [LessonSummary(record.lesson, ballots: 0)]
        robot.classroom.records = [record.lesson.id: record]
        robot.classroom.reportText = "# Les: \(Self.secret)\n\nverslag\n\n> meegenomen"
        if isShielded { robot.press("H") }
        return robot
    }

    /// The list of lessons, a plan from top to end, a rehearsal's start, and the console.
    private func frames(
        about initiative: Initiative, _ language: Language, _ size: Size, isShielded: Bool
    ) -> [String] {
        var robot = robot(about: initiative, language, size, isShielded: isShielded)
        var frames: [String] = []
        robot.press("t")
        for key in ["", "end", "?", "esc", "home", "r", "esc", "enter"] {
            robot.press(key)
            frames.append(robot.screen)
        }
        for _ in 0..<40 {
            robot.press("tab")
            frames.append(robot.screen)
        }
        var console = self.robot(
            about: initiative, language, size, isShielded: isShielded, inConsole: true)
        for key in ["", "page-down", "end"] {
            console.press(key)
            frames.append(console.screen)
        }
        return frames
    }

    @Test(arguments: Language.allCases, ShieldTests.sizes)
    func `a prepared lesson shows no word of its trainer's`(language: Language, size: Size) {
        for initiative in [Samples.garden, Self.own] {
            for frame in frames(about: initiative, language, size, isShielded: true) {
                #expect(!frame.contains(Self.secret), "\(frame)")
            }
            let open = frames(about: initiative, language, size, isShielded: false)
            #expect(open.count { $0.contains(Self.secret) } > 10, "unshielded it does")
            #expect(open.last?.contains(Self.secret) == (initiative == Self.own))
        }
    }

    @Test(arguments: Language.allCases, ShieldTests.sizes)
    func `a report shows what the class wrote, and nothing about an own initiative`(
        language: Language, size: Size
    ) {
        for initiative in [Samples.garden, Self.own] {
            var robot = robot(about: initiative, language, size, isShielded: true)
            robot.press("t end w")
            #expect(!robot.screen.contains(Self.secret), "\(robot.screen)")
            #expect(robot.screen.contains("meegenomen") == (initiative == Samples.garden))
            robot.press("H")
            #expect(robot.screen.contains(Self.secret))
            #expect(robot.screen.contains("meegenomen"))
        }
    }

    @Test func `a shielded report can be written to a file`() {
        var robot = robot(
            about: Self.own, .dutch, Size(columns: 80, rows: 24), isShielded: true)
        robot.press("t end w w")
        let isExported = robot.effects.contains {
            if case .lesson(.export(_, .markdown)) = $0 { return true }
            return false
        }
        #expect(isExported)
    }

    @Test(arguments: Language.allCases)
    func `before a class the key is listed and works`(language: Language) {
        var robot = Robot.inRoom(language)
        robot.press("?")
        robot.press("end")
        #expect(robot.screen.contains("H"))
        robot.press("esc H")
        #expect(robot.state.desk.isShielded)
    }
}
