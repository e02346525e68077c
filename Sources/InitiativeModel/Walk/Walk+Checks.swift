extension Walk {
    func placementChecks(in grid: GridID, _ history: History) -> [Check] {
        guard !isBlank(text(.placementReason(grid))) else { return [] }
        let then = asOfLastEdit(of: [.placementReason(grid), .checked(grid.step)], history)
        let before = then.placement(in: grid)
        return before != nil && before != placement(in: grid) ? [.placementReason(grid)] : []
    }

    func rungChecks(_ history: History) -> [Check] {
        DecisionID.allCases.filter { decision in
            guard !isBlank(text(.rungReason(decision))) else { return false }
            let then = asOfLastEdit(of: [.rungReason(decision), .checked(.ladder)], history)
            let before = then.rungPlacement(of: decision)
            return before != nil && before != rungPlacement(of: decision)
        }.map { .rungReason($0) }
    }

    func weighingChecks(_ history: History) -> [Check] {
        let raised = Set(Consideration.raised(by: self).map(\.id))
        return ConsiderationID.allCases.filter { !raised.contains($0) }.flatMap { id in
            Strategy.allCases.filter { strategy in
                guard weighs(id, strategy) else { return false }
                let fields: Set<Field> = [.weighs(id, strategy), .checked(.strategies)]
                let then = asOfLastEdit(of: fields, history)
                return Consideration.raised(by: then).contains { $0.id == id }
            }.map { .weighing(id, $0) }
        }
    }

    func choiceChecks(_ history: History) -> [Check] {
        guard mainChoice != nil || !isBlank(text(.counterargument)) else { return [] }
        let then = asOfLastEdit(history) { $0.step == .choice }
        let before = Set(Consideration.raised(by: then).map(\.id))
        let now = Set(Consideration.raised(by: self).map(\.id))
        return ConsiderationID.allCases.filter { now.contains($0) && !before.contains($0) }
            .map { .raised($0) }
            + ConsiderationID.allCases.filter { before.contains($0) && !now.contains($0) }
            .map { .dropped($0) }
            + counterargumentChecks(history)
    }

    private func counterargumentChecks(_ history: History) -> [Check] {
        guard !isBlank(text(.counterargument)) else { return [] }
        let then = asOfLastEdit(of: [.counterargument, .checked(.choice)], history)
        guard let before = then.mainChoice, before != mainChoice else { return [] }
        return [.counterargument(against: before)]
    }

    func reflectionChecks(_ history: History) -> [Check] {
        let isReflected = answers.keys.contains {
            $0.step == .reflection && $0 != .checked(.reflection)
        }
        guard isReflected else { return [] }
        let then = asOfLastEdit(history) { $0.step == .reflection }
        guard let before = then.mainChoice, before != mainChoice else { return [] }
        return [.reflection(on: before)]
    }

    private func asOfLastEdit(of fields: Set<Field>, _ history: History) -> Walk {
        asOfLastEdit(history) { fields.contains($0) }
    }

    /// This walk as it was right after the last change of one of these fields. Where that change
    /// is older than the history, as it was when the history begins. O(n) in the history.
    private func asOfLastEdit(
        _ history: History, where isOfInterest: (Field) -> Bool
    ) -> Walk {
        var walk = self
        for entry in history.done.reversed() {
            guard case .answer(let change) = entry.change, change.walk == id else { continue }
            if isOfInterest(change.field) { break }
            walk.apply(change.inverse)
        }
        return walk
    }
}
