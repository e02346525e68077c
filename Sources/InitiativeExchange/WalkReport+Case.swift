internal import InitiativeContent
internal import InitiativeModel

extension WalkReport {
    var caseSection: ReportSection? {
        let initiative = dossier.initiative
        var blocks: [ReportBlock] = [
            .paragraph(words.notForFiles),
            .paragraph(words.begun + walk.started.description),
            .paragraph(initiative.summary[language]),
        ]
        if !initiative.place.isEmpty { blocks.append(.item(words.place + initiative.place)) }
        if !initiative.goals.isEmpty {
            blocks.append(.item(words.goal + names(of: initiative.goals)))
        }
        if let year = initiative.year { blocks.append(.item(words.year + String(year))) }
        blocks.append(.item(words.source + initiative.source[language]))
        return ReportSection(words.caseHeading, blocks + own(.caseNote, after: words.caseNote))
    }

    /// The questions of a step with their answers and notes.
    func questionsSection(_ step: Step) -> ReportSection? {
        var blocks: [ReportBlock] = []
        for question in CaseQuestion.asked(at: step) {
            let answer = walk.answer(to: question)
            let note = own(.questionNote(question))
            guard answer != nil || !note.isEmpty else { continue }
            let name = answer?.name[language] ?? words.noAnswer
            blocks.append(.item("\(CaseQuestionContent[question].question[language]) \(name)"))
            if question == .danger {
                blocks += walk.dangers.map { .item(words.ticked + $0.name[language]) }
            }
            blocks += note
        }
        if step == .situation {
            blocks += Circumstance.allCases.filter { walk.isMarked(.circumstance($0)) }
                .map { .item(words.ticked + $0.name[language]) }
        }
        guard !blocks.isEmpty else { return nil }
        blocks.append(.paragraph(words.source + StepContent[step].source[language]))
        return ReportSection(heading(step), blocks)
    }

    var triggerAndGoalSection: ReportSection? {
        var blocks: [ReportBlock] = walk.triggers.map { .item(words.trigger + $0.name[language]) }
        if walk.isMarked(.triggerUnknown) {
            blocks.append(.item(words.trigger + Reply.unknown.name[language]))
        }
        if let goal = walk.mainGoal {
            blocks.append(.item(words.mainGoal + goal.name[language]))
        }
        if !walk.furtherGoals.isEmpty {
            blocks.append(.item(words.furtherGoals + names(of: walk.furtherGoals)))
        }
        guard !blocks.isEmpty else { return nil }
        blocks.append(
            .paragraph(words.source + StepContent[.triggerAndGoal].source[language]))
        return ReportSection(heading(.triggerAndGoal), blocks)
    }

    private func names(of goals: [Goal]) -> String {
        goals.map { $0.name[language] }.joined(separator: ", ")
    }
}
