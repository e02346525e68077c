internal import InitiativeModel

/// A change as stored: an answer by its stored text; an initiative, a plan and notes on rows as JSON.
struct ChangeRecord {
    let kind: String
    /// The walk, the initiative, or the list by its name.
    let target: String
    /// The field of the walk; empty for an initiative.
    let field: String
    let before: String?
    let after: String?
}

extension ChangeRecord {
    init(_ change: Change) {
        switch change {
        case .answer(let change):
            self.init(
                kind: "answer", target: change.walk.rawValue, field: change.field.rawValue,
                before: change.before?.storable, after: change.after?.storable)
        case .initiative(let change):
            self.init(
                kind: "initiative", target: change.id.rawValue, field: "",
                before: change.before.map(StoredInitiative.encode),
                after: change.after.map(StoredInitiative.encode))
        case .plan(let change):
            self.init(
                kind: "plan", target: change.id.rawValue, field: "",
                before: change.before.map(StoredJSON.encode),
                after: change.after.map(StoredJSON.encode))
        case .takeaway(let change):
            self.init(
                kind: "takeaway", target: change.lesson.rawValue, field: "",
                before: change.before.storable, after: change.after.storable)
        case .rows(let change):
            self.init(
                kind: "rows", target: change.list, field: "",
                before: StoredRowNotes.encode(change.before),
                after: StoredRowNotes.encode(change.after))
        }
    }

    /// nil where any part of the record is of a newer program: taken for nothing, what it holds
    /// would be lost by an undo.
    var change: Change? {
        switch kind {
        case "answer":
            guard let field = Field(rawValue: field),
                let before = Self.read(before, { Answer(stored: $0, as: field.kind) }),
                let after = Self.read(after, { Answer(stored: $0, as: field.kind) })
            else { return nil }
            return .answer(
                AnswerChange(walk: WalkID(target), field: field, before: before, after: after))
        case "initiative":
            let id = InitiativeID(target)
            guard let before = Self.read(before, { StoredInitiative.decode($0, id) }),
                let after = Self.read(after, { StoredInitiative.decode($0, id) })
            else { return nil }
            return .initiative(InitiativeChange(id: id, before: before, after: after))
        case "plan":
            guard let before = Self.read(before, { StoredJSON.decode(LessonPlan.self, $0) }),
                let after = Self.read(after, { StoredJSON.decode(LessonPlan.self, $0) })
            else { return nil }
            return .plan(PlanChange(id: PlanID(target), before: before, after: after))
        case "takeaway":
            return .takeaway(
                TakeawayChange(
                    lesson: LessonID(target), before: before ?? "", after: after ?? ""))
        case "rows":
            guard let before = before.flatMap(StoredRowNotes.decode),
                let after = after.flatMap(StoredRowNotes.decode)
            else { return nil }
            return .rows(RowsChange(list: target, before: before, after: after))
        default: return nil
        }
    }

    /// nil where the text cannot be read; nothing is read as nothing.
    private static func read<Value>(
        _ stored: String?, _ decode: (String) -> Value?
    ) -> Value?? {
        guard let stored else { return .some(nil) }
        return decode(stored).map { .some($0) }
    }
}

extension Answer {
    /// As the file holds it. SQLite's texts end at a null character, so that one is exchanged
    /// for the mark of what is no text, rather than the rest being lost.
    var storable: String { stored.storable }
}

extension String {
    var storable: String {
        utf8.contains(0) ? replacing("\0", with: "\u{FFFD}") : self
    }
}

/// An initiative as JSON in the history.
private struct StoredInitiative: Codable {
    var titleNL, titleEN, summaryNL, summaryEN, sourceNL, sourceEN: String?
    var place: String
    var goal: String?
    var furtherGoals: [String]
    var year: Int?
    var origin: String

    static func encode(_ initiative: Initiative) -> String {
        let record = StoredInitiative(
            titleNL: initiative.title.dutch, titleEN: initiative.title.english,
            summaryNL: initiative.summary.dutch, summaryEN: initiative.summary.english,
            sourceNL: initiative.source.dutch, sourceEN: initiative.source.english,
            place: initiative.place, goal: initiative.goal?.rawValue,
            furtherGoals: initiative.furtherGoals.map(\.rawValue), year: initiative.year,
            origin: initiative.origin.rawValue)
        return StoredJSON.encode(record)
    }

    static func decode(_ json: String, _ id: InitiativeID) -> Initiative? {
        guard let record = StoredJSON.decode(Self.self, json),
            let origin = Origin(rawValue: record.origin)
        else { return nil }
        return Initiative(
            id: id, title: BilingualText(dutch: record.titleNL, english: record.titleEN),
            summary: BilingualText(dutch: record.summaryNL, english: record.summaryEN),
            place: record.place, goal: record.goal.flatMap { Goal(rawValue: $0) },
            furtherGoals: record.furtherGoals.compactMap { Goal(rawValue: $0) },
            year: record.year, origin: origin,
            source: BilingualText(dutch: record.sourceNL, english: record.sourceEN))
    }
}
