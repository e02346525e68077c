/// One record before and after an edit. Swapping the two undoes it.
public enum Change: Hashable, Sendable {
    case answer(AnswerChange)
    case initiative(InitiativeChange)
    case plan(PlanChange)
    case takeaway(TakeawayChange)
    case rows(RowsChange)

    public var inverse: Change {
        switch self {
        case .answer(let change): .answer(change.inverse)
        case .initiative(let change): .initiative(change.inverse)
        case .plan(let change): .plan(change.inverse)
        case .takeaway(let change): .takeaway(change.inverse)
        case .rows(let change): .rows(change.inverse)
        }
    }

    /// Whether it changes nothing.
    public var isEmpty: Bool {
        switch self {
        case .answer(let change): change.before == change.after
        case .initiative(let change): change.before == change.after
        case .plan(let change): change.before == change.after
        case .takeaway(let change): change.before == change.after
        case .rows(let change): change.before == change.after
        }
    }
}

/// An answer given, changed or taken back.
public struct AnswerChange: Hashable, Sendable {
    /// The walk, without its answers: enough to begin it with its first answer.
    public let walk: WalkID
    public let field: Field
    /// nil where the field had no answer.
    public let before: Answer?
    /// nil where the field has no answer any more.
    public let after: Answer?

    public init(walk: WalkID, field: Field, before: Answer?, after: Answer?) {
        self.walk = walk
        self.field = field
        self.before = before
        self.after = after
    }

    public var inverse: AnswerChange {
        AnswerChange(walk: walk, field: field, before: after, after: before)
    }
}

/// An own initiative added, changed or taken away.
public struct InitiativeChange: Hashable, Sendable {
    public let id: InitiativeID
    /// nil where it is new.
    public let before: Initiative?
    /// nil where it is taken off the list. Its walk stays in the file, so that undo restores all.
    public let after: Initiative?

    public init(id: InitiativeID, before: Initiative?, after: Initiative?) {
        self.id = id
        self.before = before
        self.after = after
    }

    public var inverse: InitiativeChange {
        InitiativeChange(id: id, before: after, after: before)
    }
}

/// What a person added to rows of an imported list: hidden, given a goal.
public struct RowsChange: Hashable, Sendable {
    /// The list, by its name: one that was made anew is found again.
    public let list: String
    public let before: [RowKey: RowNote]
    /// Of the same rows; an empty note where nothing is left.
    public let after: [RowKey: RowNote]

    public init(list: String, before: [RowKey: RowNote], after: [RowKey: RowNote]) {
        self.list = list
        self.before = before
        self.after = after
    }

    public var inverse: RowsChange { RowsChange(list: list, before: after, after: before) }

    /// Whether some row is hidden, or shown again.
    public var changesHiding: Bool {
        after.contains { $0.value.isHidden != before[$0.key]?.isHidden }
    }
}

extension Walk {
    /// Gives a field its answer after the change. Answers in other fields stay as they are.
    public mutating func apply(_ change: AnswerChange) {
        precondition(change.walk == id, "a change belongs to one walk")
        answers[change.field] = change.after
    }
}
