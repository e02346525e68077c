internal import InitiativeModel

/// A change as stored: texts as they are, records as JSON.
struct ChangeRecord: Equatable {
    let kind: String
    /// The walk, the initiative, the list by its name: what the change is about.
    let target: String
    /// The field of the walk; else empty.
    let field: String
    let before: String?
    let after: String?
}

extension ChangeRecord {
    init(_ change: Change) {
        switch change {
        case .answer(let edit):
            self.init("answer", edit.walk.rawValue, field: edit.field.rawValue, edit) { $0?.stored }
        case .initiative(let edit):
            self.init("initiative", edit.target.rawValue, edit) {
                $0.map(StoredInitiative.encode)
            }
        case .plan(let edit):
            self.init("plan", edit.target.rawValue, edit) { $0.map(StoredLessonPlan.encode) }
        case .takeaway(let edit):
            self.init("takeaway", edit.target.rawValue, edit) { $0 }
        case .rows(let edit):
            self.init("rows", edit.target, edit) { StoredRowNotes.encode($0) }
        case .view(let edit):
            self.init("view", String(edit.target.rawValue), edit) { $0.map(StoredView.encode) }
        }
    }

    private init<Target, Value>(
        _ kind: String, _ target: String, field: String = "", _ edit: Edit<Target, Value>,
        _ text: (Value) -> String?
    ) {
        self.init(
            kind: kind, target: target, field: field, before: text(edit.before),
            after: text(edit.after))
    }

    /// nil where any part of the record is of a newer program: taken for nothing, what it holds
    /// would be lost by an undo.
    var change: Change? {
        switch kind {
        case "answer":
            Field(rawValue: field).flatMap { field in
                edit(AnswerPlace(walk: WalkID(target), field: field)) {
                    Self.optional($0) { Answer(stored: $0, as: field.kind) }
                }
            }.map { .answer($0) }
        case "initiative":
            edit(InitiativeID(target)) { text in
                Self.optional(text) { StoredInitiative.read($0, of: InitiativeID(target)).value }
            }.map { .initiative($0) }
        case "plan":
            edit(PlanID(target)) { Self.optional($0) { StoredLessonPlan.decode($0).value } }
                .map { .plan($0) }
        case "takeaway": edit(LessonID(target)) { $0 ?? "" }.map { .takeaway($0) }
        case "rows":
            edit(target) { $0.flatMap { StoredRowNotes.decode($0).value } }.map { .rows($0) }
        case "view":
            Int(target).flatMap { ViewDigit(rawValue: $0) }.flatMap { digit in
                edit(digit) { Self.optional($0) { StoredView.read($0).value } }
            }.map { .view($0) }
        default: nil
        }
    }

    private func edit<Target, Value>(
        _ target: Target, _ read: (String?) -> Value?
    ) -> Edit<Target, Value>? {
        guard let before = read(before), let after = read(after) else { return nil }
        return Edit(target, before: before, after: after)
    }

    /// nil where the text cannot be read; nothing is read as nothing.
    private static func optional<Value>(
        _ stored: String?, _ decode: (String) -> Value?
    ) -> Value?? {
        guard let stored else { return .some(nil) }
        return decode(stored).map { .some($0) }
    }
}
