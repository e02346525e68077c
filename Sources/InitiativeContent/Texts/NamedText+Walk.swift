internal import InitiativeModel

// The texts of the walk: questions, ladder, figures, what is concluded, and what it rests on.
extension NamedText {
    static let questions: [NamedText] =
        CaseQuestion.allCases.flatMap { question in
            let content = CaseQuestionContent[question]
            return [
                NamedText("question \(question)", content.question, columns: 76),
                NamedText("help \(question)", content.help),
            ]
        } + CaseOption.allCases.map { NamedText("option \($0)", $0.name, columns: 40) }
        + Danger.allCases.map { NamedText("danger \($0)", $0.name, columns: 40) }
        + Circumstance.allCases.map { NamedText("circumstance \($0)", $0.name, columns: 40) }
        + FindOutItem.allCases.map { NamedText("find out \($0)", $0.question, columns: 76) }
        + Step.allCases.flatMap { step in
            let content = StepContent[step]
            return [
                NamedText("question of \(step)", content.question, columns: 76),
                NamedText("source of \(step)", content.source),
                NamedText("note of \(step)", content.note),
            ]
        }

    static let ladder: [NamedText] =
        ParticipationRung.allCases.flatMap { rung in
            let content = RungContent[rung]
            return [
                NamedText("rung \(rung)", content.name, columns: 22),
                NamedText("meaning \(rung)", content.meaning),
                NamedText("check \(rung)", content.checkQuestion),
                NamedText("comparison \(rung)", content.comparison),
                NamedText("caution \(rung)", RungSignals[rung].caution),
            ] + RungSignals[rung].signals.map { NamedText("signal \(rung)", $0) }
        } + ArnsteinRung.allCases.map { NamedText("Arnstein \($0)", $0.name, columns: 24) }
        + ArnsteinBand.allCases.map { NamedText("band \($0)", $0.name, columns: 24) }
        + RungPlacement.all.map { NamedText("placement \($0)", $0.name, columns: 48) }
        + DecisionID.allCases.map { NamedText("decision \($0)", $0.name, columns: 24) }
        + [
            NamedText("ladder title", LadderContent.title, columns: 76),
            NamedText("ladder question", LadderContent.question, columns: 76),
            NamedText("ladder subject", LadderContent.subject),
            NamedText("ladder origin", LadderContent.origin),
            NamedText("ladder limits", LadderContent.limits),
            NamedText("ladder others", LadderContent.others),
            NamedText("ladder not applicable", LadderContent.notApplicable),
            NamedText("comparison title", LadderContent.comparisonTitle, columns: 76),
            NamedText("comparison note", LadderContent.comparisonNote),
        ]

    static let figures: [NamedText] =
        [("triggers", FiguresContent.triggers), ("goals", .goals)].flatMap { name, content in
            [
                NamedText("\(name) remainder", content.remainder, columns: 48),
                NamedText("\(name) note", content.note),
                NamedText("\(name) source", content.source),
            ]
        } + Trigger.allCases.map { NamedText("trigger \($0)", $0.name, columns: 40) }
        + Goal.allCases.map { NamedText("goal \($0)", $0.name, columns: 40) }
        + [
            NamedText("definition", DefinitionContent.text),
            NamedText("definition source", DefinitionContent.source),
        ]

    static let conclusions: [NamedText] =
        ConsiderationID.allCases.map { NamedText("reason \($0)", $0.reason) }
        + Contradiction.allCases.map { NamedText("contradiction \($0)", $0.reason) }
        + Duty.allCases.flatMap { duty in
            [
                NamedText("duty \(duty)", DutyContent[duty].name, columns: 22),
                NamedText("signpost \(duty)", DutyContent[duty].signpost),
            ]
        } + checks.map { NamedText("check \($0)", $0.why) }
        + [
            NamedText("duties", DutyContent.heading, columns: 40),
            NamedText("duties introduction", DutyContent.introduction),
            NamedText("contradictions", Contradiction.heading, columns: 40),
            NamedText("contradictions introduction", Contradiction.introduction),
            NamedText("checks", Check.heading, columns: 40),
            NamedText("none of four", MainChoice.noneOfFour.name, columns: 40),
        ]

    private static let checks: [Check] = [
        .placementReason(.contact), .rungReason(.third), .weighing(.k1a, .presence),
        .raised(.x9), .dropped(.q8), .counterargument(against: .noneOfFour),
        .reflection(on: .strategy(.initiate)),
    ]

    static let names: [NamedText] =
        ReflectionPrompt.allCases.flatMap { prompt in
            [
                NamedText("prompt \(prompt)", prompt.question, columns: 76),
                NamedText("hint \(prompt)", prompt.hint),
            ]
        } + ProfessionalValue.allCases.map { NamedText("value \($0)", $0.name, columns: 52) }
        + [
            NamedText("value question", ProfessionalValue.question, columns: 76),
            NamedText("value source", ProfessionalValue.source),
        ]

    static let sources: [NamedText] =
        SourceID.allCases.flatMap { source in
            [
                NamedText("label \(source)", SourceContent[source].label, columns: 18),
                NamedText("citation \(source)", SourceContent[source].citation),
            ]
        } + BundledCase.all.map { NamedText("ladder of \($0.id.rawValue)", $0.ladder.why) }
}
