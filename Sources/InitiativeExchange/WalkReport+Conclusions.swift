internal import InitiativeContent
internal import InitiativeModel

extension WalkReport {
    var dutiesSection: ReportSection? {
        let duties = Duty.called(by: walk)
        guard !duties.isEmpty else { return nil }
        return ReportSection(
            DutyContent.heading[language],
            [.paragraph(DutyContent.introduction[language])]
                + duties.map { .item(DutyContent[$0].signpost[language]) })
    }

    var argumentsSection: ReportSection? {
        let checks = checks(of: .strategies)
        guard !Consideration.raised(by: walk).isEmpty else {
            return ReportSection(words.argumentsHeading, checks)
        }
        var blocks: [ReportBlock] = [.paragraph(words.notAdvice)]
        for strategy in Strategy.allCases {
            blocks.append(.paragraph(StrategyContent[strategy].name[language]))
            let arguments = Stance.allCases.flatMap { argumentItems($0, strategy) }
            blocks += arguments.isEmpty ? [.item(words.noArguments)] : arguments
        }
        return ReportSection(words.argumentsHeading, blocks + checks)
    }

    private func argumentItems(_ stance: Stance, _ strategy: Strategy) -> [ReportBlock] {
        Consideration.raised(by: walk, stance, strategy).map { argument in
            let mark = walk.weighs(argument.id, strategy) ? " · \(words.weighs)" : ""
            let reason = argument.reason(in: walk)[language]
            let basis = argument.basis.reasoningLabel(in: language)
            return .item("\(stance.name[language]): \(reason) (\(basis))\(mark)")
        }
    }

    var contradictionsSection: ReportSection? {
        let found = Contradiction.found(in: walk)
        guard !found.isEmpty else { return nil }
        return ReportSection(
            Contradiction.heading[language],
            [.paragraph(Contradiction.introduction[language])]
                + found.map {
                    .item("\($0.reason[language]) (\($0.basis.reasoningLabel(in: language)))")
                })
    }

    var choiceSection: ReportSection? {
        var blocks: [ReportBlock] = []
        if let choice = walk.mainChoice {
            blocks.append(.paragraph(words.main + choice.name[language]))
            let because = own(.noneOfFourBecause, after: words.because)
            if choice == .noneOfFour {
                blocks += because.isEmpty ? [.paragraph(words.becauseMissing)] : because
            }
            if own(.counterargument).isEmpty { blocks.append(.paragraph(words.notYetMade)) }
        }
        if let second = walk.strategy(.secondStrategy) {
            blocks.append(.paragraph(words.second + StrategyContent[second].name[language]))
        }
        if let confidence = walk.confidence {
            blocks.append(.paragraph(words.confidence + confidence.name[language]))
        }
        blocks += own(.counterargument, after: words.counterargument)
        blocks += own(.switchWhen, after: words.switchWhen)
        blocks += own(.changeOfMind, after: words.changeOfMind)
        return ReportSection(words.choiceHeading, blocks + checks(of: .choice))
    }

    var reflectionSection: ReportSection? {
        var blocks = ReflectionPrompt.allCases.flatMap {
            own(.reflection($0), after: $0.question[language])
        }
        if !walk.values.isEmpty {
            blocks.append(.paragraph(ProfessionalValue.question[language]))
            blocks += walk.values.map { .item($0.name[language]) }
            blocks.append(.paragraph(words.source + ProfessionalValue.source[language]))
        }
        return ReportSection(words.reflectionHeading, blocks + checks(of: .reflection))
    }

    var findOutSection: ReportSection? {
        let blocks = walk.toFindOut.flatMap { item in
            [.item(question(of: item))] + own(.findOutWith(item), after: words.findOutWith)
                + own(.findOutBy(item), after: words.findOutBy)
        }
        return ReportSection(words.openHeading, blocks)
    }

    /// What is to be found out, with the walker's own name of a decision.
    func question(of item: FindOutItem) -> String {
        let question = item.question[language]
        guard case .rung(let decision) = item, name(of: decision) != decision.name[language]
        else { return question }
        return "\(question) (\(name(of: decision)))"
    }
}
