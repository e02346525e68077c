import InitiativeInterface
import InitiativeModel
import TerminalUI
import TestSupport
import Testing

/// What a class and its trainer are promised in the room.
struct RoomTests {
    private let first = RoundID(question: 0, number: 1)
    private let second = RoundID(question: 0, number: 2)

    private func phase(_ robot: Robot, _ round: RoundID) -> RoundPhase? {
        robot.record?.lesson[round].phase
    }

    @Test(arguments: ["esc", "q", "esc q esc q"])
    func `the stop key of a remote never leaves the room`(keys: String) {
        var robot = Robot.inRoom()
        let slides = robot.record?.lesson.slides.count ?? 0
        for _ in 0..<slides {
            robot.press(keys)
            #expect(robot.record != nil)
            robot.press("page-down")
        }
        robot.press(". \(keys)")
        #expect(robot.screen.allSatisfy { $0.isWhitespace }, "a black screen stays black")
        robot.press(".")
        #expect(!robot.screen.allSatisfy { $0.isWhitespace })
    }

    @Test func `going on and back never opens, closes or shows anything`() {
        var robot = Robot.inRoom()
        robot.go(toVote: first)
        robot.press("o")
        for key in ["page-down", "space", "right", "n", "page-up", "left", "p", "backspace"] {
            robot.press(key)
            #expect(phase(robot, first) == .open, "\(key)")
        }
        robot.press("s")
        for key in ["page-down", "page-up", "space", "p", "enter", "up", "down"] {
            robot.press(key)
            #expect(phase(robot, first) == .closed, "\(key)")
        }
    }

    @Test func `a reveal key pressed too early does nothing but say why`() {
        var robot = Robot.inRoom()
        robot.go(toVote: first)
        robot.press("t")
        #expect(robot.notice == "Deze ronde is nog niet geopend. Dat kan met o.")
        #expect(phase(robot, first) == .waiting)
        robot.press("o t")
        #expect(robot.notice?.hasPrefix("Er wordt nog gestemd.") == true)
        #expect(phase(robot, first) == .open)
        robot.press("h 9 esc s t")
        #expect(robot.notice == nil)
        #expect(phase(robot, first) == .revealed)
    }

    /// Two classes that vote the opposite look the same until the totals are shown.
    @Test(arguments: [Size(columns: 60, rows: 18), Size(columns: 120, rows: 40)])
    func `nothing of a vote shows on any screen before it is shown`(size: Size) {
        func robot(_ answer: Strategy) -> Robot {
            var robot = Robot.inRoom(size: size)
            robot.go(toVote: first)
            robot.press("f enter o")
            robot.classroom.folder = (1...12).map {
                Ballot(
                    round: first, token: SampleClass.token($0), answer: .strategy(answer),
                    reason: "\(answer)", source: .terminal)
            }
            robot.send(.timer(.classroom))
            robot.press("d enter")
            robot.press(answer == .monitor ? "1" : "4")
            robot.press("enter enter E")
            return robot
        }
        var one = robot(.monitor)
        var other = robot(.presence)
        #expect(one.record != other.record)
        for keys in ["", "g", "w", "?", "esc", "s", "g", "w", "page-down", "page-down", "?"] {
            one.press(keys)
            other.press(keys)
            #expect(one.screen == other.screen, "after \(keys)")
        }
        one.press("esc")
        other.press("esc")
        one.go(toVote: first)
        other.go(toVote: first)
        one.press("t")
        other.press("t")
        #expect(one.screen != other.screen)
    }

    @Test func `the trainer's own screen tells how many voted and not what`() {
        for language in Language.allCases {
            let console = Robot.console(language, size: Size(columns: 120, rows: 60))
            #expect(console.screen.contains(language == .dutch ? "9 stemmen" : "9 votes"))
            let bars = console.screen.contains("█")
            #expect(!bars)
        }
    }

    @Test func `the passed keyboard tells the next voter nothing`() {
        var robot = Robot.inRoom()
        robot.go(toVote: first)
        robot.press("o d enter 4 tab")
        robot.type("geheime reden")
        robot.press("enter enter")
        #expect(!robot.screen.contains("geheim"))
        robot.press("enter")
        #expect(!robot.screen.contains("◆"))
        #expect(!robot.screen.contains("geheime"))
        robot.press("esc q")
        #expect(robot.record?.votes(in: first) == 1)
    }

    @Test func `ballots that come while a round is closed count, and later ones do not`() {
        var robot = Robot.inRoom()
        robot.go(toVote: first)
        robot.press("f enter o")
        func ballot(_ voter: Int) -> Ballot {
            Ballot(
                round: first, token: SampleClass.token(voter), answer: .strategy(.monitor),
                source: .terminal)
        }
        // In the folder when the trainer presses s: the last look finds it.
        robot.classroom.folder = [ballot(1)]
        robot.press("s")
        #expect(phase(robot, first) == .closed)
        #expect(robot.record?.votes(in: first) == 1)
        #expect(robot.classroom.told.map(\.phase).suffix(2) == [.closing, .closed])
        robot.classroom.folder = [ballot(2)]
        robot.send(.timer(.classroom))
        #expect(robot.record?.votes(in: first) == 1)
    }

    @Test func `a class folder that is gone is said, and the lesson goes on`() {
        var robot = Robot.inRoom()
        robot.go(toVote: first)
        robot.press("f enter o")
        robot.classroom.problem = .missing
        robot.send(.timer(.classroom))
        #expect(robot.notice?.contains("De lesmap is er niet meer.") == true)
        robot.press("s")
        #expect(phase(robot, first) == .closed)
    }

