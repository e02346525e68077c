internal import InitiativeModel

// Taking in a list. One import at a time; it goes on while something else is on the screen.
extension AppState {
    mutating func grant(_ request: ImportRequest) -> [Effect] {
        switch request {
        case .look(let path):
            desk.importing = .peeking
            return [.lookAtList(path: path)]
        case .use(let uses):
            guard case .previewed(var preview) = desk.importing,
                uses.count == preview.columns.count
            else { return [] }
            preview.uses = uses
            desk.importing = .previewed(preview)
            return []
        case .start:
            guard case .previewed(let preview) = desk.importing else { return [] }
            desk.importing = .running(preview, ImportProgress(rows: 0))
            return [.importList(preview)]
        case .stop:
            guard case .running = desk.importing else { return [] }
            return [.stopImport]
        case .takeBack(let list): return [.takeBackImport(list)]
        case .delete(let list): return [.deleteList(list)]
        }
    }

    mutating func take(_ importing: ImportState) -> [Effect] {
        // News of an import that ended meanwhile says nothing any more.
        if case .running = importing {
            guard case .running = desk.importing else { return [] }
        }
        if case .idle = importing {
            desk.notice = Phrases.both(\.importing.takenBack)
        }
        desk.importing = importing
        // What was read of lists may be of an older edition.
        desk.page = nil
        settle()
        switch importing {
        case .done, .idle: return [.readLists, .giveRoomBack]
        case .peeking, .previewed, .running, .failed: return []
        }
    }

    /// A list is gone, and so is what was read of it.
    mutating func forget(_ list: ListSummary) -> [Effect] {
        desk.notice = Phrases.both { $0.lists.deleted(list.name) }
        desk.lists?.removeAll { $0.id == list.id }
        if desk.page?.query.list == list.id { desk.page = nil }
        settle()
        return [.readLists, .giveRoomBack]
    }

    /// The import screen, at its beginning unless an import runs.
    mutating func openImport() -> [Effect] {
        if case .running = desk.importing {} else { desk.importing = .idle }
        return grant([.open(.importing(ImportScreen()))])
    }
}
