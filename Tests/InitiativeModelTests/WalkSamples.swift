import InitiativeModel

extension Walk {
    /// A walk with these answers.
    static func sample(_ answers: [Field: Answer]...) -> Walk {
        Walk(
            id: WalkID("walk"), initiative: InitiativeID("C01"),
            started: Day(year: 2026, month: 11, day: 24),
            answers: answers.reduce(into: [:]) { $0.merge($1) { _, later in later } })
    }
}

/// The answers that choose these options.
func says(_ options: CaseOption...) -> [Field: Answer] {
    Dictionary(
        uniqueKeysWithValues: options.map { option in
            (Field.caseQuestion(option.question), Answer.caseAnswer(.option(option)))
        })
}

/// The answer that places the initiative in this cell.
func stands(_ cell: GridCell) -> [Field: Answer] {
    [.placement(cell.grid): .placement(.cell(cell))]
}

/// The answer that places a decision on this rung.
func placed(_ rung: ParticipationRung, _ decision: DecisionID = .first) -> [Field: Answer] {
    [.rung(decision): .rung(.rung(rung))]
}

/// The answer that chooses this strategy.
func chooses(_ strategy: Strategy) -> [Field: Answer] { [.mainStrategy: .strategy(strategy)] }

/// A walk and its history, as they grow while somebody answers.
struct Pen {
    private(set) var walk: Walk
    private(set) var history = History()
    private var count = 0

    init(_ answers: [Field: Answer] = [:]) { walk = .sample(answers) }

    /// Answers a field; nil takes the answer back.
    mutating func answer(_ field: Field, _ answer: Answer?) {
        apply(AnswerEdit(walk: walk.id, field: field, before: walk[field], after: answer))
    }

    mutating func answer(_ answers: [Field: Answer]) {
        for (field, answer) in answers { self.answer(field, answer) }
    }

    mutating func apply(_ change: AnswerEdit) {
        count += 1
        walk.apply(change)
        history.record(
            HistoryEntry(
                id: EntryID(rawValue: "\(count)"), scope: .walk(walk.id),
                change: .answer(change)))
    }

    mutating func undo() {
        if case .answer(let change) = history.undo()?.change { walk.apply(change.inverse) }
    }

    mutating func redo() {
        if case .answer(let change) = history.redo()?.change { walk.apply(change) }
    }
}
