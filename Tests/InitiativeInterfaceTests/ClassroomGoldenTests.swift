import InitiativeInterface
import InitiativeModel
import TerminalUI
import TestSupport
import Testing

/// Every class screen as it is seen from the back row: 60x18, in both languages.
struct ClassroomGoldenTests {
    private static let small = Size(columns: 60, rows: 18)

    /// A lesson with every kind of question, in its room.
    private func room(
        _ language: Language, size: Size = small, isRehearsal: Bool = false
    ) -> Robot {
        var plan = Samples.plan()
        plan.questions = [
            .feature(.control), .grid(.contact), .ladder, .strategy,
            .own(
                OwnQuestion(
                    text: "Wie belt er morgen?", answers: ["de gemeente", "de buren", "niemand"])),
        ]
        plan.offersNoneOfFour = true
        return Robot.inRoom(language, size: size, plan: plan, isRehearsal: isRehearsal)
    }

    private func expect(_ robot: Robot, _ name: String, _ language: Language) throws {
        try expectScreen(robot.state.frame(), "class-\(name)-\(language.rawValue)")
    }

    @Test(arguments: Language.allCases)
    func `before the vote`(language: Language) throws {
        var robot = room(language)
        try expect(robot, "case", language)
        robot.press("page-down")
        try expect(robot, "prompt", language)
        robot.press("space space")
        try expect(robot, "waiting", language)
        robot.press("t")
        try expect(robot, "too-early", language)
        robot.press("a")
        try expect(robot, "test-page", language)
        robot.press("a .")
        try expect(robot, "black", language)
        robot.press(". f")
        try expect(robot, "share", language)
        robot.press("esc Q")
        try expect(robot, "lessons", language)
    }

    @Test(arguments: Language.allCases)
    func `voting`(language: Language) throws {
        var robot = room(language)
        robot.go(toVote: RoundID(question: 3, number: 1))
        robot.press("f enter o")
        robot.send(.timer(.classroom))
        try expect(robot, "open", language)
        robot.press("h 1 2 enter 7")
        try expect(robot, "hands", language)
        robot.press("esc d")
        try expect(robot, "booth", language)
        robot.press("enter down down tab")
        robot.type("zij vragen er zelf om")
        try expect(robot, "ballot", language)
        robot.press("enter")
        try expect(robot, "ballot-confirm", language)
        robot.press("enter E s")
        try expect(robot, "closed", language)
    }

    @Test(arguments: Language.allCases)
    func `what came of it`(language: Language) throws {
        var robot = room(language, isRehearsal: true)
        for (question, name) in ["feature", "grid", "ladder", "strategy", "own"].enumerated() {
            robot.hold(RoundID(question: question, number: 1), simulated: true)
            try expect(robot, "revealed-\(name)", language)
        }
        robot.go(toVote: RoundID(question: 3, number: 1))
        robot.press("g")
        try expect(robot, "large", language)
        robot.press("w")
        try expect(robot, "no-reasons", language)
        robot.press("w")
        for (question, name) in ["feature", "grid", "ladder", "strategy"].enumerated() {
            robot.hold(RoundID(question: question, number: 2), simulated: true)
            try expect(robot, "second-\(name)", language)
            robot.press("page-down")
            try expect(robot, "shift-\(name)", language)
        }
    }

    @Test(arguments: Language.allCases)
    func `too few, nothing linked, reasons, and the end`(language: Language) throws {
        var robot = room(language)
        let first = RoundID(question: 3, number: 1)
        robot.go(toVote: first)
        robot.press("o h 4 esc s t")
        try expect(robot, "too-few", language)
        let second = RoundID(question: 3, number: 2)
        robot.go(toVote: second)
        robot.press("f enter o")
        robot.classroom.folder = (1...7).map { voter in
            Ballot(
                round: second, token: SampleClass.token(voter),
                answer: .strategy(voter % 2 == 0 ? .monitor : .presence),
                reason: voter == 7 ? "" : "reden nummer \(voter), in een zin", source: .terminal)
        }
        robot.send(.timer(.classroom))
        robot.press("s t")
        try expect(robot, "second-hands", language)
        robot.press("w x down")
        try expect(robot, "reasons", language)
        robot.press("esc page-down")
        try expect(robot, "nothing-linked", language)
        robot.go(to: .takeaway)
        try expect(robot, "takeaway-empty", language)
        robot.press("enter")
        robot.type("Eerst luisteren.\nDan pas een plan.")
        try expect(robot, "takeaway", language)
        robot.press("esc ?")
        try expect(robot, "help", language)
    }

    @Test(arguments: Language.allCases, [Self.small, Size(columns: 80, rows: 24)])
    func `preparing and the trainer's own screen`(language: Language, size: Size) throws {
        func expect(_ robot: Robot, _ name: String) throws {
            let suffix = size == Self.small ? "-60x18" : ""
            try self.expect(robot, name + suffix, language)
        }
        var robot = Robot(language: language, size: size, rows: Samples.cases)
        robot.press("t a")
        try expect(robot, "plan")
        robot.press("end")
        try expect(robot, "plan-script")
        robot.press("esc")
        try expect(robot, "plans")
        robot.press("r")
        try expect(robot, "rehearsal")
        try expect(Robot.console(language, size: size), "console")
    }
}
