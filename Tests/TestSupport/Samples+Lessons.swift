public import InitiativeModel
internal import InitiativeContent

extension Samples {
    /// The standard lesson about the community garden.
    public static func plan(thresholds: VoteThresholds = VoteThresholds()) -> LessonPlan {
        var plan = LessonPlan.standard(PlanID("plan"), about: garden.id)
        plan.thresholds = thresholds
        return plan
    }

    /// That lesson as it begins.
    public static func lesson(
        rehearsal: SimulatedClass? = nil, thresholds: VoteThresholds = VoteThresholds()
    ) -> Lesson {
        lesson(plan: plan(thresholds: thresholds), rehearsal: rehearsal)
    }

    public static func lesson(plan: LessonPlan, rehearsal: SimulatedClass? = nil) -> Lesson {
        Lesson(
            id: LessonID("les"), code: "abc234", plan: plan, about: LessonCase(garden),
            held: Day(year: 2026, month: 11, day: 26), rehearsal: rehearsal, startedAt: 1_000_000)
    }
}
