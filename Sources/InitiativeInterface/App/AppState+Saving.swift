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
        if isAllStored { desk.saving = .saved(at: time) }
        if case .failed = desk.saving { desk.saving = .pending }
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
        case .answer, .initiative: return askWhenStored(.list)
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
        desk.notice = Phrases.both { $0.failures.writing(failure) }
        if case .signal(let number) = ending {
            return [.finish(.unsaved(unsaved(failure), signal: number))]
        }
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
        let write = outbox.takeLatest(of: refused)
        guard let entry = write.entry else { return goOn() }
        if case .view(let edit) = theirs, edit.after != nil {
            return keepElsewhere(edit, entry)
        }
        let ours: Change = if case .undo = write { entry.change.inverse } else { entry.change }
        let (change, clash) = ours.resolved(over: theirs, Phrases[desk.language].changes.joint)
        apply(change)
        // It left the list for a moment.
        if case .initiative(let edit) = change, edit.after != nil { selectInList(edit.target) }
        if let clash { tell(Phrases.both { $0.changes.told(clash) }) }
        guard !change.isEmpty else {
            remember(in: entry.scope) { $0.resolve(entry.id, as: nil) }
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
        if case .signal(let number) = ending {
            return [.finish(.unsaved(unsaved(.refused(refusal)), signal: number))]
        }
        _ = outbox.takeLatest(of: write)
        var effects: [Effect] = []
        if let lesson = write.lesson {
            if refusal == .gone { outbox.drop { $0.lesson == lesson } }
            outbox.drop { if case .lesson(let step) = $0 { step.id == lesson } else { false } }
            effects = forgetStep(of: lesson, refusal)
        } else if let entry = write.entry {
            remember(in: entry.scope) { $0.resolve(entry.id, as: nil) }
            effects = readAgain(write)
        }
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
        self.ending = ending
        var effects = closeDraft()
        if case .signal = ending, !outbox.isEmpty {
            effects.append(.wake(.patience, milliseconds: Self.patienceMilliseconds))
        }
        if case .failed = desk.saving, !outbox.isEmpty {
            wasToldOfFailure = true
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
        return outbox.isEmpty ? effects + [.finish(ending)] : effects
    }

    /// - Parameter failure: nil where storing took too long.
    private func unsaved(_ failure: WriteFailure?) -> Unsaved {
        var names: [Localized<String>] = []
        for write in outbox.waiting {
            let name = Phrases.both { $0.changes.name(of: write) }
            if !names.contains(name) { names.append(name) }
        }
        return Unsaved(failure: failure, names: names, lastSaved: lastSaved)
    }
}

extension Write {
    var walk: WalkHeader? {
        switch self {
        case .record(_, let walk), .undo(_, let walk), .redo(_, let walk): walk
        case .setting, .lesson, .ballots: nil
        }
    }

    /// The lesson that is stored, or written in; nil for what is about no lesson.
    var lesson: LessonID? {
        switch self {
        case .lesson(let lesson): return lesson.id
        case .ballots(_, let id): return id
        case .record(let entry, _), .undo(let entry, _), .redo(let entry, _):
            guard case .takeaway(let edit) = entry.change else { return nil }
            return edit.target
        case .setting: return nil
        }
    }
}
