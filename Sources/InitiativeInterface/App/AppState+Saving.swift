internal import InitiativeModel

// What goes to the notes file and what comes back from it.
extension AppState {
    mutating func store(_ write: Write) -> [Effect] {
        guard desk.readOnly == nil else { return [] }
        outbox.add(write)
        if case .failed = desk.saving {} else { desk.saving = .pending }
        return sendNext()
    }

    mutating func sendNext() -> [Effect] { outbox.next().map { [.persist($0)] } ?? [] }

    mutating func acknowledge(_ write: Write, at time: String) -> [Effect] {
        outbox.acknowledge()
        if outbox.isEmpty { wasToldOfFailure = false }
        if outbox.isEmpty, draft?.isStored ?? true { desk.saving = .saved(at: time) }
        if case .failed = desk.saving { desk.saving = .pending }
        return sendNext() + finishIfReady() + readAgain(after: write) + openIfStored()
            + openLessonIfStored()
    }

    /// What was added to be walked can be opened once it is stored.
    private mutating func openIfStored() -> [Effect] {
        guard outbox.isEmpty, let id = openAfterSaving else { return [] }
        openAfterSaving = nil
        opening = id
        return [.open(id)]
    }

    /// An initiative that came back has a walk again: only the notes file knows which.
    private func readAgain(after write: Write) -> [Effect] {
        guard case .initiative(let change) = write.entry?.change, outbox.isEmpty,
            change.before == nil || change.after == nil
        else { return [] }
        if case .record = write { return [] }
        return [.list]
    }

    mutating func handle(_ failure: WriteFailure, of write: Write) -> [Effect] {
        outbox.fail()
        if case .conflict(let theirs) = failure { return merge(write, with: theirs) }
        desk.saving = .failed(failure)
        desk.notice = Phrases.both { $0.failures.writing(failure) }
        if case .signal = ending { return finish() }
        if ending != nil { wasToldOfFailure = true }
        ending = nil
        if failure == .damaged || failure == .readOnly {
            desk.readOnly = failure == .damaged ? .damaged : .permission
            return []
        }
        guard !isRetryTimerSet else { return [] }
        isRetryTimerSet = true
        return [.wake(.retry, milliseconds: 5000)]
    }

    mutating func retryTimerFired() -> [Effect] {
        isRetryTimerSet = false
        return sendNext()
    }

    /// Another program changed the same field. Nothing is thrown away: a text gets both versions
    /// under each other, anything else becomes ours with theirs one undo away.
    private mutating func merge(_ refused: Write, with theirs: Answer?) -> [Effect] {
        // What was typed since is part of ours, or waits behind it.
        if let open = draft, !open.isStored {
            outbox.add(.record(open.entry, walk: desk.dossier?.walk.header))
        }
        draft = nil
        let write = outbox.waiting.first ?? refused
        guard let entry = write.entry, case .answer(let change) = entry.change else {
            outbox.acknowledge()
            var effects = sendNext() + finishIfReady() + [.list]
            if case .rows(let rows)? = write.entry?.change { effects.append(.readNotes(rows.list)) }
            return effects
        }
        let mine: Answer? =
            switch write {
            case .undo: change.before
            case .record, .redo, .setting, .lesson, .ballots: change.after
            }
        let merged: Answer? =
            switch (mine, theirs) {
            case (.text(let mine), .text(let other)):
                .text(mine + "\n\n" + Phrases[desk.language].changes.fromElsewhere + "\n" + other)
            default: mine
            }
        let both = AnswerChange(
            walk: change.walk, field: change.field, before: theirs, after: merged)
        let resolved = HistoryEntry(id: nextEntryID(), scope: entry.scope, change: .answer(both))
        if let walk = desk.dossier?.walk, walk.id == change.walk {
            desk.dossier?.walk.apply(both)
            desk.dossier?.history.resolve(entry.id, as: resolved)
            settle()
        }
        desk.notice = Phrases.both(\.changes.conflict)
        outbox.replaceFirst(with: .record(resolved, walk: write.walk))
        return sendNext()
    }

    /// Leaves as soon as all is stored.
    mutating func leave(_ ending: Ending) -> [Effect] {
        // Asked a second time although storing fails: the user knows.
        if ending == .asked, case .failed(let failure) = desk.saving, !outbox.isEmpty,
            self.wasToldOfFailure
        {
            return [.finish(.unsaved(failure))]
        }
        self.ending = ending
        let effects = closeDraft()
        if case .failed = desk.saving, !outbox.isEmpty {
            wasToldOfFailure = true
            return effects + sendNext()
        }
        return effects + finishIfReady()
    }

    private mutating func finishIfReady() -> [Effect] {
        ending != nil && outbox.isEmpty ? finish() : []
    }

    private func finish() -> [Effect] { ending.map { [.finish($0)] } ?? [] }
}

extension Write {
    var walk: WalkHeader? {
        switch self {
        case .record(_, let walk), .undo(_, let walk), .redo(_, let walk): walk
        case .setting, .lesson, .ballots: nil
        }
    }
}
