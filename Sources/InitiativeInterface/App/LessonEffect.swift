public import InitiativeModel

/// What a screen asks for in a lesson.
public enum LessonRequest: Hashable, Sendable {
    /// Begin a lesson of a plan; with a class, as a rehearsal.
    case begin(PlanID, SimulatedClass?)
    /// Go on with a lesson, or look at one that is over.
    case resume(LessonID)
    /// The report of a lesson, over or not.
    case lookBack(LessonID)
    /// Follow a lesson that another program holds.
    case follow(LessonID)
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
    case open(LessonID, LessonPurpose)
    /// Let other programs have the room.
    case leave(LessonID)
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
    case allRead(ReadLessons)
    case begun(Lesson)
    case opened(LessonID, LessonPurpose, LessonOpening)
    case seen(ClassLook, ClassSight)
    case cast(Ballot, of: LessonID)
    case shared(LessonID, folder: String)
    case notShared(ClassFolderProblem)
    case deleted(LessonID, Erased)
    case notDeleted(LessonID, WriteFailure)
    /// Its room is open in another program.
    case heldElsewhere(LessonID, RoomHolder)
    case reported(LessonReportRequest, String)
}

/// For what a lesson is opened.
public enum LessonPurpose: Hashable, Sendable {
    /// To go on with it: no other program may have its room.
    case room
    case report
    /// To follow it on the trainer's own screen.
    case console
}

/// What came of opening a lesson.
public enum LessonOpening: Hashable, Sendable {
    /// - Parameter now: in seconds since 1970.
    case opened(LessonRecord, History, now: Int)
    /// Another program has its room.
    case elsewhere(RoomHolder)
    /// There is no such lesson any more.
    case gone
    /// A later version of the program made it into something that this one cannot read.
    case newer
}

/// The program that has the room of a lesson.
public struct RoomHolder: Hashable, Sendable {
    /// The terminal it runs in, such as `pts/3`; empty where that is not known.
    public let terminal: String
    /// The time of day at which it opened the room, as in `14:03`; empty where that is not known.
    public let since: String

    public init(terminal: String, since: String) {
        self.terminal = terminal
        self.since = since
    }
}

/// Prepared lessons and those that were held, as the notes file has them.
public struct ReadLessons: Hashable, Sendable {
    public let plans: [LessonPlan]
    public let lessons: [LessonSummary]
    /// How many there are besides that only a later version of the program can read.
    public let unreadable: Int
    /// Of the plans.
    public let history: History

    public init(
        plans: [LessonPlan], lessons: [LessonSummary], unreadable: Int = 0,
        history: History = History()
    ) {
        self.plans = plans
        self.lessons = lessons
        self.unreadable = unreadable
        self.history = history
    }
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
    /// What lies in it was written by a later version of the program, or is damaged.
    case newer
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
