internal import InitiativeModel

/// A prepared lesson in the notes file.
struct StoredLessonPlan: StoredRecord {
    static let version = 1

    let id: String
    let title: String
    let initiative: String
    let questions: [StoredQuestion]
    let rounds: Int
    let offersNoneOfFour: Bool
    let parts: [Part]
    let twist: String?
    let thresholds: Thresholds

    struct Part: Codable {
        let activity: String
        let minutes: Int
        let prompt: String?
    }

    struct Thresholds: Codable {
        let spread: Int
        let shift: Int
    }

    init(_ plan: LessonPlan) {
        id = plan.id.rawValue
        title = plan.title
        initiative = plan.initiative.rawValue
        questions = plan.questions.map { StoredQuestion($0) }
        rounds = plan.rounds
        offersNoneOfFour = plan.offersNoneOfFour
        parts = plan.parts.map {
            Part(activity: $0.activity.rawValue, minutes: $0.minutes, prompt: $0.prompt)
        }
        twist = plan.twist
        thresholds = Thresholds(spread: plan.thresholds.spread, shift: plan.thresholds.shift)
    }

    var value: LessonPlan? {
        let questions = questions.compactMap(\.value)
        let parts = parts.compactMap { part in
            LessonActivity(rawValue: part.activity).map {
                LessonPart(activity: $0, minutes: part.minutes, prompt: part.prompt)
            }
        }
        guard questions.count == self.questions.count, parts.count == self.parts.count else {
            return nil
        }
        return LessonPlan(
            id: PlanID(id), title: title, initiative: InitiativeID(initiative),
            questions: questions, rounds: rounds, offersNoneOfFour: offersNoneOfFour, parts: parts,
            twist: twist,
            thresholds: VoteThresholds(spread: thresholds.spread, shift: thresholds.shift))
    }
}

/// A question that a class votes on, as it is stored and sent.
struct StoredQuestion: Codable {
    let kind: String
    /// The grid or the feature; nil where the kind says all.
    var about: String?
    var own: Own?

    struct Own: Codable {
        let text: String
        let answers: [String]
    }

    init(_ question: LessonQuestion) {
        switch question {
        case .strategy: kind = "strategy"
        case .grid(let grid):
            kind = "grid"
            about = grid.rawValue
        case .ladder: kind = "ladder"
        case .feature(let question):
            kind = "feature"
            about = question.rawValue
        case .own(let question):
            kind = "own"
            own = Own(text: question.text, answers: question.answers)
        }
    }

    /// nil for a kind, a grid or a feature that this program does not know.
    var value: LessonQuestion? {
        switch kind {
        case "strategy": .strategy
        case "grid": about.flatMap { GridID(rawValue: $0) }.map { .grid($0) }
        case "ladder": .ladder
        case "feature": about.flatMap { CaseQuestion(rawValue: $0) }.map { .feature($0) }
        case "own": own.map { .own(OwnQuestion(text: $0.text, answers: $0.answers)) }
        default: nil
        }
    }
}
