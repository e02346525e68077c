/// What voting terminals may know of a lesson: the case, the question that is on, and which
/// ballots were counted. No notes, no votes.
public struct PublicLesson: Hashable, Sendable {
    public let code: String
    public let about: LessonCase
    public let offersNoneOfFour: Bool
    /// nil where nothing is to be voted on now.
    public let round: RoundID?
    public let question: LessonQuestion?
    public let phase: Phase
    /// The receipts of the ballots of this round that are in the box.
    public let receipts: Set<String>
    public let isEnded: Bool

    /// How far the round is, as voters need to know it.
    public enum Phase: String, Hashable, Sendable {
        case waiting
        case open
        /// Nobody can vote any more; the last ballots are being counted.
        case closing
        /// Every ballot that counts has its receipt here.
        case closed
    }

    /// - Parameter isClosing: whether the round is about to be closed.
    public init(_ record: LessonRecord, isClosing: Bool = false) {
        let lesson = record.lesson
        code = lesson.code
        about = lesson.about
        offersNoneOfFour = lesson.plan.offersNoneOfFour
        let round = record.publicRound
        self.round = round
        question = round.flatMap { lesson.question(of: $0) }
        phase =
            switch round.map({ lesson[$0].phase }) {
            case nil, .waiting: .waiting
            case .open: isClosing ? .closing : .open
            case .closed, .revealed: .closed
            }
        receipts = Set(
            round.map { record.box.ballots(in: $0).map(\.receipt) } ?? []
        ).subtracting([""])
        isEnded = lesson.isEnded
    }

    /// As it was sent.
    public init(
        code: String, about: LessonCase, offersNoneOfFour: Bool, round: RoundID?,
        question: LessonQuestion?, phase: Phase, receipts: Set<String>, isEnded: Bool
    ) {
        self.code = code
        self.about = about
        self.offersNoneOfFour = offersNoneOfFour
        self.round = round
        self.question = question
        self.phase = phase
        self.receipts = receipts
        self.isEnded = isEnded
    }

    /// What can be answered now.
    public var answers: [VoteAnswer] {
        question?.answers(offersNoneOfFour: offersNoneOfFour) ?? []
    }
}

extension LessonRecord {
    /// The round that voters see: the open one, else that of the slide; nil where it has none.
    public var publicRound: RoundID? {
        if let open = lesson.openRound { return open }
        switch lesson.currentSlide.content {
        case .vote(let round), .totals(let round), .shift(let round): return round
        case .about, .prompt, .twist, .takeaway: return nil
        }
    }
}

/// A lesson in a list.
public struct LessonSummary: Hashable, Sendable, Identifiable {
    public let id: LessonID
    /// What voters type to find it.
    public let code: String
    /// In seconds since 1970.
    public let startedAt: Int
    public let title: String
    public let about: LessonCase
    public let held: String
    public let isRehearsal: Bool
    public let isEnded: Bool
    /// Ballots that are kept, without counted hands.
    public let ballots: Int

    public init(_ lesson: Lesson, ballots: Int) {
        id = lesson.id
        code = lesson.code
        startedAt = lesson.startedAt
        title = lesson.plan.title
        about = lesson.about
        held = lesson.held
        isRehearsal = lesson.isRehearsal
        isEnded = lesson.isEnded
        self.ballots = ballots
    }
}
