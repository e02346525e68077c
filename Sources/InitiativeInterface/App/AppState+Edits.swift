internal import InitiativeModel
internal import TerminalUI

// Edits, undo and redo. Every edit is applied at once and stored at once, in order.
extension AppState {
    /// An edit that is an undo step of its own.
    mutating func record(_ change: Change) -> [Effect] { record([change], in: scope) }

    /// Edits that belong together, such as a choice that takes another one away: one undo step.
    mutating func record(_ changes: [Change]) -> [Effect] { record(changes, in: scope) }

    /// - Parameter scope: where it can be undone.
    mutating func record(_ changes: [Change], in scope: HistoryScope) -> [Effect] {
        var effects: [Effect] = []
        var isFirst = true
        for change in changes where !change.isEmpty {
            guard mayWrite() else { return effects }
            wasToldOfFailure = false
            let id = nextEntryID()
            let entry = HistoryEntry(
                id: isFirst ? id : id.joinedToPrevious, scope: scope, change: change)
            isFirst = false
            apply(change)
            remember(in: scope) { $0.record(entry) }
            effects += store(.record(entry, walk: walkHeader))
        }
        return effects
    }

    /// Typing. The first letter opens a draft, the following ones let it grow; it is stored when
    /// the draft timer fires, or when anything else is done.
    mutating func type(_ change: Change) -> [Effect] {
        guard !change.isEmpty, mayWrite() else { return [] }
        // To leave without it was said of what was there before.
        wasToldOfFailure = false
        var effects: [Effect] = []
        let grown = draft?.entry.change.followed(by: change)
        // It is about something else: the burst before it ends.
        if grown == nil { effects += closeDraft() }
        apply(change)
        let entry =
            if let draft, let grown {
                HistoryEntry(id: draft.entry.id, scope: draft.entry.scope, change: grown)
            } else {
                HistoryEntry(id: nextEntryID(), scope: scope, change: change)
            }
        draft = Draft(entry: entry, isStored: false)
        remember(in: entry.scope) { $0.record(entry) }
        desk.saving = .pending
        if !isDraftTimerSet {
            isDraftTimerSet = true
            effects.append(.wake(.draft, milliseconds: Self.draftMilliseconds))
        }
        return effects
    }

    /// Typed text is stored at least this often.
    static let draftMilliseconds = 700

    mutating func draftTimerFired() -> [Effect] {
        isDraftTimerSet = false
        guard let open = draft else { return [] }
        // Nothing was typed since the last time: a pause, and the next letter is a new step.
        if open.isStored {
            draft = nil
            return []
        }
        let effects = storeDraft()
        isDraftTimerSet = true
        return effects + [.wake(.draft, milliseconds: Self.draftMilliseconds)]
    }

    /// Stores what was typed and ends the burst.
    mutating func closeDraft() -> [Effect] {
        defer { draft = nil }
        return storeDraft()
    }

    private mutating func storeDraft() -> [Effect] {
        guard let open = draft, !open.isStored else { return [] }
        draft?.isStored = true
        return store(.record(open.entry, walk: walkHeader))
    }

    mutating func undo() -> [Effect] {
        var effects = closeDraft()
        var isJoined = true
        while isJoined {
            var next: HistoryEntry?
            remember(in: scope) { next = $0.undo() }
            guard let entry = next else { break }
            apply(overShown(entry.change.inverse))
            desk.notice = Phrases.both { $0.changes.undone($0.changes.name(of: entry.change)) }
            effects += store(.undo(entry, walk: walkHeader))
            isJoined = entry.id.isJoinedToPrevious
        }
        settle()
        return effects
    }

    mutating func redo() -> [Effect] {
        var effects = closeDraft()
        var isJoined = true
        while isJoined {
            var next: HistoryEntry?
            remember(in: scope) { next = $0.redo() }
            guard let entry = next else { break }
            apply(overShown(entry.change))
            // The first of edits that belong together gives them their name.
            if !entry.id.isJoinedToPrevious {
                desk.notice = Phrases.both {
                    $0.changes.redone($0.changes.name(of: entry.change))
                }
            }
            effects += store(.redo(entry, walk: walkHeader))
            isJoined = undoneNext?.id.isJoinedToPrevious ?? false
        }
        settle()
        return effects
    }

