import InitiativeInterface
import InitiativeModel
import TerminalUI
import TestSupport
import Testing

/// Before a projector one key hides what is the user's own, on every screen.
struct ShieldTests {
    private static let secret = "Zwijgplicht"

    static let sizes = [
        Size(columns: 80, rows: 24), Size(columns: 60, rows: 18), Size(columns: 120, rows: 40),
    ]

    /// A walk in which every text that there can be holds the secret.
    private static func answers() -> [Field: Answer] {
        var answers: [Field: Answer] = [:]
        for field in Field.allCases where field.kind == .text {
            answers[field] = .text(secret + " en meer")
        }
        answers[.mainStrategy] = .strategy(.monitor)
        for question in CaseQuestion.allCases {
            answers[.caseQuestion(question)] = .caseAnswer(.unknown)
        }
        return answers
    }

    private func robot(
        of origin: Origin, _ language: Language, _ size: Size, isShielded: Bool
    ) -> Robot {
        let initiative = Initiative(
            id: InitiativeID("geheim"),
            title: BilingualText(
                dutch: origin == .own ? Self.secret : "Casus", english: nil),
            summary: BilingualText(
                dutch: origin == .own ? Self.secret : "Tekst", english: nil),
            place: origin == .own ? Self.secret : "", goal: nil, origin: origin,
            source: BilingualText(dutch: origin == .own ? Self.secret : "", english: nil))
        let dossier = Dossier(
            initiative: initiative,
            walk: Walk(
                id: WalkID("w"), initiative: initiative.id,
                started: Day(year: 2026, month: 11, day: 26), answers: Self.answers()),
            history: History())
        let rows = [
            InitiativeRow(initiative: initiative), InitiativeRow(initiative: Samples.garden),
        ]
        var robot = Robot(
            language: language, size: size, rows: rows, dossiers: [initiative.id: dossier])
        robot.reportText = "# verslag\n\n> \(Self.secret)"
        robot.press("enter")
        if isShielded { robot.press("H") }
        return robot
    }

    /// The frames of every step with its parts in focus, and of what lies over a step.
    private func frames(_ robot: inout Robot) -> [String] {
        var frames: [String] = []
        for step in Step.allCases {
            robot.go(to: step)
            for keys in [
                "", "tab", "tab", "tab", "down", "end", "home", "s", "esc", "?", "esc",
                ":", "esc", "z", "end", "esc", "!", "esc", "b", "esc", "i", "esc",
            ] {
                robot.press(keys)
                if robot.state.stack.count < 2 { robot.press("enter") }
                frames.append(robot.screen)
            }
        }
        return frames
    }

    @Test(arguments: Language.allCases, sizes)
    func `no word of the user's shows on any step of a bundled case`(
        language: Language, size: Size
    ) {
        var shielded = robot(of: .bundled, language, size, isShielded: true)
        for frame in frames(&shielded) { #expect(!frame.contains(Self.secret), "\(frame)") }
        var open = robot(of: .bundled, language, size, isShielded: false)
        let readable = frames(&open).count { $0.contains(Self.secret) }
        #expect(readable > 10, "unshielded they show")
    }

    @Test(arguments: Language.allCases, sizes)
    func `nothing of an own initiative shows, not even its title`(
        language: Language, size: Size
    ) {
        var shielded = robot(of: .own, language, size, isShielded: true)
        for step in Step.allCases {
            shielded.go(to: step)
            for keys in [
                "", "?", "esc", ":", "esc", "s", "esc", "b", "esc", "i", "esc", "z", "esc", "!",
                "esc", "n", "p",
            ] {
                shielded.press(keys)
                #expect(!shielded.screen.contains(Self.secret), "\(shielded.screen)")
            }
        }
        while shielded.state.stack.count > 1 { shielded.press("esc") }
        #expect(!shielded.screen.contains(Self.secret))
        shielded.press("t a")
        #expect(!shielded.screen.contains(Self.secret))
        while shielded.state.stack.count > 1 { shielded.press("esc") }
        shielded.press("H")
        #expect(shielded.screen.contains(Self.secret))
        shielded.press("home e")
        #expect(shielded.screen.contains(Self.secret))
        shielded.press("H")
        #expect(!shielded.screen.contains(Self.secret))
    }

    @Test(arguments: Language.allCases)
    func `what lies over a step of an own initiative hides at once`(language: Language) {
        for over in ["?", ":", "s", "b", "i", "z", "!"] {
            for step in Step.allCases {
                var robot = robot(of: .own, language, Self.sizes[0], isShielded: false)
                robot.go(to: step)
                robot.press(over)
                robot.press("ctrl-t")
                #expect(robot.state.desk.isShielded)
                #expect(!robot.screen.contains(Self.secret), "\(over) \(robot.screen)")
                robot.press("ctrl-t")
                #expect(!robot.state.desk.isShielded)
            }
        }
    }

    @Test(arguments: Language.allCases)
    func `the list tells how many it does not show`(language: Language) {
        var robot = robot(of: .own, language, Self.sizes[1], isShielded: true)
        while robot.state.stack.count > 1 { robot.press("esc") }
        robot.press("down")
        let sentence =
            language == .dutch
            ? "1 eigen initiatief is afgeschermd." : "1 initiative of your own is shielded."
        #expect(robot.screen.contains(sentence))
        robot.press("H down")
        #expect(!robot.screen.contains(sentence))
    }

    @Test func `nothing is typed unseen`() {
        var robot = robot(of: .bundled, .dutch, Self.sizes[0], isShielded: false)
        robot.go(to: .acquaintance)
        robot.press("enter")
        robot.type("A")
        let before = robot.walk?.text(.caseNote)
        #expect(before?.contains("A") == true)
        robot.press("ctrl-t")
        #expect(robot.state.desk.isShielded)
        robot.type("BCD")
        robot.paste("efg")
        robot.press("backspace ctrl-w enter")
        #expect(robot.walk?.text(.caseNote) == before)
        #expect(robot.notice?.contains("Ctrl-T") == true)
        robot.press("ctrl-t")
        robot.type("B")
        #expect(robot.walk?.text(.caseNote) != before)
    }

    @Test func `a search can still be typed`() {
        var robot = Robot(rows: Samples.cases)
        robot.press("H /")
        robot.type("zebra")
        #expect(robot.screen.contains("zebra"))
        #expect(robot.screen.contains("1 van 24"))
    }

    @Test func `the shield is remembered, and the title line says so`() {
        var robot = Robot(rows: Samples.cases)
        robot.press("H")
        #expect(robot.screen.contains("afgeschermd"))
        #expect(robot.stored.contains(.setting(.shielded, Desk.storedYes)))
        robot.press("H")
        #expect(robot.stored.last == .setting(.shielded, "no"))
    }

    @Test(arguments: Language.allCases)
    func `looks as recorded`(language: Language) throws {
        var shielded = robot(of: .bundled, language, Self.sizes[0], isShielded: true)
        shielded.go(to: .choice)
        try expectScreen(shielded.state.frame(), "shielded-choice-\(language.rawValue)")
        var own = robot(of: .own, language, Self.sizes[0], isShielded: true)
        own.press("down")
        try expectScreen(own.state.frame(), "shielded-own-\(language.rawValue)")
        while own.state.stack.count > 1 { own.press("esc") }
        own.press("down")
        try expectScreen(own.state.frame(), "shielded-list-\(language.rawValue)")
    }
}
