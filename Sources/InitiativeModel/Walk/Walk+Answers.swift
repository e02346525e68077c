extension Walk {
    public func reply(to question: GridQuestion) -> Reply? {
        guard case .reply(let reply) = answers[.question(question)] else { return nil }
        return reply
    }

    public func placement(in grid: GridID) -> Placement? {
        guard case .placement(let placement) = answers[.placement(grid)] else { return nil }
        return placement
    }

    public func answer(to question: CaseQuestion) -> CaseAnswer? {
        guard case .caseAnswer(let answer) = answers[.caseQuestion(question)] else { return nil }
        return answer
    }

    /// The option chosen; nil also where it is "weet ik niet".
    public func option(for question: CaseQuestion) -> CaseOption? {
        guard case .option(let option) = answer(to: question) else { return nil }
        return option
    }

    /// The dangers ticked. They do not count while the question about danger says no; they are
    /// kept, so that going back loses none of them.
    public var dangers: [Danger] {
        guard option(for: .danger) != .noDanger else { return [] }
        return Danger.allCases.filter { isMarked(.danger($0)) }
    }

    public var triggers: [Trigger] { Trigger.allCases.filter { isMarked(.trigger($0)) } }

    /// The main goal as the walker sees it.
    public var mainGoal: Goal? {
        guard case .goal(let goal) = answers[.mainGoal] else { return nil }
        return goal
    }

    /// The further goals as the walker sees them, without the main one.
    public var furtherGoals: [Goal] {
        Goal.allCases.filter { $0 != mainGoal && isMarked(.furtherGoal($0)) }
    }

    public func rungPlacement(of decision: DecisionID) -> RungPlacement? {
        guard case .rung(let placement) = answers[.rung(decision)] else { return nil }
        return placement
    }

    /// The decisions that were named, placed or reasoned about.
    public var decisions: [DecisionID] {
        DecisionID.allCases.filter { decision in
            rungPlacement(of: decision) != nil || !isBlank(text(.decisionName(decision)))
                || !isBlank(text(.rungReason(decision)))
        }
    }

    /// Every rung that a decision was placed on.
    public var rungs: Set<ParticipationRung> {
        Set(
            DecisionID.allCases.compactMap { decision in
                guard case .rung(let rung) = rungPlacement(of: decision) else { return nil }
                return rung
            })
    }

    public func strategy(_ field: Field) -> Strategy? {
        guard case .strategy(let strategy) = answers[field] else { return nil }
        return strategy
    }

    public var confidence: Confidence? {
        guard case .confidence(let confidence) = answers[.confidence] else { return nil }
        return confidence
    }

    public func weighs(_ consideration: ConsiderationID, _ strategy: Strategy) -> Bool {
        isMarked(.weighs(consideration, strategy))
    }

    public var values: [ProfessionalValue] {
        ProfessionalValue.allCases.filter { isMarked(.value($0)) }
    }

    /// Whether the box of this field is ticked.
    public func isMarked(_ field: Field) -> Bool { answers[field] == .mark }

    /// All that was answered with "weet ik niet", in the order of the steps.
    public var toFindOut: [FindOutItem] {
        FindOutItem.allCases.filter { item in
            switch item {
            case .gridQuestion(let question): reply(to: question) == .unknown
            case .caseQuestion(let question): answer(to: question) == .unknown
            case .trigger: isMarked(.triggerUnknown)
            case .rung(let decision): rungPlacement(of: decision) == .unknown
            }
        }
    }
}
