internal import InitiativeContent
internal import InitiativeModel
internal import TerminalUI

// The rounds of the lesson that is open, its ballots, and looking at the class.
extension AppState {
    // MARK: Rounds and ballots

    /// Changes how far the lesson is, and stores it where that makes a difference.
    mutating func changeLesson(_ body: (inout Lesson) -> Void) -> [Effect] {
        guard var lesson = desk.teaching.record?.lesson, mayWrite() else { return [] }
        guard lesson.step(body) else { return [] }
        desk.teaching.record?.lesson = lesson
        settle()
        return store(.lesson(lesson))
    }

    mutating func change(
        _ id: RoundID, _ body: (inout Round) throws(RoundRefusal) -> Void
    ) -> [Effect] {
        var refusal: RoundRefusal?
        let effects = changeLesson { lesson in
            do throws(RoundRefusal) {
                try lesson.change(id, body)
            } catch {
                refusal = error
            }
        }
        if let refusal { desk.notice = Phrases.both { $0.room.refused(refusal) } }
        return effects
    }

    /// Votes of other terminals are looked for once more before a round is closed.
    mutating func close(_ round: RoundID) -> [Effect] {
        guard desk.teaching.record?.folder != nil,
            desk.teaching.record?.lesson[round].phase == .open
        else {
            return change(round) { round throws(RoundRefusal) in try round.close() }
        }
        desk.teaching.closing = round
        return lookAtClass()
    }

    /// Takes ballots into the box, and stores those that are new.
    mutating func take(_ ballots: [Ballot]) -> [Effect] {
        guard var record = desk.teaching.record else { return [] }
        let fresh = ballots.filter { record.accept($0) }
        guard !fresh.isEmpty, mayWrite() else { return [] }
        desk.teaching.record = record
        settle()
        return store(.ballots(fresh, of: record.lesson.id))
    }

    // MARK: Looking at the class

    /// How often a class is looked at: often while others vote, else for the clock alone.
    private var beatMilliseconds: Int { desk.teaching.record?.folder == nil ? 1000 : 400 }

    mutating func beat() -> [Effect] {
        isClassroomTimerSet = false
        if hasConsole, let lesson = desk.teaching.record?.lesson {
            return [.lesson(.open(lesson.id, .console))]
        }
        return isInRoom ? lookAtClass() : []
    }

    /// Arranges the next look at the class, where one is on the screen.
    mutating func setBeat() -> [Effect] {
        guard !isClassroomTimerSet, isInRoom || hasConsole else { return [] }
        isClassroomTimerSet = true
        return [.wake(.classroom, milliseconds: beatMilliseconds)]
    }

    /// Whether a room, or what was opened from it, is on the screen. The report of a lesson that
    /// goes on elsewhere takes nothing in.
    private var isInRoom: Bool {
        top.isOfLesson && stack.contains { $0.screen is RoomScreen }
    }

    /// Whether the trainer's own screen is open, on top or under another screen.
    var hasConsole: Bool {
        stack.contains { if case .console = $0 { true } else { false } }
    }

    mutating func lookAtClass() -> [Effect] {
        guard let record = desk.teaching.record else { return [] }
        let closing = desk.teaching.closing
        let told = PublicLesson(record, isClosing: closing != nil)
        let round = record.lesson.openRound
        let known = round.map { round in
            Dictionary(
                uniqueKeysWithValues: record.box.ballots(in: round).map { ($0.token, $0.number) })
        }
        let isNew = record.folder != nil && told != desk.teaching.published
        return [
            .lesson(
                .look(
                    ClassLook(
                        lesson: record.lesson.id, code: record.lesson.code,
                        folder: record.folder, publish: isNew ? told : nil, round: round,
                        known: known ?? [:])))
        ]
    }

    mutating func take(_ sight: ClassSight, of look: ClassLook) -> [Effect] {
        guard desk.teaching.record?.lesson.id == look.lesson else { return [] }
        desk.teaching.now = sight.now
        if sight.problem == nil, let told = look.publish { desk.teaching.published = told }
        if let problem = sight.problem, problem != desk.teaching.problem {
            desk.notice = Phrases.both { $0.room.folder(problem) }
        }
        desk.teaching.problem = sight.problem
        var effects = take(sight.ballots)
        if desk.teaching.record?.folder == nil, let folder = sight.folder {
            desk.teaching.record?.folder = folder
            // Voters are told at once how far the lesson is.
            return effects + lookAtClass()
        }
        // The look that told them of the closing came back: no ballot can come any more.
        if let closing = desk.teaching.closing,
            look.publish?.phase == .closing || sight.problem != nil
        {
            desk.teaching.closing = nil
            effects += change(closing) { round throws(RoundRefusal) in try round.close() }
            return effects + lookAtClass()
        }
        return effects + setBeat()
    }

    /// The console shows what the room's own program stored, and a room what another program did
    /// after all.
    mutating func follow(_ record: LessonRecord, _ history: History, now: Int) -> [Effect] {
        desk.teaching.record = record
        desk.teaching.recordHistory = history
        desk.teaching.now = now
        settle()
        return setBeat()
    }
}
