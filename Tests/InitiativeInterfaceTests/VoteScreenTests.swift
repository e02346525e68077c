import InitiativeInterface
import InitiativeModel
import TerminalUI
import TestSupport
import Testing

/// A voter's own terminal, from the first look to the end of the lesson.
struct VoteScreenTests {
    private let first = RoundID(question: 0, number: 1)

    private func open(_ round: RoundID) -> (inout LessonRecord) -> Void {
        { record in
            try? record.lesson.change(round) { round throws(RoundRefusal) in
                try round.open(at: 1)
            }
        }
    }

    private func close(_ round: RoundID) -> (inout LessonRecord) -> Void {
        { record in
            try? record.lesson.change(round) { round throws(RoundRefusal) in try round.close() }
            let place = record.lesson.slides.firstIndex { $0.content == .vote(round) }
            record.lesson.move(by: (place ?? 0) - record.lesson.slide, at: 2)
        }
    }

    @Test(arguments: Language.allCases)
    func `every picture of a voter's terminal`(language: Language) throws {
        var record = LessonRecord(lesson: Samples.lesson())
        var robot = Robot.voting(language)
        func expect(_ name: String) throws {
            try expectScreen(robot.state.frame(), "vote-\(name)-\(language.rawValue)")
        }
        try expect("waiting")
        robot.see(&record, open(first))
        try expect("open")
        robot.press("3 tab")
        robot.type("zij vragen er zelf om")
        robot.press("enter")
        try expect("confirm")
        robot.press("enter")
        try expect("under-way")
        robot.see(&record)
        try expect("arrived")
        robot.classroom.problem = .missing
        robot.see(&record)
        try expect("unreachable")
        robot.press("v 1 enter enter")
        try expect("not-put")
        robot.classroom.problem = nil
        robot.press("esc esc q")
        try expect("leaving")
        robot.press("esc")
        robot.see(&record, isClosing: true)
        try expect("closing")
        robot.see(&record, close(first))
        try expect("counted")
        robot.see(&record) { $0.lesson.isEnded = true }
        try expect("ended")
        let recognised = Robot.voting(language, isRecognised: true)
        try expectScreen(recognised.state.frame(), "vote-recognised-\(language.rawValue)")
    }

    @Test func `a change is a new ballot of the same voter`() throws {
        var record = LessonRecord(lesson: Samples.lesson())
        var robot = Robot.voting()
        robot.see(&record, open(first))
        robot.press("1 enter enter v 2 enter enter")
        let ballots = robot.classroom.folder
        #expect(ballots.map(\.number) == [1, 2])
        #expect(Set(ballots.map(\.token)).count == 1)
        #expect(ballots.map(\.answer) == [.strategy(.monitor), .strategy(.initiate)])
        robot.see(&record)
        #expect(robot.screen.contains("Je stem is aangekomen."))
        #expect(record.votes(in: first) == 1)
    }

    @Test func `a vote after closing is told that it does not count`() throws {
        var record = LessonRecord(lesson: Samples.lesson())
        var robot = Robot.voting(size: Size(columns: 80, rows: 24))
        robot.see(&record, open(first))
        robot.press("1 enter enter")
        robot.see(&record, collects: false, close(first))
        #expect(robot.screen.contains("Je stem kwam te laat en telt niet mee."))
    }

    @Test func `a change that came too late leaves the vote before it`() throws {
        var record = LessonRecord(lesson: Samples.lesson())
        var robot = Robot.voting()
        robot.see(&record, open(first))
        robot.press("1 enter enter")
        robot.see(&record)
        robot.press("v 2 enter enter")
        robot.see(&record, collects: false, close(first))
        #expect(robot.screen.contains("Je eerdere stem is geteld"))
    }

    @Test func `whoever did not vote is told so; the next round begins empty`() throws {
        var record = LessonRecord(lesson: Samples.lesson())
        var robot = Robot.voting(size: Size(columns: 80, rows: 24))
        robot.see(&record, open(first))
        robot.press("2 tab")
        robot.type("half")
        robot.see(&record, close(first))
        #expect(robot.screen.contains("Je hebt in deze ronde niet gestemd."))
        // Opened again, what was filled in is still there.
        robot.see(&record, open(first))
        #expect(robot.screen.contains("half"))
        robot.press("enter enter")
        robot.see(&record, close(first))
        #expect(robot.screen.contains("Je stem is geteld."))
        let second = RoundID(question: 0, number: 2)
        robot.see(&record, open(second))
        #expect(!robot.screen.contains("half"))
        robot.press("4 enter enter")
        let ballots = robot.classroom.folder
        #expect(ballots.map(\.round) == [first, second])
        #expect(Set(ballots.map(\.token)).count == 1)
    }

