/// Names one entry of the history: the program that made it and a count.
public struct EntryID: RawRepresentable, Hashable, Sendable {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The same id for an entry that belongs with the one before it: both are one undo step. The
    /// mark is part of what is stored, so that it holds after a restart.
    public var joinedToPrevious: EntryID { EntryID(rawValue: rawValue + Self.joint) }
    public var isJoinedToPrevious: Bool { rawValue.hasSuffix(Self.joint) }

    private static let joint = "+"
}

/// What an undo works on: only what is on the screen.
public enum HistoryScope: Hashable, Sendable {
    /// The list of own and bundled initiatives.
    case list
    /// One walk of an initiative.
    case walk(WalkID)
    /// The prepared lessons.
    case plans
    /// What was written together in a lesson that was held; never its votes.
    case lesson(LessonID)
    /// What was added to the rows of an imported list, by its name.
    case rows(of: String)
}

extension HistoryScope: RawRepresentable {
    public var rawValue: String {
        switch self {
        case .list: "list"
        case .walk(let id): "walk:\(id.rawValue)"
        case .plans: "plans"
        case .lesson(let id): "lesson:\(id.rawValue)"
        case .rows(let list): "rows:\(list)"
        }
    }

    public init?(rawValue: String) {
        let parts = rawValue.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        switch (parts[0], parts.count == 2 ? String(parts[1]) : nil) {
        case ("list", nil): self = .list
        case ("plans", nil): self = .plans
        case ("walk", let id?): self = .walk(WalkID(id))
        case ("lesson", let id?): self = .lesson(LessonID(id))
        case ("rows", let list?): self = .rows(of: list)
        default: return nil
        }
    }
}

/// One step that can be undone.
public struct HistoryEntry: Hashable, Sendable {
    public let id: EntryID
    public let scope: HistoryScope
    public var change: Change

    public init(id: EntryID, scope: HistoryScope, change: Change) {
        self.id = id
        self.scope = scope
        self.change = change
    }
}

/// What can be undone and redone in one scope, oldest first.
public struct History: Hashable, Sendable {
    public private(set) var done: [HistoryEntry]
    /// The entry undone last is the last.
    public private(set) var undone: [HistoryEntry]

    public init(done: [HistoryEntry] = [], undone: [HistoryEntry] = []) {
        self.done = done
        self.undone = undone
    }

    /// Adds an entry, or replaces the last one where it has the same id (a burst of typing is
    /// one entry that grows). What was undone can then not be redone any more.
    public mutating func record(_ entry: HistoryEntry) {
        if done.last?.id == entry.id { done.removeLast() }
        done.append(entry)
        undone = []
    }

    /// Moves the last entry to the undone ones; the caller applies its inverse.
    public mutating func undo() -> HistoryEntry? {
        guard let entry = done.popLast() else { return nil }
        undone.append(entry)
        return entry
    }

    /// Moves the entry undone last back; the caller applies it.
    public mutating func redo() -> HistoryEntry? {
        guard let entry = undone.popLast() else { return nil }
        done.append(entry)
        return entry
    }

    /// Leaves out an entry that cannot be undone or done again any more.
    public mutating func forget(_ id: EntryID) {
        done.removeAll { $0.id == id }
        undone.removeAll { $0.id == id }
    }

    /// Leaves out all entries of some changes: they cannot be undone or done again any more.
    public mutating func forget(where isGone: (Change) -> Bool) {
        done.removeAll { isGone($0.change) }
        undone.removeAll { isGone($0.change) }
    }

    /// Records what became of an entry that could not be stored as it was, because the same part
    /// had been changed elsewhere. An undo that could not be stored never happened.
    ///
    /// - Parameter entry: what was stored instead; nil where nothing was.
    public mutating func resolve(_ id: EntryID, as entry: HistoryEntry?) {
        if let place = done.lastIndex(where: { $0.id == id }) {
            done.remove(at: place)
            if let entry { done.insert(entry, at: place) }
        } else {
            if let refused = undone.last(where: { $0.id == id }) { done.append(refused) }
            if let entry { done.append(entry) }
        }
        undone = []
    }
}
