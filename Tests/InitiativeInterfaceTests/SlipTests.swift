import InitiativeContent
import InitiativeModel
import TerminalUI
import TestSupport
import Testing

@testable import InitiativeInterface

/// What a trainer under stress presses by mistake costs no vote and shows nothing too early.
struct SlipTests {
    private let first = RoundID(question: 0, number: 1)
    private let other = RoundID(question: 1, number: 1)

    private func twoQuestions(_ size: Size = Size(columns: 60, rows: 18)) -> Robot {
        var plan = Samples.plan()
        plan.questions = [.ladder, .strategy]
        return Robot.inRoom(size: size, plan: plan)
    }

    private func phase(_ robot: Robot, _ round: RoundID) -> RoundPhase? {
        robot.record?.lesson[round].phase
    }

    @Test func `one round is open at a time`() {
        var robot = twoQuestions()
        robot.go(toVote: first)
        robot.press("o")
        robot.go(toVote: other)
        robot.press("o")
        #expect(phase(robot, other) == .waiting)
        #expect(robot.notice == "Er is nog een andere ronde open. Sluit die eerst, met s.")
        robot.press("s o")
        #expect(phase(robot, first) == .closed && phase(robot, other) == .open)
    }

    @Test(arguments: Language.allCases)
    func `an open round is seen on every slide, and can be closed there`(language: Language) {
        var robot = twoQuestions()
        if language == .english { robot.press("L") }
        robot.go(toVote: first)
        robot.press("o")
        let sign = language == .dutch ? "ronde 1 is nog open · s sluit" : "round 1 is still open"
        #expect(!robot.screen.contains(sign))
        let slides = robot.record?.lesson.slides.count ?? 0
        for _ in 0..<slides {
            robot.press("page-down")
            let round = robot.record.flatMap { _ in RoomScreen.round(robot.state.desk) }
            #expect(robot.screen.contains(sign) == (round != first))
        }
        robot.press("s")
        #expect(phase(robot, first) == .closed && !robot.screen.contains(sign))
    }

    @Test func `a reveal that may show nothing changes nothing`() {
        var robot = Robot.inRoom()
        robot.go(toVote: first)
        robot.press("o h 4 esc s")
        let writes = robot.stored.count
        robot.press("t")
        #expect(phase(robot, first) == .closed && robot.stored.count == writes)
        #expect(
            robot.notice?.hasSuffix("Er is niets getoond: met o kunnen er nog stemmen bij.") == true
        )
        // Who comes late is let in.
        robot.press("o h 5 esc s t")
        #expect(phase(robot, first) == .revealed)
    }

    @Test func `a lesson ends when it is asked twice, and not while a round is open`() {
        var robot = Robot.inRoom()
        robot.go(toVote: first)
        robot.press("o")
        robot.go(to: .takeaway)
        robot.press("E E")
        #expect(robot.record?.lesson.isEnded == false)
        #expect(robot.notice == "Er is nog een ronde open. Sluit die eerst, met s.")
        robot.press("s E up E")
        #expect(robot.record?.lesson.isEnded == false, "another key takes it back")
        robot.press("E")
        #expect(robot.record?.lesson.isEnded == true)
    }

    @Test(arguments: [Size(columns: 60, rows: 18), Size(columns: 120, rows: 40)])
    func `hands that were typed cannot be read before the reveal`(size: Size) {
        func screens(_ hands: [String]) -> [String] {
            var robot = Robot.inRoom(size: size)
            robot.go(toVote: first)
            robot.press("o h")
            var screens: [String] = []
            for count in hands {
                robot.press("\(count) enter")
                screens.append(robot.screen)
            }
            robot.press("esc")
            screens.append(robot.screen)
            robot.press("h")
            screens.append(robot.screen)
            return screens
        }
        // The sum may be seen, as with every vote.
        let one = screens(["3", "2", "4"])
        #expect(one.suffix(2) == screens(["4", "3", "2"]).suffix(2))
        #expect(one.last?.contains("Samen: 9 handen") == true)
    }

    @Test(arguments: Language.allCases, LessonQuestion.plain)
    func `every answer stands before the class, waiting and open, on the smallest screen`(
        language: Language, question: LessonQuestion
    ) throws {
        var plan = Samples.plan()
        plan.questions = [question]
        plan.offersNoneOfFour = true
        var robot = Robot.inRoom(language, size: Size(columns: 60, rows: 18), plan: plan)
        robot.go(toVote: first)
        for keys in ["", "o", "f enter"] {
            robot.press(keys)
            for answer in question.answers(offersNoneOfFour: true) {
                let name = answer.fullName(in: language, of: question)
                #expect(robot.screen.contains(name), "\(keys): \(name)")
            }
        }
    }

    @Test(arguments: Language.allCases)
    func `the case can be seen again from every slide, and no slide is passed`(language: Language) {
        var robot = twoQuestions()
        if language == .english { robot.press("L") }
        let title = Samples.cases[0].initiative.title[language]
        let summary = Samples.cases[0].initiative.summary[language].split(separator: " ")[0...3]
            .joined(separator: " ")
        let slides = robot.record?.lesson.slides.count ?? 0
        for number in 0..<slides {
            robot.press("i")
            #expect(robot.screen.contains(summary) && robot.screen.contains(title))
            robot.press("page-down")
            #expect(robot.record?.lesson.slide == number, "the key that goes back goes nowhere")
            robot.press("page-down")
        }
    }

    @Test(arguments: ["h", "d"])
    func `the black screen works where votes are taken`(key: String) {
        var robot = Robot.inRoom()
        robot.go(toVote: first)
        robot.press("o \(key) .")
        func isBlack(_ robot: Robot) -> Bool { !robot.screen.contains { !$0.isWhitespace } }
        #expect(isBlack(robot))
        robot.press("enter 1 esc q")
        #expect(isBlack(robot), "other keys do nothing")
        #expect(robot.record?.votes(in: first) == 0)
        robot.press("b")
        #expect(robot.screen.contains("0"))
    }
}
