/// One edit of any record.
public enum Change: Hashable, Sendable {
    /// An answer given, changed or taken back.
    case answer(Edit<AnswerPlace, Answer?>)
    /// An own initiative added, changed or taken away: then its walk stays in the file, so that
    /// undo restores all.
    case initiative(Edit<InitiativeID, Initiative?>)
    /// A prepared lesson added, changed or taken away.
    case plan(Edit<PlanID, LessonPlan?>)
    /// What was written together at the end of a lesson.
    case takeaway(Edit<LessonID, String>)
    /// What a person added to rows of an imported list, by its name: one that was made anew is
    /// found again. Both sides hold the same rows; an empty note where nothing is.
    case rows(Edit<String, [RowKey: RowNote]>)
    /// The view of lists that a digit shows.
    case view(Edit<ViewDigit, SavedView?>)

    public var inverse: Change {
        switch self {
        case .answer(let edit): .answer(edit.inverse)
        case .initiative(let edit): .initiative(edit.inverse)
        case .plan(let edit): .plan(edit.inverse)
        case .takeaway(let edit): .takeaway(edit.inverse)
        case .rows(let edit): .rows(edit.inverse)
        case .view(let edit): .view(edit.inverse)
        }
    }

    /// Whether it changes nothing.
    public var isEmpty: Bool {
        switch self {
        case .answer(let edit): edit.isEmpty
        case .initiative(let edit): edit.isEmpty
        case .plan(let edit): edit.isEmpty
        case .takeaway(let edit): edit.isEmpty
        case .rows(let edit): edit.isEmpty
        case .view(let edit): edit.isEmpty
        }
    }

    /// This change and then another of the same target, as one; nil where it has another target.
    public func followed(by next: Change) -> Change? {
        func joined<Target, Value>(
            _ one: Edit<Target, Value>, _ two: Edit<Target, Value>
        ) -> Edit<Target, Value>? {
            one.target == two.target ? one.followed(by: two) : nil
        }
        return switch (self, next) {
        case (.answer(let one), .answer(let two)): joined(one, two).map { .answer($0) }
        case (.initiative(let one), .initiative(let two)):
            joined(one, two).map { .initiative($0) }
        case (.plan(let one), .plan(let two)): joined(one, two).map { .plan($0) }
        case (.takeaway(let one), .takeaway(let two)): joined(one, two).map { .takeaway($0) }
        case (.view(let one), .view(let two)): joined(one, two).map { .view($0) }
        // Each is about rows of its own.
        case (.rows, _), (.answer, _), (.initiative, _), (.plan, _), (.takeaway, _), (.view, _):
            nil
        }
    }

    /// What is stored in place of a change that another program was before: from what they left to
    /// both together. It changes nothing where theirs stays.
    ///
    /// - Parameter rebased: the refused change as the store gave it back, from what they left.
    public func resolved(
        over rebased: Change, _ joint: TextJoint
    ) -> (change: Change, clash: Clash?) {
        func both<Target, Value>(
            _ ours: Edit<Target, Value>, _ theirs: Edit<Target, Value>, _ joint: TextJoint
        ) -> (edit: Edit<Target, Value>, clash: Clash?) {
            let merged = ours.merged(over: theirs.before, joint)
            return (
                Edit(ours.target, before: theirs.before, after: merged.value), merged.clash
            )
        }
        switch (self, rebased) {
        case (.answer(let ours), .answer(let theirs)):
            let (edit, clash) = both(
                ours, theirs, ours.field.isLine ? joint.ofOneLine : joint)
            return (.answer(edit), clash)
        case (.initiative(let ours), .initiative(let theirs)):
            let (edit, clash) = both(ours, theirs, joint)
            return (.initiative(edit), clash)
        case (.plan(let ours), .plan(let theirs)):
            let (edit, clash) = both(ours, theirs, joint)
            return (.plan(edit), clash)
        case (.takeaway(let ours), .takeaway(let theirs)):
            let (edit, clash) = both(ours, theirs, joint)
            return (.takeaway(edit), clash)
        case (.rows(let ours), .rows(let theirs)):
            let (edit, clash) = both(ours, theirs, joint)
            return (.rows(edit), clash)
        case (.view(let ours), .view(let theirs)):
            let (edit, clash) = both(ours, theirs, joint)
            return (.view(edit), clash)
        case (.answer, _), (.initiative, _), (.plan, _), (.takeaway, _), (.rows, _), (.view, _):
            preconditionFailure("a change is refused over one of its own kind")
        }
    }
}

extension Change {
    /// The same change where it changes nothing: what it began with stays.
    public var leavingAll: Change {
        switch self {
        case .answer(let edit): .answer(edit.leavingAll)
        case .initiative(let edit): .initiative(edit.leavingAll)
        case .plan(let edit): .plan(edit.leavingAll)
        case .takeaway(let edit): .takeaway(edit.leavingAll)
        case .rows(let edit): .rows(edit.leavingAll)
        case .view(let edit): .view(edit.leavingAll)
        }
    }
}

/// A field of one walk.
public struct AnswerPlace: Hashable, Sendable {
    public let walk: WalkID
    public let field: Field

    public init(walk: WalkID, field: Field) {
        self.walk = walk
        self.field = field
    }
}

/// The answer in one field of a walk, before and after; nil where it has none.
public typealias AnswerEdit = Edit<AnswerPlace, Answer?>

extension AnswerEdit {
    public init(walk: WalkID, field: Field, before: Answer?, after: Answer?) {
        self.init(AnswerPlace(walk: walk, field: field), before: before, after: after)
    }

    public var walk: WalkID { target.walk }
    public var field: Field { target.field }
}

extension Edit where Target == String, Value == [RowKey: RowNote] {
    /// Whether some row is hidden, or shown again.
    public var changesHiding: Bool {
        after.contains { $0.value.isHidden != before[$0.key]?.isHidden }
    }
}

extension Walk {
    /// Gives a field its answer after the change. Answers in other fields stay as they are.
    public mutating func apply(_ edit: AnswerEdit) {
        precondition(edit.walk == id, "a change belongs to one walk")
        answers[edit.field] = edit.after
    }
}
