public import InitiativeInterface
public import InitiativeModel

/// A class in memory: a clock that a test sets, a class folder that a test puts ballots in.
public struct SampleClass {
    /// In seconds since 1970.
    public var now = 1_000_000
    public var plans: [LessonPlan] = []
    public var lessons: [LessonSummary] = []
    /// What opening a lesson gives.
    public var records: [LessonID: LessonRecord] = [:]
    /// What lies in the class folder and was not collected yet.
    public var folder: [Ballot] = []
    public var problem: ClassFolderProblem?
    /// Lessons whose room another program has.
    public var holders: [LessonID: RoomHolder] = [:]
    /// Lessons whose room was given back, oldest first.
    public private(set) var left: [LessonID] = []
    /// What a lesson's report comes to.
    public var reportText = "# les\n\ntekst"
    /// What voting terminals were told, oldest first.
    public private(set) var told: [PublicLesson] = []
    private var tokens = 0

    public init() {}

    /// Does with a write what the notes file would.
    mutating func keep(_ write: Write) {
        switch write {
        case .lesson(let lesson): records[lesson.id]?.lesson = lesson
        case .ballots(let ballots, let id):
            // The box itself takes no more than it should: here as in the file, none is refused.
            guard let record = records[id] else { return }
            var box = record.box
            for ballot in ballots { box.insert(ballot) }
            records[id] = LessonRecord(
                lesson: record.lesson, box: box, takeaway: record.takeaway,
                folder: record.folder)
        case .record(let entry, _), .redo(let entry, _): keep(entry.change)
        case .undo(let entry, _): keep(entry.change.inverse)
        case .setting, .leaveRoom: break
        }
    }

    private mutating func keep(_ change: Change) {
        switch change {
        case .takeaway(let change): records[change.target]?.takeaway = change.after
        case .plan(let change):
            plans = plans.filter { $0.id != change.target } + [change.after].compactMap(\.self)
        default: break
        }
    }

    mutating func reply(to effect: LessonEffect) -> LessonMessage? {
        switch effect {
        case .readAll: return .allRead(ReadLessons(plans: plans, lessons: lessons))
        case .begin(let plan, let about, let rehearsal):
            let lesson = Lesson(
                id: LessonID("les"), code: "abc234", plan: plan, about: about,
                held: Day(year: 2026, month: 11, day: 26), rehearsal: rehearsal,
                startedAt: now)
            lessons.append(LessonSummary(lesson, ballots: 0))
            records[lesson.id] = LessonRecord(lesson: lesson)
            return .begun(lesson)
        case .open(let id, let purpose):
            if purpose == .room, let holder = holders[id] {
                return .opened(id, purpose, .elsewhere(holder))
            }
            return .opened(
                id, purpose, records[id].map { .opened($0, History(), now: now) } ?? .gone)
        case .leave(let id):
            left.append(id)
            return nil
        case .look(let look):
            if let publish = look.publish { told.append(publish) }
            defer { folder = [] }
            return .seen(look, ClassSight(now: now, ballots: folder, problem: problem))
        case .cast(let cast, let lesson):
            return .cast(
                Ballot(
                    round: cast.round, token: token(), answer: cast.answer,
                    reason: cast.reason, source: .keyboard), of: lesson)
        case .share(_, let lesson, let path): return .shared(lesson, folder: path)
        case .delete(let id): return .deleted(id, Erased())
        case .report(let request): return .reported(request, reportText)
        case .export: return nil
        }
    }

    /// What a voting terminal is told when it looks.
    public var lesson: PublicLesson?

    mutating func reply(to effect: VoteEffect) -> VoteMessage {
        switch effect {
        case .look:
            if let problem { return .lost(problem) }
            return lesson.map { .seen($0) } ?? .lost(.missing)
        case .sitDown: return .seated(VoterSeat(token: token()))
        case .put(let cast, var seat):
            if let problem { return .notPut(problem) }
            seat.give("e\(seat.number + 1)", in: cast.round)
            folder.append(
                Ballot(
                    round: cast.round, token: seat.token, number: seat.number,
                    answer: cast.answer, reason: cast.reason, source: .terminal,
                    receipt: seat.receipts.last ?? ""))
            return .put(seat)
        }
    }

    /// A token that no other ballot of this test has.
    public mutating func token() -> BallotToken {
        tokens += 1
        return Self.token(tokens)
    }

    /// The token of a number.
    public static func token(_ number: Int) -> BallotToken {
        let digits = String(number, radix: 16)
        let text = String(repeating: "0", count: 32 - digits.count) + digits
        guard let token = BallotToken(rawValue: text) else {
            preconditionFailure("thirty-two digits are a token")
        }
        return token
    }
}
