extension Walk {
    /// How far this walk is with a step.
    ///
    /// Reading and looking steps count as done by what was written there; a placement counts
    /// once it has its sentence why; a choice once its strongest counterargument is written.
    public func state(of step: Step) -> StepState {
        switch step {
        case .contact: placingState(in: .contact)
        case .reciprocity: placingState(in: .reciprocity)
        case .strategies:
            answers.keys.contains { $0.step == .strategies } ? .done : .open
        case .choice:
            isChoiceMade ? .done : hasAnswers(at: .choice) ? .begun : .open
        case .reflection:
            ReflectionPrompt.allCases.allSatisfy { !isBlank(text(.reflection($0))) }
                ? .done : hasAnswers(at: .reflection) ? .begun : .open
        case .acquaintance: hasAnswers(at: .acquaintance) ? .done : .open
        case .features, .triggerAndGoal, .impact, .ladder, .situation, .report: .open
        }
    }

    private func placingState(in grid: GridID) -> StepState {
        if placement(in: grid) != nil, !isBlank(text(.placementReason(grid))) { return .done }
        return hasAnswers(at: grid.step) ? .begun : .open
    }

    private func hasAnswers(at step: Step) -> Bool {
        answers.keys.contains { $0.step == step }
    }
}
