public import InitiativeModel

/// What a screen asks for in a lesson.
public enum LessonRequest: Hashable, Sendable {
    /// Begin a lesson of a plan; with a class, as a rehearsal.
    case begin(PlanID, SimulatedClass?)
    /// Go on with a lesson, or look at one that is over.
    case resume(LessonID)
    /// The report of a lesson, over or not.
    case lookBack(LessonID)
    case leaveRoom
    case move(Int)
    case open(RoundID)
    case close(RoundID)
    case reveal(RoundID)
    case count(RoundID, VoteAnswer, hands: Int)
    /// A ballot of the keyboard that is passed round.
    case cast(CastBallot)
    /// Let the simulated class vote.
    case simulate(RoundID)
    case hide(ReasonID)
    case showHidden
    case share(folder: String)
    case end
    case delete(LessonID)
    case makeReport
    case export(LessonReportForm)
}

/// Work outside the state for a lesson.
public enum LessonEffect: Hashable, Sendable {
    /// Prepared lessons and those that were held.
    case readAll
    /// Find an id, a code and the day for a new lesson.
    case begin(LessonPlan, LessonCase, SimulatedClass?)
    case open(LessonID)
    case look(ClassLook)
    /// Find a token for a ballot of the keyboard that is passed round.
    case cast(CastBallot, of: LessonID)
    /// Make a class folder in which voting terminals meet.
    case share(PublicLesson, LessonID, folder: String)
    /// Take a lesson away, with its ballots here and in the class folder.
    case delete(LessonID)
    case report(LessonReportRequest)
    case export(LessonReportRequest, LessonReportForm)
}

/// What came of work for a lesson.
public enum LessonMessage: Hashable, Sendable {
    case allRead([LessonPlan], [LessonSummary], History)
    case begun(Lesson)
    /// - Parameter record: nil where there is no such lesson.
    /// - Parameter now: in seconds since 1970.
    case opened(LessonID, record: LessonRecord?, History, now: Int)
    case seen(ClassLook, ClassSight)
    case cast(Ballot, of: LessonID)
    case shared(LessonID, folder: String)
    case notShared(ClassFolderProblem)
    case deleted(LessonID)
    case notDeleted(LessonID, WriteFailure)
    case reported(LessonReportRequest, String)
}

/// A look at the class: what time it is, and which ballots came in.
public struct ClassLook: Hashable, Sendable {
    public let lesson: LessonID
    public let code: String
    /// Where voting terminals meet; nil where the lesson is not shared.
    public let folder: String?
    /// What they are told from now on; nil where that stays the same.
    public let publish: PublicLesson?
    /// The round whose ballots are looked for; nil for none.
    public let round: RoundID?
    /// Ballots that are known already, by token: only newer ones are of use.
    public let known: [BallotToken: Int]

    public init(
        lesson: LessonID, code: String, folder: String?, publish: PublicLesson?,
        round: RoundID?, known: [BallotToken: Int]
    ) {
        self.lesson = lesson
        self.code = code
        self.folder = folder
        self.publish = publish
        self.round = round
        self.known = known
    }
}

/// What was seen of the class.
public struct ClassSight: Hashable, Sendable {
    /// In seconds since 1970.
    public let now: Int
    /// Where voting terminals meet: another program may have arranged that meanwhile.
    public let folder: String?
    public let ballots: [Ballot]
    public let problem: ClassFolderProblem?

    public init(
        now: Int, folder: String? = nil, ballots: [Ballot] = [],
        problem: ClassFolderProblem? = nil
    ) {
        self.now = now
        self.folder = folder
        self.ballots = ballots
        self.problem = problem
    }
}

/// A vote at the keyboard that is passed round, before it has a token.
public struct CastBallot: Hashable, Sendable {
    public let round: RoundID
    public let answer: VoteAnswer
    public let reason: String

    public init(round: RoundID, answer: VoteAnswer, reason: String) {
        self.round = round
        self.answer = answer
        self.reason = reason
    }
}

/// Why a class folder cannot be used.
public enum ClassFolderProblem: Error, Hashable, Sendable {
    /// The folder is not there, or not any more.
    case missing
    /// It is not a folder, or a link to one.
    case notAFolder
    /// It belongs to somebody else.
    case notOurs
    /// The folder in which it is to be made is not there.
    case noPlace
    /// It holds something else than lessons and ballots.
    case inUse
    case unknownGroup
    case noPermission
    case diskFull
    /// Anything else; the system's error number.
    case failed(code: Int32)
}

/// A lesson's report as it is asked for.
public struct LessonReportRequest: Hashable, Sendable {
    public let record: LessonRecord
    public let language: Language

    public init(record: LessonRecord, language: Language) {
        self.record = record
        self.language = language
    }
}

/// How a lesson's report is written.
public enum LessonReportForm: String, CaseIterable, Hashable, Sendable {
    case markdown, csv, json
}
