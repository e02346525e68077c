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
    /// What voting terminals were told, oldest first.
    public private(set) var told: [PublicLesson] = []
    private var tokens = 0

    public init() {}

    mutating func reply(to effect: LessonEffect) -> LessonMessage? {
        switch effect {
        case .readAll: return .allRead(plans, lessons, History())
        case .begin(let plan, let about, let rehearsal):
            return .begun(
                Lesson(
                    id: LessonID("les"), code: "abc234", plan: plan, about: about,
                    held: Day(year: 2026, month: 11, day: 26), rehearsal: rehearsal,
                    startedAt: now))
        case .open(let id):
            return .opened(id, record: records[id], History(), now: now)
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
        case .delete(let id): return .deleted(id)
        case .report(let request): return .reported(request, "# les\n\ntekst")
        case .export: return nil
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
