/// Names a lesson that was held.
public struct LessonID: RawRepresentable, Hashable, Sendable {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public init(_ rawValue: String) { self.rawValue = rawValue }
}

/// The case of a lesson as it was when the lesson began.
public struct LessonCase: Hashable, Sendable {
    public let id: InitiativeID
    public let title: BilingualText
    public let summary: BilingualText

    public init(_ initiative: Initiative) {
        self.init(id: initiative.id, title: initiative.title, summary: initiative.summary)
    }

    public init(id: InitiativeID, title: BilingualText, summary: BilingualText) {
        self.id = id
        self.title = title
        self.summary = summary
    }
}

/// A lesson that is being held or was: the plan as it was then, and how far it is. Its ballots
/// are kept apart.
public struct Lesson: Hashable, Sendable, Identifiable {
    public let id: LessonID
    /// What voters type to find it: six letters and digits.
    public let code: String
    public let plan: LessonPlan
    public let about: LessonCase
    /// The day on which it began, as in `2026-11-26`.
    public let held: String
    /// The class that it is rehearsed with, marked as such wherever it is shown; nil for a real
    /// one.
    public let rehearsal: SimulatedClass?
    /// Where the lesson is among ``slides``.
    public var slide = 0
    /// In seconds since 1970.
    public var startedAt: Int
    /// When the part that is on now began, in seconds since 1970.
    public var partSince: Int
    /// By round; a round that is not here is waiting.
    public private(set) var rounds: [RoundID: Round] = [:]
    /// Reasons that the trainer took from the screen, as ``ReasonID`` texts.
    public var hiddenReasons: Set<String> = []
    /// Whether the lesson is over: then it only shows.
    public var isEnded = false
    /// How many steps led here. A step is stored only where it follows on the one that is stored:
    /// so no program overwrites what another one did in the same lesson.
    public private(set) var revision = 0

    public init(
        id: LessonID, code: String, plan: LessonPlan, about: LessonCase, held: Day,
        rehearsal: SimulatedClass? = nil, startedAt: Int
    ) {
        self.id = id
        self.code = code
        self.plan = plan.readyToHold
        self.about = about
        self.held = held.description
        self.rehearsal = rehearsal
        self.startedAt = startedAt
        partSince = startedAt
    }

    /// A lesson as it was stored.
    public init(
        id: LessonID, code: String, plan: LessonPlan, about: LessonCase, held: String,
        rehearsal: SimulatedClass?, slide: Int, startedAt: Int, partSince: Int,
        rounds: [RoundID: Round], hiddenReasons: Set<String>, isEnded: Bool, revision: Int
    ) {
        self.id = id
        self.code = code
        self.plan = plan
        self.about = about
        self.held = held
        self.rehearsal = rehearsal
        self.slide = slide
        self.startedAt = startedAt
        self.partSince = partSince
        self.rounds = rounds
        self.hiddenReasons = hiddenReasons
        self.isEnded = isEnded
        self.revision = revision
    }

    /// One step of the lesson; one that changes nothing is none.
    ///
    /// - Returns: whether anything changed.
    public mutating func step(_ body: (inout Lesson) -> Void) -> Bool {
        let before = self
        body(&self)
        guard self != before else { return false }
        revision = before.revision + 1
        return true
    }

    /// Whether its votes are simulated, all of them.
    public var isRehearsal: Bool { rehearsal != nil }

    public subscript(round: RoundID) -> Round { rounds[round] ?? Round() }

    public func question(of round: RoundID) -> LessonQuestion? {
        plan.questions.indices.contains(round.question) ? plan.questions[round.question] : nil
    }

    /// What can be answered in a round; nothing in one that the plan does not have.
    public func answers(in round: RoundID) -> [VoteAnswer] {
        guard (1...plan.rounds).contains(round.number) else { return [] }
        return question(of: round)?.answers(offersNoneOfFour: plan.offersNoneOfFour) ?? []
    }

    /// Opens, closes, reveals or counts hands; a refusal changes nothing. One round is open at a
    /// time.
    public mutating func change(
        _ id: RoundID, _ body: (inout Round) throws(RoundRefusal) -> Void
    ) throws(RoundRefusal) {
        var round = self[id]
        try body(&round)
        let isOpening = round.phase == .open && self[id].phase != .open
        if isOpening, openRound != nil { throw .otherOpen }
        rounds[id] = round
    }

    /// The round in which votes are let in; the first of them where there are several.
    public var openRound: RoundID? {
        rounds.filter { $0.value.phase == .open }.keys.min()
    }
}
