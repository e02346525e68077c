internal import InitiativeInterface
public import InitiativeModel
public import TerminalUI

extension Robot {
    /// At a terminal of one's own, in a lesson that just began.
    ///
    /// - Parameter isRecognised: whether somebody voted here before.
    public static func voting(
        _ language: Language = .dutch, size: Size = Size(columns: 60, rows: 18),
        isRecognised: Bool = false
    ) -> Robot {
        let lesson = PublicLesson(LessonRecord(lesson: Samples.lesson()))
        let desk = Desk(
            language: language, themeName: "dark", themeNames: ["dark"], size: size, rows: [])
        let voting = Voting(
            lesson: lesson, seat: VoterSeat(token: SampleClass.token(99)),
            isRecognised: isRecognised)
        var robot = Robot(
            state: AppState(desk: desk, session: "test", voting: voting), rows: [])
        robot.classroom.lesson = lesson
        return robot
    }

    /// The trainer's side goes on, and the terminal looks.
    ///
    /// - Parameters:
    ///   - collects: whether ballots in the box are taken into the lesson before.
    ///   - isClosing: whether the round is about to be closed.
    public mutating func see(
        _ record: inout LessonRecord, collects: Bool = true, isClosing: Bool = false,
        _ change: (inout LessonRecord) -> Void = { _ in }
    ) {
        if collects {
            for ballot in classroom.folder { _ = record.accept(ballot) }
        }
        change(&record)
        classroom.lesson = PublicLesson(record, isClosing: isClosing)
        send(.timer(.voting))
    }
}
