internal import GRDB
public import InitiativeModel

extension NotesFile {
    /// Stores a write, whole or not at all; returns when the disk has it. The same write again
    /// does no harm.
    ///
    /// Another program may have changed the same record since it was read. What only one of both
    /// changed stays as that one has it.
    ///
    /// - Throws: ``WriteFailure/conflict(_:)`` where both changed the same part, and
    ///   ``WriteFailure/refused(_:)`` where it can never be stored: then nothing is.
    @discardableResult
    public func perform(_ write: Write) throws(WriteFailure) -> WriteOutcome {
        guard !isReadOnly else { throw .readOnly }
        do {
            var outcome = WriteOutcome.stored
            try database.inTransaction(.immediate) { database in
                outcome = try Writing(database, on: today()).perform(write)
                return .commit
            }
            return outcome
        } catch {
            throw WriteFailure(error)
        }
    }
}

/// One write, within its transaction.
private struct Writing {
    let database: Database
    let day: Day

    init(_ database: Database, on day: Day) {
        self.database = database
        self.day = day
    }

    func perform(_ write: Write) throws -> WriteOutcome {
        switch write {
        case .setting(let name, let value):
            try SettingTable.set(name.rawValue, value, database)
            return .stored
        case .leaveRoom(let lesson):
            try SettingTable.remove(SettingName.room.rawValue, lesson.rawValue, database)
            return .stored
        case .lesson(let lesson):
            try store(lesson)
            return .stored
        case .ballots(let ballots, let lesson):
            guard try LessonTable.lesson(lesson, database) != nil else {
                throw WriteFailure.refused(.gone)
            }
            try LessonTable.put(ballots, of: lesson, database)
            return .stored
        case .record(let entry, let walk):
            let scope = entry.scope
            let entry = try asStored(entry, walk)
            let record = ChangeRecord(entry.change)
            // A growing draft follows on what it stored before.
            let growth = try HistoryTable.growth(of: entry.id, to: record, database)
            let outcome = try apply(growth ?? entry.change)
            try HistoryTable.record(entry, record, on: day, database)
            // The program knows the walk by another name, and not what else is in it.
            return entry.scope == scope ? outcome : .merged
        case .undo(let entry, let walk):
            let entry = try asStored(entry, walk)
            let outcome = try apply(entry.change.inverse)
            try HistoryTable.markUndone(entry, on: day, database)
            return outcome
        case .redo(let entry, let walk):
            let entry = try asStored(entry, walk)
            let outcome = try apply(entry.change)
            try HistoryTable.markDone(entry, ChangeRecord(entry.change), on: day, database)
            return outcome
        }
    }

    // MARK: Changes

    /// The entry in the walk that the file has: where two programs began one, each knows it by a
    /// name of its own.
    private func asStored(_ entry: HistoryEntry, _ walk: WalkHeader?) throws -> HistoryEntry {
        guard case .answer(let edit) = entry.change.storable else {
            return HistoryEntry(id: entry.id, scope: entry.scope, change: entry.change.storable)
        }
        guard let walk else { throw WriteFailure.failed(code: 21) }
        let id = try WalkTable.ensure(walk, database)
        return HistoryEntry(
            id: entry.id, scope: .walk(id),
            change: .answer(
                AnswerEdit(walk: id, field: edit.field, before: edit.before, after: edit.after)))
    }

    private func apply(_ change: Change) throws -> WriteOutcome {
        switch change {
        case .answer(let edit):
            let outcome = try settle(
                edit, over: try WalkTable.answer(edit.target, database), Change.answer
            ) { answer, _ in
                try WalkTable.set(edit.target, to: answer, database)
            }
            // What somebody works on is not taken away under their hands.
            return try InitiativeTable.bringBack(ofWalk: edit.walk, database) ? .merged : outcome
        case .initiative(let edit):
            try refuseBundled(edit)
            return try settle(
                edit, over: try InitiativeTable.one(edit.target, database), Change.initiative
            ) { initiative, theirs in
                if let initiative {
                    try InitiativeTable.put(initiative, over: theirs, database)
                } else {
                    try InitiativeTable.delete(edit.target, on: day, database)
                }
            }
        case .plan(let edit):
            let theirs = try readable(try PlanTable.one(edit.target, database))
            return try settle(edit, over: theirs, Change.plan) { plan, _ in
                if let plan {
                    try PlanTable.put(plan, database)
                } else {
                    try PlanTable.delete(edit.target, database)
                }
            }
        case .takeaway(let edit):
            guard let theirs = try LessonTable.takeaway(of: edit.target, database) else {
                throw WriteFailure.refused(.gone)
            }
            return try settle(edit, over: theirs, Change.takeaway) { text, _ in
                try LessonTable.setTakeaway(text, of: edit.target, database)
            }
        case .rows(let edit):
            let theirs = try RowNoteTable.notes(
                on: edit.after.keys, of: edit.target, database)
            return try settle(edit, over: theirs, Change.rows) { notes, _ in
                try RowNoteTable.set(notes, of: edit.target, database)
            }
        case .view(let edit):
            let theirs = try readable(try SettingTable.view(edit.target, database))
            return try settle(edit, over: theirs, Change.view) { view, _ in
                try SettingTable.set(edit.target, to: view, database)
            }
        }
    }

    /// Stores what comes of an edit over what the file holds; the rule is the model's.
    private func settle<Target, Value>(
        _ edit: Edit<Target, Value>, over theirs: Value,
        _ change: (Edit<Target, Value>) -> Change, _ put: (Value, Value) throws -> Void
    ) throws -> WriteOutcome {
        let merged = edit.merged(over: theirs)
        guard merged.clash == nil else {
            throw WriteFailure.conflict(change(edit.rebased(on: theirs)))
        }
        // Already so: the same write came twice, or two programs agree.
        if merged.value != theirs { try put(merged.value, theirs) }
        return merged.value == edit.after ? .stored : .merged
    }

    private func refuseBundled(_ edit: Edit<InitiativeID, Initiative?>) throws {
        let origin = try String.fetchOne(
            database, sql: "SELECT origin FROM initiative WHERE id = ?",
            arguments: [edit.target.rawValue])
        guard origin != Origin.bundled.rawValue, edit.after?.origin != .bundled else {
            throw WriteFailure.failed(code: 8)
        }
    }

    /// nil where there is nothing; what only a newer program can read is left alone.
    private func readable<Value>(_ stored: Readable<Value>?) throws -> Value? {
        switch stored {
        case nil: nil
        case .value(let value): value
        case .unreadable: throw WriteFailure.refused(.newer)
        }
    }

    // MARK: Lessons

    /// A step follows on the one that is stored, or is not stored at all.
    private func store(_ lesson: Lesson) throws {
        switch try LessonTable.lesson(lesson.id, database) {
        case nil:
            guard lesson.revision == 0 else { throw WriteFailure.refused(.gone) }
        case .unreadable: throw WriteFailure.refused(.newer)
        case .value(let stored):
            if stored == lesson { return }
            guard lesson.revision == stored.revision + 1 else {
                throw WriteFailure.refused(.stale)
            }
        }
        try LessonTable.put(lesson, database)
    }
}
