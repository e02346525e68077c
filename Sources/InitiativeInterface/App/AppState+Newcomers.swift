internal import InitiativeContent
internal import InitiativeModel

// What joins the user's own file.
extension AppState {
    mutating func add(_ newcomer: Newcomer, as id: InitiativeID) -> [Effect] {
        switch newcomer {
        case .copy(let original): copy(original, as: id)
        case .blank: addOwn(id)
        case .row(let row, let list): walk(row, of: list, as: id)
        case .lesson(let row, let list): prepareLesson(about: row, of: list, as: id)
        }
    }

    /// A row of an imported list is walked as an initiative that knows where it came from. One that
    /// was walked before is opened again.
    private mutating func walk(
        _ row: ListRow, of list: ListSummary, as id: InitiativeID
    ) -> [Effect] {
        let joining = joining(row, of: list, as: id)
        guard !joining.changes.isEmpty else { return grant([.openInitiative(joining.id)]) }
        return record(joining.changes, in: .list) + askWhenStored(.open(id))
    }

    /// A plan for a lesson about a row. The lessons are read again once it is stored.
    private mutating func prepareLesson(
        about row: ListRow, of list: ListSummary, as id: InitiativeID
    ) -> [Effect] {
        guard mayWrite() else { return [] }
        let joining = joining(row, of: list, as: id)
        let plan = LessonPlan.standard(PlanID(nextEntryID().rawValue), about: joining.id)
        var effects = record(joining.changes, in: .list)
        effects += record([.plan(Edit(plan.id, before: nil, after: plan))], in: .plans)
        effects += askWhenStored(.lesson(.readAll))
        if !(top is LessonsScreen) { stack.append(.lessons(LessonsScreen(about: joining.id))) }
        return effects
    }

    /// The initiative of a row: one that is there, else a new one and what it takes to add it.
    ///
    /// What belongs to the first list can be undone there, whatever is open.
    private func joining(
        _ row: ListRow, of list: ListSummary, as id: InitiativeID
    ) -> (id: InitiativeID, changes: [Change]) {
        let notes = desk.notes[list.name] ?? ListNotes()
        let initiative = Initiative(
            id: id, row, addedGoals: notes[row.key].goals,
            source: Phrases.both { $0.records.from(list, row.record.line) })
        let walked = notes[row.key].initiative
        let known = desk.rows.first { item in
            item.id == walked
                || item.initiative.origin == .imported
                    && item.initiative.source == initiative.source
                    && item.initiative.title == initiative.title
        }
        if let known { return (id: known.id, changes: []) }
        return (
            id: id,
            changes: [
                .initiative(Edit(id, before: nil, after: initiative)),
                .rows(notes.change(of: [row.key], in: list.name) { $0.initiative = id }),
            ]
        )
    }

    mutating func selectInList(_ id: InitiativeID) {
        guard case .list(var list) = stack[0] else { return }
        list.select(id, desk)
        stack[0] = .list(list)
    }

    private mutating func addOwn(_ id: InitiativeID) -> [Effect] {
        let source = Phrases.both(\.own.source)
        let initiative = Initiative(
            id: id, title: BilingualText(dutch: nil, english: nil),
            summary: BilingualText(dutch: nil, english: nil), place: "", goal: nil, origin: .own,
            source: BilingualText(dutch: source.nl, english: source.en))
        let effects = record(
            .initiative(Edit(id, before: nil, after: initiative)))
        selectInList(id)
        return effects + grant([.open(.ownInitiative(OwnInitiativeScreen(id, isNew: true)))])
    }

    private mutating func copy(_ original: InitiativeID, as id: InitiativeID) -> [Effect] {
        guard let initiative = desk.rows.first(where: { $0.id == original })?.initiative else {
            return []
        }
        let source = Phrases.both { $0.list.copySource(initiative.id.rawValue) }
        let copy = initiative.copy(
            as: id, source: BilingualText(dutch: source.nl, english: source.en))
        let effects = record(
            [.initiative(Edit(id, before: nil, after: copy))], in: .list)
        desk.notice = Phrases.both { $0.list.copied(copy.title[$0.language]) }
        selectInList(id)
        return effects
    }
}

extension Initiative {
    /// A row of an imported list as an initiative: its title and description in both languages,
    /// since nobody said which it is in; a goal where the row names one of the six, then those that
    /// were added to it.
    fileprivate init(
        id: InitiativeID, _ row: ListRow, addedGoals: [Goal], source: Localized<String>
    ) {
        let own = row.record.fields[.goal].flatMap { Goal(named: $0) }
        let goals = [own].compactMap(\.self) + addedGoals.filter { $0 != own }
        let fields = row.record.fields
        let title = String((fields[.title] ?? "").prefix(300))
        let others =
            [ListField.link].compactMap { fields[$0] }
            + row.record.others.map { "\($0.name): \($0.text)" }
        let summary = ([fields[.description]].compactMap(\.self) + others).joined(separator: "\n\n")
        self.init(
            id: id, title: BilingualText(dutch: title, english: nil),
            summary: BilingualText(dutch: String(summary.prefix(20_000)), english: nil),
            place: String((fields[.place] ?? "").prefix(300)),
            goal: goals.first, furtherGoals: Goal.allCases.filter(goals.dropFirst().contains),
            year: fields[.year].flatMap { Int($0) }, origin: .imported,
            source: BilingualText(dutch: source.nl, english: source.en))
    }
}

extension Goal {
    /// The goal of that name in either language, blind to case; nil where it is none of the six.
    fileprivate init?(named name: String) {
        let sought = FoldedText.fold(name)
        let found = Goal.allCases.first { goal in
            Language.allCases.contains { FoldedText.fold(goal.name[$0]) == sought }
        }
        guard let found else { return nil }
        self = found
    }
}
