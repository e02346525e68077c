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

    mutating func acknowledge(
        _ write: Write, _ outcome: WriteOutcome, at time: String
    ) -> [Effect] {
        outbox.acknowledge()
        lastSaved = time
        // What is typed from now on is a step of its own: one that began before the other program's
        // part came in would take that part away when it is undone.
        let ended = outcome == .merged ? closeDraft() : []
        if outbox.isEmpty { wasToldOfFailure = false }
        if case .failed(let failure) = desk.saving {
            unsay { $0.failures.writing(failure) }
            desk.saving = .pending
        }
        if isAllStored { desk.saving = .saved(at: time) }
        var effects = ended + sendNext() + finishIfReady()
        if needsReading(after: write, outcome) { effects += readAgain(write) }
        return effects + askIfStored()
    }

    /// Another program had a hand in it, or an initiative came back and has a walk again: only the
    /// notes file knows more.
    private func needsReading(after write: Write, _ outcome: WriteOutcome) -> Bool {
        guard outcome == .stored else { return true }
        guard case .initiative(let edit) = write.entry?.change, outbox.isEmpty else { return false }
        if case .record = write { return false }
        return edit.before == nil || edit.after == nil
    }

    /// Asks for what a write was about as the notes file has it.
    private mutating func readAgain(_ write: Write) -> [Effect] {
        switch write.entry?.change {
        case .answer:
            let walk = write.walk.map { askWhenStored(.readAgain($0.initiative)) } ?? []
            return walk + askWhenStored(.list)
        case .initiative: return askWhenStored(.list)
        case .plan: return askWhenStored(.lesson(.readAll))
        case .rows(let edit): return askWhenStored(.readNotes(edit.target))
        case .takeaway, .view, nil: return []
        }
    }

    mutating func handle(_ failure: WriteFailure, of write: Write) -> [Effect] {
        outbox.fail()
        switch failure {
        case .conflict(let theirs): return resolve(write, over: theirs)
        case .refused(let refusal): return drop(write, refusal)
        case .diskFull, .busy, .readOnly, .damaged, .failed: break
        }
        desk.saving = .failed(failure)
        if case .signal(let number) = ending {
            return [.finish(.unsaved(unsaved(failure), signal: number))]
        }
        wasToldOfFailure = ending != nil || wasToldOfFailure
        ending = nil
        tellUnsaved(failure)
        // A file that cannot be written now may be again, as when it was moved away and back: typing
        // goes on. In one that is damaged nothing is written.
        if failure == .damaged {
            desk.readOnly = .damaged
            return []
        }
        guard !isRetryTimerSet else { return [] }
        isRetryTimerSet = true
        return [.wake(.retry, milliseconds: 5000)]
    }

    /// Who asked to leave is told what comes of asking again.
    private mutating func tellUnsaved(_ failure: WriteFailure) {
        let isLeaving = wasToldOfFailure
        desk.notice = Phrases.both {
            isLeaving ? $0.failures.leaving(failure) : $0.failures.writing(failure)
        }
    }

    mutating func retryTimerFired() -> [Effect] {
        isRetryTimerSet = false
        return sendNext()
    }

    // MARK: Another program was first

    /// Another program changed the same part. Nothing is thrown away: a text gets both versions
    /// under each other, of anything else ours stands with theirs one undo away, and what was to be
    /// taken away stays where it was changed.
    private mutating func resolve(_ refused: Write, over theirs: Change) -> [Effect] {
        // What was typed since is part of ours, or waits behind it.
        if let open = draft, !open.isStored {
            outbox.add(.record(open.entry, walk: walkHeader))
        }
        draft = nil
        guard let write = outbox.takeLatest(of: refused) else {
            // Done here and taken back here, before any of it was stored.
            if let entry = refused.entry { remember(in: entry.scope) { $0.forget(entry.id) } }
            apply(theirs.leavingAll)
            return goOn()
        }
        guard let entry = write.entry,
            let (change, clash) = write.resolved(
                over: theirs, Phrases[desk.language].changes.joint)
        else { return goOn() }
        if case .view(let edit) = theirs, edit.after != nil, write.isRecord {
            return keepElsewhere(edit, entry)
        }
        apply(change)
        // What was done after it stays on the screen as well.
        for later in outbox.waiting { later.change.map { apply(overShown($0)) } }
        // It left the list for a moment.
        if case .initiative(let edit) = change, edit.after != nil { selectInList(edit.target) }
        if let clash { tell(Phrases.both { $0.changes.told(clash) }) }
        guard !change.isEmpty else {
            remember(in: entry.scope) { history in
                if write.isRecord {
                    history.resolve(entry.id, as: nil)
                } else {
                    history.forget(entry.id)
                }
            }
            return goOn()
        }
        let resolved = HistoryEntry(id: nextEntryID(), scope: entry.scope, change: change)
        remember(in: entry.scope) { $0.resolve(entry.id, as: resolved) }
        outbox.putFirst(.record(resolved, walk: write.walk))
        return sendNext()
    }

    /// Two views were kept under one digit: theirs stays there, and ours gets another one.
    private mutating func keepElsewhere(
        _ edit: Edit<ViewDigit, SavedView?>, _ entry: HistoryEntry
    ) -> [Effect] {
        desk.views[edit.target] = edit.before
        remember(in: entry.scope) { $0.resolve(entry.id, as: nil) }
        guard let ours = edit.after else { return goOn() }
        let effects = keep(ours)
        // Both gave it the same name: then it is the same digit all the same.
        if desk.views[edit.target] == ours {
            desk.notice = Phrases.both { $0.changes.told(.ours) }
        }
        return effects + goOn()
    }

    /// What can never be stored is given up, said, and read again as it is.
    private mutating func drop(_ write: Write, _ refusal: Refusal) -> [Effect] {
        tell(Phrases.both { $0.failures.refused(refusal) })
        var given = outbox.takeLatest(of: write).map { [$0] } ?? []
        var effects: [Effect] = []
        if let lesson = write.lesson {
            given += outbox.drop { waiting in
                guard waiting.lesson == lesson else { return false }
                if case .lesson = waiting { return true }
                return refusal == .gone
            }
            effects = forgetStep(of: lesson, refusal)
        } else if let entry = write.entry {
            remember(in: entry.scope) { $0.resolve(entry.id, as: nil) }
            // No question reads one view.
            if case .view(let edit) = entry.change { desk.views[edit.target] = edit.before }
            effects = readAgain(write)
        }
        givenUp = Unsaved(
            failure: .refused(refusal), names: (givenUp?.names ?? []).adding(names(of: given)),
            lastSaved: lastSaved)
        return effects + goOn()
    }

    /// Says what became of an edit. Whoever is leaving stays to read it.
    private mutating func tell(_ sentence: Localized<String>) {
        desk.notice = sentence
        if ending == .asked { ending = nil }
    }

    /// The first write is dealt with otherwise; those behind it go on.
    private mutating func goOn() -> [Effect] {
        if isAllStored {
            wasToldOfFailure = false
            desk.saving = lastSaved.map { .saved(at: $0) } ?? .nothingToSave
        }
        return sendNext() + finishIfReady() + askIfStored()
    }

    // MARK: Leaving

    /// Leaves as soon as all is stored.
    mutating func leave(_ ending: Ending) -> [Effect] {
        // Asked a second time although storing fails: the user knows.
        if ending == .asked, case .failed(let failure) = desk.saving, !outbox.isEmpty,
            self.wasToldOfFailure
        {
            return [.finish(.unsaved(unsaved(failure), signal: nil))]
        }
        // Of what was given up before, the user was told.
        givenUp = nil
        self.ending = ending
        var effects = closeDraft()
        if case .signal = ending, !outbox.isEmpty {
            effects.append(.wake(.patience, milliseconds: Self.patienceMilliseconds))
        }
        if case .failed(let failure) = desk.saving, !outbox.isEmpty {
            if ending == .asked {
                wasToldOfFailure = true
                tellUnsaved(failure)
            }
            return effects + sendNext()
        }
        return effects + finishIfReady()
    }

    /// How long storing may take after a signal, before the program ends without.
    static let patienceMilliseconds = 4000

    /// Storing does not come to an end: the program says so and goes.
    mutating func patienceEnded() -> [Effect] {
        guard case .signal(let number) = ending, !outbox.isEmpty else { return [] }
        let failure: WriteFailure? =
            if case .failed(let failure) = desk.saving { failure } else { nil }
        return [.finish(.unsaved(unsaved(failure), signal: number))]
    }

    private mutating func finishIfReady() -> [Effect] {
        guard let ending else { return [] }
        // Letters that came while the last write was under way.
        let effects = closeDraft()
        guard outbox.isEmpty else { return effects }
        if case .signal(let number) = ending, let givenUp {
            return effects + [.finish(.unsaved(givenUp, signal: number))]
        }
        return effects + [.finish(ending)]
    }

    /// - Parameter failure: nil where storing took too long.
    private func unsaved(_ failure: WriteFailure?) -> Unsaved {
        let names = (givenUp?.names ?? []).adding(names(of: outbox.waiting))
        return Unsaved(failure: failure, names: names, lastSaved: lastSaved)
    }

    private func names(of writes: [Write]) -> [Localized<String>] {
        writes.map { write in Phrases.both { $0.changes.name(of: write) } }
    }
}

extension [Localized<String>] {
    /// With more of them, each once.
    fileprivate func adding(_ more: [Localized<String>]) -> [Localized<String>] {
        (self + more).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }
}

extension Write {
    /// Whether it is an edit that is not taken back or done again.
    var isRecord: Bool { if case .record = self { true } else { false } }

    /// The lesson that is stored, or written in; nil for what is about no lesson.
    var lesson: LessonID? {
        switch self {
        case .lesson(let lesson): return lesson.id
        case .ballots(_, let id): return id
        case .record(let entry, _), .undo(let entry, _), .redo(let entry, _):
            guard case .takeaway(let edit) = entry.change else { return nil }
            return edit.target
        case .setting, .leaveRoom: return nil
        }
    }
}
