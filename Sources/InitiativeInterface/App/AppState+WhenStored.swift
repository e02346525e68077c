internal import InitiativeModel

// What is read while edits are on their way to the notes file is older than what is on the screen.
extension AppState {
    /// Whether the notes file has all that was edited.
    var isAllStored: Bool { outbox.isEmpty && draft?.isStored ?? true }

    /// Asks as soon as all is stored: sooner, the answer would take back what was edited since.
    mutating func askWhenStored(_ question: Effect) -> [Effect] {
        if !whenStored.contains(question) { whenStored.append(question) }
        if case .failed(let failure) = desk.saving {
            desk.notice = Phrases.both { $0.failures.writing(failure) }
        }
        return askIfStored()
    }

    mutating func askIfStored() -> [Effect] {
        guard isAllStored else { return [] }
        defer { whenStored = [] }
        for case .open(let id) in whenStored { opening = id }
        return whenStored
    }

    /// A dossier with what is not stored yet, as when the disk is full and a walk is left and
    /// opened again.
    func withUnstored(_ stored: Dossier) -> Dossier {
        var dossier = stored
        for write in outbox.waiting {
            guard let header = write.walk, header.initiative == dossier.initiative.id,
                let entry = write.entry, case .answer(let edit) = entry.change
            else { continue }
            if !dossier.walk.isBegun, dossier.walk.id != header.id {
                dossier.walk = Walk(
                    id: header.id, initiative: header.initiative, started: header.started,
                    previous: header.previous)
            }
            guard dossier.walk.id == edit.walk else { continue }
            switch write {
            case .record:
                dossier.walk.apply(edit)
                dossier.history.record(entry)
            case .undo:
                dossier.walk.apply(edit.inverse)
                if dossier.history.done.last?.id == entry.id { _ = dossier.history.undo() }
            case .redo:
                dossier.walk.apply(edit)
                if dossier.history.undone.last?.id == entry.id { _ = dossier.history.redo() }
            case .setting, .lesson, .ballots, .leaveRoom: break
            }
        }
        return dossier
    }
}
