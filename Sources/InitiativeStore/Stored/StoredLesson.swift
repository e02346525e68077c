internal import InitiativeModel

/// How far a lesson is, in the notes file, with the plan as it was.
struct StoredLesson: StoredRecord {
    static let version = 1

    let id: String
    let code: String
    let plan: StoredLessonPlan
    let about: StoredCase
    let held: String
    let rehearsal: Rehearsal?
    let slide: Int
    let startedAt: Int
    let partSince: Int
    /// By the round's name, such as `1.2`.
    let rounds: [String: StoredRound]
    let hiddenReasons: [String]
    let isEnded: Bool
    /// nil in a lesson that was stored before steps were counted.
    let revision: Int?

    struct Rehearsal: Codable {
        let size: Int
        let division: String
    }

    struct StoredRound: Codable {
        let phase: String
        let openedAt: Int?
        /// By the answer's name.
        let hands: [String: Int]
    }

    init(_ lesson: Lesson) {
        id = lesson.id.rawValue
        code = lesson.code
        plan = StoredLessonPlan(lesson.plan)
        about = StoredCase(lesson.about)
        held = lesson.held
        rehearsal = lesson.rehearsal.map {
            Rehearsal(size: $0.size, division: $0.division.rawValue)
        }
        slide = lesson.slide
        startedAt = lesson.startedAt
        partSince = lesson.partSince
        rounds = Dictionary(
            uniqueKeysWithValues: lesson.rounds.map { ($0.key.rawValue, StoredRound($0.value)) })
        hiddenReasons = lesson.hiddenReasons.sorted()
        isEnded = lesson.isEnded
        revision = lesson.revision
    }

    var value: Lesson? {
        var rounds: [RoundID: Round] = [:]
        for (name, stored) in self.rounds {
            guard let id = RoundID(rawValue: name), let round = stored.value else { return nil }
            rounds[id] = round
        }
        guard let plan = plan.value, rehearsal == nil || rehearsal?.value != nil else {
            return nil
        }
        return Lesson(
            id: LessonID(id), code: code, plan: plan, about: about.value, held: held,
            rehearsal: rehearsal?.value, slide: slide, startedAt: startedAt, partSince: partSince,
            rounds: rounds, hiddenReasons: Set(hiddenReasons), isEnded: isEnded,
            revision: revision ?? 0)
    }
}

extension StoredLesson.Rehearsal {
    var value: SimulatedClass? {
        SimulatedClass.Division(rawValue: division).map { SimulatedClass(size: size, division: $0) }
    }
}

extension StoredLesson.StoredRound {
    init(_ round: Round) {
        phase = round.phase.rawValue
        openedAt = round.openedAt
        hands = Dictionary(
            uniqueKeysWithValues: round.hands.map { ($0.key.rawValue, $0.value) })
    }

    /// nil where it names a phase or an answer that this program does not know: a count that
    /// leaves some out would be a lie.
    var value: Round? {
        var hands: [VoteAnswer: Int] = [:]
        for (name, count) in self.hands {
            guard let answer = VoteAnswer(rawValue: name) else { return nil }
            hands[answer] = count
        }
        return RoundPhase(rawValue: phase).map {
            Round(phase: $0, openedAt: openedAt, hands: hands)
        }
    }
}

/// The case of a lesson, as it is stored and sent.
struct StoredCase: Codable {
    let id: String
    let title: StoredText
    let summary: StoredText

    init(_ about: LessonCase) {
        id = about.id.rawValue
        title = StoredText(about.title)
        summary = StoredText(about.summary)
    }

    var value: LessonCase {
        LessonCase(id: InitiativeID(id), title: title.value, summary: summary.value)
    }
}

extension StoredText {
    init(_ text: BilingualText) {
        dutch = text.dutch
        english = text.english
    }

    var value: BilingualText { BilingualText(dutch: dutch, english: english) }
}
