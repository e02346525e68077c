internal import GRDB
public import InitiativeModel

extension NotesFile {
    /// Stores a write, whole or not at all; returns when the disk has it. The same write again
    /// does no harm.
    ///
    /// - Throws: ``WriteFailure/conflict(theirs:)`` where another program changed the same field
    ///   since it was read: then nothing is stored.
    public func perform(_ write: Write) throws(WriteFailure) {
        guard !isReadOnly else { throw .readOnly }
        do {
            try database.inTransaction(.immediate) { database in
                switch write {
                case .setting(let name, let value):
                    try SettingTable.set(name.rawValue, value, database)
                case .lesson(let lesson): try LessonTable.put(lesson, database)
                case .ballots(let ballots, let lesson):
                    try LessonTable.put(ballots, of: lesson, database)
                case .record(let entry, let walk):
                    try record(entry, walk, database)
                case .undo(let entry, let walk):
                    let change = try inStoredWalk(entry.change.inverse, walk, database)
                    try apply(change, expecting: ChangeRecord(change).before, database)
                    try HistoryTable.markUndone(entry, database)
                case .redo(let entry, let walk):
                    let change = try inStoredWalk(entry.change, walk, database)
                    try apply(change, expecting: ChangeRecord(change).before, database)
                    try HistoryTable.markDone(entry, database)
                }
                return .commit
            }
        } catch {
            throw WriteFailure(error)
        }
    }

    private func record(
        _ entry: HistoryEntry, _ walk: WalkHeader?, _ database: Database
    ) throws {
        let change = try inStoredWalk(entry.change, walk, database)
        let record = ChangeRecord(change)
        let earlier = try HistoryTable.stored(entry.id, database)
        // A growing draft follows on what it stored before.
        let expected = earlier.map(\.after) ?? record.before
        try apply(change, expecting: expected, database)
        try HistoryTable.record(entry, record, database)
    }

    /// The change, in the walk that the file has: where two programs began one, each knows it by
    /// a name of its own.
    private func inStoredWalk(
        _ change: Change, _ walk: WalkHeader?, _ database: Database
    ) throws -> Change {
        guard case .answer(let answer) = change else { return change }
        guard let walk else { throw WriteFailure.failed(code: 21) }
        return .answer(
            AnswerChange(
                walk: WalkID(try WalkTable.ensure(walk, database)), field: answer.field,
                before: answer.before, after: answer.after))
    }

    /// Applies a change where the field still holds what it is expected to hold.
    private func apply(
        _ change: Change, expecting expected: String?, _ database: Database
    ) throws {
        switch change {
        case .answer(let change):
            let id = change.walk.rawValue
            let stored = try WalkTable.answer(id, change.field, database)
            // Already so: the same write came twice, or two programs agree.
            if stored == change.after?.storable { return }
            let current = stored.flatMap { Answer(stored: $0, as: change.field.kind) }
            // What only a newer program can read was shown as no answer.
            guard current?.storable == expected else {
                throw WriteFailure.conflict(theirs: current)
            }
            try WalkTable.set(id, change.field, to: change.after, database)
        case .initiative(let change):
            let origin = try String.fetchOne(
                database, sql: "SELECT origin FROM initiative WHERE id = ?",
                arguments: [change.id.rawValue])
            guard origin != Origin.bundled.rawValue, change.after?.origin != .bundled else {
                throw WriteFailure.failed(code: 8)
            }
            if let initiative = change.after {
                try InitiativeTable.put(initiative, database)
            } else {
                try InitiativeTable.delete(change.id, database)
            }
        case .plan(let change):
            if let plan = change.after {
                try PlanTable.put(plan, database)
            } else {
                try PlanTable.delete(change.id, database)
            }
        case .takeaway(let change):
            try LessonTable.setTakeaway(change.after, of: change.lesson, database)
        case .rows(let change):
            for (key, note) in change.after {
                let stored = try RowNoteTable.note(key, of: change.list, database)
                // Already so: the same write came twice, or two programs agree.
                if stored == note { continue }
                guard stored == change.before[key] ?? RowNote() else {
                    throw WriteFailure.conflict(theirs: nil)
                }
                try RowNoteTable.set(key, of: change.list, to: note, database)
            }
        }
    }
}
