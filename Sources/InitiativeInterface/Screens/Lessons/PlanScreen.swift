internal import InitiativeContent
internal import InitiativeModel
internal import TerminalUI

/// Prepare a lesson: what is voted on, how often, with which script.
public struct PlanScreen: FormScreen {
    public var focus = FormFocus()
    let id: PlanID

    init(_ id: PlanID) { self.id = id }

    public var showsRecords: Bool { true }
    public var isOfPlans: Bool { true }

    public func title(_ desk: Desk) -> String {
        desk.teaching.plan(id).map { desk.name(of: $0) } ?? ""
    }

    func introduction(_ desk: Desk) -> String { desk.phrases.plan.introduction }

    func items(_ desk: Desk) -> [FormItem] {
        guard let plan = desk.teaching.plan(id) else { return [] }
        return questionItems(plan, desk) + ownItems(plan, desk) + voteItems(plan, desk)
            + scriptItems(plan, desk)
    }

    private func change(
        _ plan: LessonPlan, _ body: (inout LessonPlan) -> Void
    ) -> Change? {
        var after = plan
        body(&after)
        return after == plan ? nil : .plan(Edit(id, before: plan, after: after))
    }

    private func text(
        _ label: String, hint: String = "", role: FormItem.Role = .question, _ current: String,
        isSingleLine: Bool = true, _ plan: LessonPlan,
        _ set: @escaping (inout LessonPlan, String) -> Void
    ) -> FormItem {
        FormItem(
            label: label, hint: hint, role: role,
            .text(current: current, isSingleLine: isSingleLine) { text in
                change(plan) { set(&$0, text) }
            })
    }

    // MARK: Questions

    private func questionItems(_ plan: LessonPlan, _ desk: Desk) -> [FormItem] {
        let phrases = desk.phrases.plan
        let language = desk.language
        func option(_ question: LessonQuestion, _ label: String) -> FormOption {
            FormOption(
                label: label, isChosen: plan.questions.contains(question),
                change: change(plan) { $0[asks: question].toggle() })
        }
        let plain: [LessonQuestion] = [
            .strategy, .grid(.contact), .grid(.reciprocity), .ladder,
        ]
        return [
            text(phrases.title, hint: phrases.titleHint, plan.title, plan) { $0.title = $1 },
            FormItem(
                label: phrases.questions,
                .options(
                    plain.map { option($0, $0.name(in: language)) }, allowsSeveral: true)),
            FormItem(
                label: phrases.feature,
                .options(
                    CaseQuestion.asked(at: .features).map { question in
                        FormOption(
                            label: CaseQuestionContent[question].question[language],
                            isChosen: plan.feature == question,
                            change: change(plan) {
                                $0.feature = $0.feature == question ? nil : question
                            })
                    })),
        ]
    }

    private func ownItems(_ plan: LessonPlan, _ desk: Desk) -> [FormItem] {
        let phrases = desk.phrases.plan
        let own = plan.ownQuestion ?? OwnQuestion(text: "", answers: [])
        var items = [
            text(phrases.own, hint: phrases.ownHint, own.text, plan) { plan, text in
                var own = own
                own.text = text
                plan.ownQuestion = own
            }
        ]
        guard plan.ownQuestion != nil else { return items }
        for number in 0..<OwnQuestion.mostAnswers where number <= own.answers.count {
            let current = own.answers.indices.contains(number) ? own.answers[number] : ""
            items.append(
                text(phrases.ownAnswer(number + 1), current, plan) { plan, text in
                    var own = own
                    if own.answers.indices.contains(number) {
                        own.answers[number] = text
                    } else {
                        own.answers.append(text)
                    }
                    while own.answers.last?.isEmpty == true { own.answers.removeLast() }
                    plan.ownQuestion = own
                })
        }
        return items
    }

    // MARK: Votes

    private func voteItems(_ plan: LessonPlan, _ desk: Desk) -> [FormItem] {
        let phrases = desk.phrases.plan
        return [
            FormItem(
                label: phrases.rounds, hint: phrases.roundsHint,
                .options(
                    (2...LessonPlan.mostRounds).map { rounds in
                        FormOption(
                            label: String(rounds), isChosen: plan.rounds == rounds,
                            change: change(plan) { $0.rounds = rounds })
                    })),
            FormItem(
                label: phrases.none, hint: phrases.noneHint,
                .options(
                    [true, false].map { isOffered in
                        FormOption(
                            label: isOffered ? phrases.yes : phrases.no,
                            isChosen: plan.offersNoneOfFour == isOffered,
                            change: change(plan) { $0.offersNoneOfFour = isOffered })
                    })),
            thresholds(
                phrases.spreadFrom, hint: phrases.thresholdHint, plan,
                of: [5, 6, 8, 10, 12, 15], plan.thresholds.spread
            ) { VoteThresholds(spread: $1, shift: $0.thresholds.shift) },
            thresholds(
                phrases.shiftFrom, hint: "", plan, of: [10, 12, 15, 20, 25, 30],
                plan.thresholds.shift
            ) { VoteThresholds(spread: $0.thresholds.spread, shift: $1) },
        ]
    }

    private func thresholds(
        _ label: String, hint: String, _ plan: LessonPlan, of choices: [Int], _ current: Int,
        _ set: @escaping (LessonPlan, Int) -> VoteThresholds
    ) -> FormItem {
        FormItem(
            label: label, hint: hint,
            .options(
                choices.map { votes in
                    FormOption(
                        label: String(votes), isChosen: votes == current,
                        change: change(plan) { $0.thresholds = set($0, votes) })
                }))
    }

    // MARK: Script

    private func scriptItems(_ plan: LessonPlan, _ desk: Desk) -> [FormItem] {
        let phrases = desk.phrases.plan
        let language = desk.language
        let twist = text(
            phrases.twist, hint: phrases.twistHint, plan.twistText(in: language) ?? "",
            isSingleLine: false, plan
        ) { plan, text in
            plan.twist = text == CaseTwist[plan.initiative]?.text[language] ? nil : text
        }
        return [twist]
            + plan.parts.indices.flatMap { number -> [FormItem] in
                let part = plan.parts[number]
                let name = part.activity.standard.name[language]
                return [
                    text(
                        phrases.minutes(number + 1, name),
                        hint: part.minutes == 0 ? phrases.leftOut : "",
                        part.minutes == 0 ? "" : String(part.minutes), plan
                    ) { plan, text in
                        let digits = text.filter { $0.isASCII && $0.isNumber }.prefix(3)
                        plan.parts[number] = LessonPart(
                            activity: part.activity, minutes: Int(digits) ?? 0,
                            prompt: part.prompt)
                    },
                    text(
                        phrases.prompt(number + 1), role: .note, part.wording(in: language),
                        isSingleLine: false, plan
                    ) { plan, text in
                        let isStandard = text == part.activity.standard.prompt[language]
                        plan.parts[number].prompt = isStandard ? nil : text
                    },
                ]
            }
    }
}