    @Test func `somebody else at the same terminal gets a token of their own`() throws {
        var record = LessonRecord(lesson: Samples.lesson())
        var robot = Robot.voting(isRecognised: true)
        robot.see(&record, open(first))
        #expect(robot.screen.contains("al gestemd"))
        robot.press("n 1 enter enter")
        #expect(robot.classroom.folder.map(\.token) == [SampleClass.token(1)])
        var same = Robot.voting(isRecognised: true)
        same.see(&record, open(first))
        same.press("enter 1 enter enter")
        #expect(same.classroom.folder.map(\.token) == [SampleClass.token(99)])
    }

    @Test func `nobody leaves by accident`() {
        var record = LessonRecord(lesson: Samples.lesson())
        var robot = Robot.voting()
        robot.press("q q esc esc q")
        #expect(robot.ending == nil)
        robot.press("enter")
        #expect(robot.ending == .asked)
        var late = Robot.voting()
        late.see(&record) { $0.lesson.isEnded = true }
        late.press("q")
        #expect(late.ending == .asked)
    }

    @Test(arguments: HostileText.all)
    func `a hostile question is drawn safely at any size`(_ hostile: HostileText) throws {
        var plan = Samples.plan()
        plan.questions = [
            .own(
                OwnQuestion(
                    text: "x" + hostile.text,
                    answers: ["a" + hostile.text, "b" + hostile.text, hostile.text + "c"]))
        ]
        var record = LessonRecord(lesson: Samples.lesson(plan: plan))
        var numbers = SeededNumbers(seed: 9)
        var robot = Robot.voting()
        robot.see(&record, open(first))
        for keys in ["1", "tab", "enter", "enter", "v", "esc", "q"] {
            robot.press(keys)
            if keys == "tab" { robot.paste(hostile.text) }
            for _ in 1...10 {
                let size = Size(
                    columns: Int.random(in: 1...200, using: &numbers),
                    rows: Int.random(in: 1...60, using: &numbers))
                robot.send(.event(.resized(size)))
                let canvas = robot.state.frame()
                let isSafe = canvas.description.unicodeScalars.allSatisfy {
                    $0 == "\n" || $0.properties.generalCategory != .control
                }
                #expect(isSafe, "\(size)")
                let cursor = try #require(canvas.cursor)
                #expect((0..<size.columns).contains(cursor.column), "\(size)")
                #expect((0..<size.rows).contains(cursor.row), "\(size)")
            }
        }
        #expect(robot.classroom.folder.count == 1)
    }

    /// Keys that a voter may press, and a trainer who goes on meanwhile.
    @Test(arguments: 1...8)
    func `whatever is pressed, each vote is one ballot more of the same voter`(_ seed: Int) {
        let keys = "1 2 3 9 0 enter enter enter tab esc esc v v q n k j w x é L ? up down ctrl-z"
            .split(separator: " ").map(String.init)
        var plan = Samples.plan()
        plan.questions = [.ladder, .strategy]
        plan.offersNoneOfFour = true
        var numbers = SeededNumbers(seed: UInt64(seed))
        var record = LessonRecord(lesson: Samples.lesson(plan: plan))
        var robot = Robot.voting(isRecognised: seed.isMultiple(of: 2))
        let rounds = (0...1).flatMap { question in
            (1...2).map { RoundID(question: question, number: $0) }
        }
        for _ in 1...600 {
            switch Int.random(in: 0..<12, using: &numbers) {
            case 0:
                let round = rounds.randomElement(using: &numbers) ?? first
                let isOpen = record.lesson[round].phase == .open
                if isOpen || record.lesson.openRound == nil {
                    robot.see(
                        &record, collects: Bool.random(using: &numbers),
                        isOpen ? close(round) : open(round))
                }
            case 1: robot.see(&record)
            case 2:
                robot.classroom.problem = Bool.random(using: &numbers) ? .missing : nil
                robot.send(.timer(.voting))
            default:
                let key = keys.randomElement(using: &numbers) ?? "esc"
                // Leaving is not what this is about.
                if !robot.screen.contains("Wil je stoppen met stemmen?"),
                    !robot.screen.contains("Do you want to leave?")
                {
                    robot.press(key)
                } else {
                    robot.press("esc")
                }
            }
            _ = robot.state.frame()
        }
        #expect(robot.ending == nil)
        for (_, ballots) in Dictionary(grouping: robot.classroom.folder, by: \.token) {
            #expect(ballots.map(\.number) == Array(1...ballots.count))
        }
        #expect(!robot.classroom.folder.isEmpty)
        for round in rounds { #expect(record.votes(in: round) <= 2) }
    }

    @Test func `there is never more than one look on its way`() {
        var record = LessonRecord(lesson: Samples.lesson())
        var robot = Robot.voting()
        robot.see(&record, open(first))
        robot.press("1 enter enter v 2 L")
        let looks = robot.effects.count { $0 == .voting(.look) }
        let alarms = robot.effects.count { $0 == .wake(.voting, milliseconds: 400) }
        #expect(looks == 1)
        #expect(alarms == 1)
    }
}
