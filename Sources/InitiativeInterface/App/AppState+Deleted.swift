internal import InitiativeModel

// What was deleted: brought back, or erased for good.
extension AppState {
    mutating func openDeleted() -> [Effect] {
        grant([.open(.deleted(DeletedScreen()))]) + askWhenStored(.readDeleted)
    }

    /// Puts a deleted initiative back on the list; an edit as any other, that can be undone.
    mutating func bringBack(_ deleted: DeletedInitiative) -> [Effect] {
        let initiative = deleted.initiative
        let effects = record(
            [.initiative(Edit(initiative.id, before: nil, after: initiative))], in: .list)
        guard !effects.isEmpty else { return [] }
        desk.deleted?.removeAll { $0.id == deleted.id }
        let isShielded = desk.isShielded
        desk.notice = Phrases.both {
            $0.deleted.broughtBack(
                isShielded ? $0.frame.ownInitiative : $0.list.title(of: initiative))
        }
        settle()
        // How far it was walked is only in the file.
        return effects + askWhenStored(.list)
    }

    /// Chooses for how many days what was deleted can be brought back.
    mutating func retain(_ days: Int) -> [Effect] {
        guard days != desk.retention, mayWrite() else { return [] }
        desk.retention = days
        desk.notice = Phrases.both { $0.deleted.retained(days) }
        return store(.setting(.retention, String(days))) + askWhenStored(.readDeleted)
    }

    mutating func erase(_ erasure: Erasure) -> [Effect] {
        guard mayWrite() else { return [] }
        // It is not asked for again while it is under way.
        if case .initiative(let id) = erasure {
            desk.deleted?.removeAll { $0.id == id }
            settle()
        }
        return askWhenStored(.erase(erasure))
    }

    mutating func handle(_ erased: Erased, of erasure: Erasure) -> [Effect] {
        if case .initiative(let id) = erasure {
            desk.listHistory.forget { change in
                if case .initiative(let edit) = change { edit.target == id } else { false }
            }
        }
        // Links of rows to it are gone from the file: read again where they are needed.
        desk.notes = [:]
        let isShielded = desk.isShielded
        desk.notice = Phrases.both {
            $0.deleted.told(
                isShielded ? erased.shielded(as: $0.frame.ownInitiative) : erased, of: erasure,
                in: $0.language)
        }
        settle()
        return []
    }
}