    /// What redo would do next.
    private var undoneNext: HistoryEntry? {
        desk[history: scope].undone.last
    }

    mutating func mayWrite() -> Bool {
        guard let reason = desk.readOnly else { return true }
        desk.notice = Phrases.both { $0.failures.readOnly(reason) }
        return false
    }

    var walkHeader: WalkHeader? { desk.dossier?.walk.header }

    mutating func remember(
        in scope: HistoryScope, _ change: (inout History) -> Void
    ) {
        change(&desk[history: scope])
    }

    /// An older change as it is done over what is shown now: parts that came in since stay, as they
    /// do in the notes file.
    func overShown(_ change: Change) -> Change {
        func over<Target, Value>(_ edit: Edit<Target, Value>, _ shown: Value) -> Edit<Target, Value>
        {
            let merged = edit.merged(over: shown)
            return merged.clash == nil
                ? Edit(edit.target, before: shown, after: merged.value) : edit
        }
        switch change {
        case .initiative(let edit):
            let shown = desk.rows.first { $0.id == edit.target }?.initiative
            return .initiative(over(edit, shown))
        case .plan(let edit): return .plan(over(edit, desk.teaching.plan(edit.target)))
        case .rows(let edit):
            guard let notes = desk.notes[edit.target] else { return change }
            let shown = Dictionary(uniqueKeysWithValues: edit.after.keys.map { ($0, notes[$0]) })
            return .rows(over(edit, shown))
        case .answer(let edit):
            guard let walk = desk.dossier?.walk, walk.id == edit.walk else { return change }
            return .answer(over(edit, walk[edit.field]))
        case .takeaway(let edit):
            guard let record = desk.teaching.record, record.lesson.id == edit.target else {
                return change
            }
            return .takeaway(over(edit, record.takeaway))
        case .view(let edit): return .view(over(edit, desk.views[edit.target]))
        }
    }

    /// Shows what a change comes to, where what it is about is open.
    mutating func apply(_ change: Change) {
        switch change {
        case .answer(let edit):
            guard desk.dossier?.walk.id == edit.walk else { return }
            desk.dossier?.walk.apply(edit)
            updateRow()
        case .initiative(let edit):
            put(edit.after, as: edit.target)
            if let initiative = edit.after {
                if desk.dossier?.initiative.id == edit.target {
                    desk.dossier?.initiative = initiative
                    updateRow()
                }
            }
        case .plan(let edit): desk.teaching.apply(edit)
        case .takeaway(let edit):
            guard desk.teaching.record?.lesson.id == edit.target else { return }
            desk.teaching.record?.takeaway = edit.after
        case .rows(let edit):
            // Of a list that was not opened the notes file knows more.
            desk.notes[edit.target]?.apply(edit)
        case .view(let edit): desk.views.apply(edit)
        }
        settle()
    }

    /// Brings the list's row of the open initiative up to date with its walk.
    private mutating func put(_ initiative: Initiative?, as id: InitiativeID) {
        let place = desk.rows.firstIndex { $0.id == id }
        guard let initiative else {
            if let place { desk.rows.remove(at: place) }
            return
        }
        if let place {
            desk.rows[place].initiative = initiative
        } else {
            let row = InitiativeRow(initiative: initiative)
            let next = desk.rows.firstIndex { row.isListedBefore($0) }
            desk.rows.insert(row, at: next ?? desk.rows.endIndex)
        }
    }

    mutating func updateRow() {
        guard let dossier = desk.dossier,
            let place = desk.rows.firstIndex(where: { $0.id == dossier.initiative.id })
        else { return }
        desk.rows[place] = InitiativeRow(
            initiative: dossier.initiative, choice: dossier.walk.mainChoice,
            isWalked: dossier.walk.isBegun)
    }
}
