public import InitiativeModel

/// Prepared lessons, and the lesson that is being held or looked at.
public struct Teaching: Hashable, Sendable {
    /// nil until they were read.
    public internal(set) var plans: [LessonPlan]?
    /// Lessons that were held, newest first.
    public internal(set) var lessons: [LessonSummary] = []
    var planHistory = History()
    /// The open lesson.
    public internal(set) var record: LessonRecord?
    var recordHistory = History()
    /// In seconds since 1970; 0 before the class was looked at.
    public internal(set) var now = 0
    /// The round that is being closed: the last ballots are looked for.
    var closing: RoundID?
    /// How many plans and lessons only a later version of the program can read.
    public internal(set) var unreadable = 0
    /// What voting terminals were told last.
    var published: PublicLesson?
    /// Why the class folder cannot be used now.
    var problem: ClassFolderProblem?
    /// The lesson's report last made; may be stale.
    var report: MadeLessonReport?

    public init() {}

    func plan(_ id: PlanID) -> LessonPlan? { plans?.first { $0.id == id } }

    mutating func apply(_ edit: Edit<PlanID, LessonPlan?>) {
        // What was not read yet is not known to be all there is.
        guard var plans else { return }
        plans.removeAll { $0.id == edit.target }
        if let plan = edit.after { plans.append(plan) }
        self.plans = plans.sorted { $0.id.rawValue < $1.id.rawValue }
    }
}

/// A report of a lesson and what it was made of.
struct MadeLessonReport: Hashable, Sendable {
    let request: LessonReportRequest
    let text: String
}
