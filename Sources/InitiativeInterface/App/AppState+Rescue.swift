public import InitiativeModel

/// What could not be stored in a former run of the program, and lies in files of its own.
public struct Rescued: Hashable, Sendable {
    /// In the order in which they were done.
    public let writes: [Write]
    public let paths: [String]

    public init(writes: [Write], paths: [String]) {
        self.writes = writes
        self.paths = paths
    }
}

extension AppState {
    /// Puts it into the notes, in its order and by the rule of conflict, as if it was done now. The
    /// files go when all is stored.
    mutating func storeRescued() -> [Effect] {
        guard mayWrite(), let rescued = desk.rescued else { return [] }
        leaveRescue()
        let effects = rescued.writes.flatMap { store($0) }
        return effects + askWhenStored(.removeRescue(rescued.paths, isStored: true))
            + askWhenStored(.list)
    }

    mutating func discardRescued() -> [Effect] {
        guard let rescued = desk.rescued else { return [] }
        leaveRescue()
        return [.removeRescue(rescued.paths, isStored: false)]
    }

    mutating func tellRescue(isStored: Bool, left: [String]) {
        if let path = left.first {
            // Words about citizens still lie there: that goes before any other notice.
            desk.notice = Phrases.both { phrases in
                phrases.rescue.left(isStored, path)
            }
        } else if desk.notice == nil {
            // What became of an edit that met another one is told already.
            desk.notice = Phrases.both(isStored ? \.rescue.stored : \.rescue.discarded)
        }
    }

    private mutating func leaveRescue() {
        desk.rescued = nil
        stack.removeAll { if case .rescue = $0 { true } else { false } }
        settle()
    }
}
