internal import InitiativeInterface
public import InitiativeModel
public import TerminalUI

extension Robot {
    /// In the room of a lesson that just began.
    ///
    /// - Parameter isRehearsal: with the made-up class of 24 that the program proposes.
    public static func inRoom(
        _ language: Language = .dutch, size: Size = Size(columns: 80, rows: 24),
        plan: LessonPlan = Samples.plan(), isRehearsal: Bool = false
    ) -> Robot {
        var robot = Robot(language: language, size: size, rows: Samples.cases)
        robot.classroom.plans = [plan]
        robot.press(isRehearsal ? "t r enter" : "t h")
        return robot
    }

    /// The trainer's own screen, half way through a round.
    public static func console(_ language: Language, size: Size) -> Robot {
        var record = LessonRecord(lesson: Samples.lesson())
        let round = RoundID(question: 0, number: 1)
        while record.lesson.currentSlide.content != .vote(round) {
            record.lesson.move(by: 1, at: 1_000_600)
        }
        try? record.lesson.change(round) { round throws(RoundRefusal) in
            try round.open(at: 1_000_660)
        }
        for voter in 1...9 {
            _ = record.accept(
                Ballot(
                    round: round, token: SampleClass.token(voter), answer: .strategy(.monitor),
                    source: .terminal))
        }
        let desk = Desk(
            language: language, themeName: "dark", themeNames: ["dark"], size: size,
            rows: Samples.cases)
        var robot = Robot(
            state: AppState(desk: desk, session: "test", console: record), rows: Samples.cases)
        robot.classroom.now = 1_000_800
        robot.classroom.records[record.lesson.id] = record
        robot.send(.timer(.classroom))
        return robot
    }

    public var record: LessonRecord? { state.desk.teaching.record }

    /// Goes on or back to a slide.
    public mutating func go(to content: LessonSlide.Content) {
        guard let lesson = record?.lesson,
            let place = lesson.slides.firstIndex(where: { $0.content == content })
        else { return }
        let steps = place - lesson.slide
        for _ in 0..<abs(steps) { press(steps > 0 ? "page-down" : "page-up") }
    }

    public mutating func go(toVote round: RoundID) { go(to: .vote(round)) }

    /// A whole round: opened, voted, closed and shown.
    public mutating func hold(_ round: RoundID, simulated: Bool) {
        go(toVote: round)
        press("o")
        if simulated { press("r") }
        press("s t")
    }
}
