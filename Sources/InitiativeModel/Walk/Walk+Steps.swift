extension Walk {
    /// How far this walk is with a step, apart from what is to be looked at again.
    ///
    /// Reading and looking steps count as done by what was written there; a placement counts
    /// once it has its sentence why; a choice once its strongest counterargument is written. The
    /// report asks nothing of its own: it is done when there is a choice to report.
    public func state(of step: Step) -> StepState {
        let isDone: Bool =
            switch step {
            case .acquaintance, .strategies: hasAnswers(at: step)
            case .features, .impact: isAnswered(at: step)
            case .triggerAndGoal:
                (!triggers.isEmpty || isMarked(.triggerUnknown)) && mainGoal != nil
            case .contact: isPlaced(in: .contact)
            case .reciprocity: isPlaced(in: .reciprocity)
            case .ladder: areDecisionsPlaced
            case .situation:
                isAnswered(at: step) && (option(for: .danger) != .danger || !dangers.isEmpty)
            case .choice, .report: isChoiceMade
            case .reflection:
                ReflectionPrompt.allCases.allSatisfy { !isBlank(text(.reflection($0))) }
            }
        if isDone { return .done }
        return hasAnswers(at: step) ? .begun : .open
    }

    /// How far this walk is with a step, and ``StepState/toCheck`` where its answers rested on
    /// something that changed since.
    public func state(of step: Step, history: History) -> StepState {
        checks(of: step, history: history).isEmpty ? state(of: step) : .toCheck
    }

    private func isAnswered(at step: Step) -> Bool {
        // The verdict came later: a walk that was done without it stays so.
        CaseQuestion.asked(at: step).allSatisfy { $0 == .verdict || answer(to: $0) != nil }
    }

    private func isPlaced(in grid: GridID) -> Bool {
        placement(in: grid) != nil && !isBlank(text(.placementReason(grid)))
    }

    /// Each decision has a placement, and each rung its sentence why.
    private var areDecisionsPlaced: Bool {
        !decisions.isEmpty
            && decisions.allSatisfy { decision in
                switch rungPlacement(of: decision) {
                case .rung: !isBlank(text(.rungReason(decision)))
                case .notApplicable, .unknown: true
                case nil: false
                }
            }
    }

    private func hasAnswers(at step: Step) -> Bool {
        answers.keys.contains { $0.step == step && $0 != .checked(step) }
    }
}