    @Test func `votes are stored as they come, and a lesson comes back where it was`() {
        var robot = Robot.inRoom()
        robot.go(toVote: first)
        robot.press("o h 1 2 esc")
        robot.press("d enter 1 enter enter E")
        robot.go(to: .takeaway)
        robot.press("enter")
        robot.type("Luisteren.")
        robot.press("esc")
        let record = robot.record
        robot.press("Q")
        #expect(robot.record == nil)
        robot.press("end enter")
        #expect(robot.record == record)
        #expect(robot.record?.votes(in: first) == 13)
        #expect(robot.screen.contains("Luisteren."))
    }

    @Test func `what was written together is undone, a vote never`() {
        var robot = Robot.inRoom()
        robot.go(toVote: first)
        robot.press("o h 9 esc u ctrl-z")
        #expect(robot.record?.votes(in: first) == 9)
        robot.go(to: .takeaway)
        robot.press("enter")
        robot.type("Luisteren.")
        robot.press("esc u")
        #expect(robot.record?.takeaway == "")
        #expect(robot.record?.votes(in: first) == 9)
        robot.press("ctrl-r")
        #expect(robot.record?.takeaway == "Luisteren.")
    }

    @Test func `a rehearsal is marked on every screen and takes no real vote`() {
        var robot = Robot.inRoom(isRehearsal: true)
        let slides = robot.record?.lesson.slides.count ?? 0
        for _ in 0..<slides {
            #expect(robot.screen.contains("OEFENING"))
            robot.press("page-down")
        }
        robot.go(toVote: first)
        robot.press("o h")
        #expect(robot.notice?.hasPrefix("Dit is een oefening") == true)
        robot.press("d")
        #expect(robot.notice?.hasPrefix("Dit is een oefening") == true)
        robot.press("f")
        #expect(robot.notice?.hasPrefix("Een oefening wordt niet gedeeld") == true)
        robot.press("r r s t")
        #expect(robot.record?.votes(in: first) == 24)
        #expect(robot.screen.contains("OEFENING"))
    }

    @Test func `a plan is copied and held again, each holding its own record`() {
        var robot = Robot.inRoom()
        robot.press("Q home c esc")
        #expect(robot.state.desk.teaching.plans?.count == 2)
        robot.press("d")
        #expect(robot.state.desk.teaching.plans?.count == 1)
        robot.press("u")
        #expect(robot.state.desk.teaching.plans?.count == 2)
        robot.press("ctrl-r home h")
        #expect(robot.record?.lesson.slide == 0)
        #expect(robot.state.desk.teaching.lessons.count == 2)
    }

    @Test func `erasing a lesson is asked twice`() {
        var robot = Robot.inRoom()
        robot.press("Q end d")
        #expect(robot.notice?.contains("niet terug te draaien") == true)
        #expect(robot.state.desk.teaching.lessons.count == 1)
        robot.press("up down d")
        #expect(robot.state.desk.teaching.lessons.count == 1, "another key takes it back")
        robot.press("d")
        #expect(robot.state.desk.teaching.lessons.isEmpty)
    }

    @Test func `an own question needs a text and two answers`() {
        var robot = Robot.inRoom()
        robot.press("Q home enter")
        robot.press("tab tab tab")
        robot.type("Wie belt?")
        robot.press("tab")
        robot.type("de buren")
        robot.press("esc")
        let plan = robot.state.desk.teaching.plans?.first
        #expect(plan?.questions.count == 2)
        #expect(plan?.readyToHold.questions == [.strategy])
    }

    @Test func `ending a lesson opens its report, and it only shows from then on`() {
        var robot = Robot.inRoom()
        robot.go(to: .takeaway)
        robot.press("E E")
        #expect(robot.screen.contains("opslaan als bestand"))
        robot.press("esc")
        #expect(robot.screen.contains("· klaar"))
        robot.press("end enter")
        #expect(robot.screen.contains("opslaan als bestand"))
        robot.press("esc esc")
        #expect(robot.screen.contains("1 van 24"))
    }

    @Test func `none of the four counts only with a because`() {
        var plan = Samples.plan()
        plan.offersNoneOfFour = true
        var robot = Robot.inRoom(plan: plan)
        robot.go(toVote: first)
        robot.press("o d enter 5 enter enter enter enter")
        #expect(robot.record?.votes(in: first) == 0)
        robot.type("eerst bellen")
        robot.press("enter enter")
        #expect(robot.record?.tally(of: first)[.noneOfFour] == 1)
    }

    @Test func `a ballot begun by mistake is handed back, and nothing is cast`() {
        var robot = Robot.inRoom()
        robot.go(toVote: first)
        robot.press("o d space esc")
        #expect(robot.screen.contains("Geef het toetsenbord door"))
        #expect(robot.record?.votes(in: first) == 0)
    }

    @Test func `a lesson is about the case that was chosen in the list`() {
        var robot = Robot(rows: Samples.cases)
        robot.press("down down t a")
        #expect(
            robot.state.desk.teaching.plans?.first?.initiative == Samples.cases[2].id)
    }

    @Test func `lessons that are read late do not take an edit back`() {
        var robot = Robot.inRoom()
        robot.press("Q home enter enter")
        let older = robot.state.desk.teaching.plans ?? []
        robot.holdsReplies = true
        robot.type("Maandag")
        robot.press("esc")
        robot.send(.lesson(.allRead(ReadLessons(plans: older, lessons: []))))
        #expect(robot.state.desk.teaching.plans?.first?.title == "Maandag")
        robot.release()
        #expect(robot.state.desk.teaching.plans?.first?.title == "Maandag")
        #expect(robot.classroom.plans.first?.title == "Maandag")
    }
}
