/// What a person added to one row of an imported list.
public struct RowNote: Hashable, Sendable {
    /// Whether the row is left out unless hidden rows are asked for.
    public var isHidden: Bool
    /// Goals besides what the list says, in the order of ``Goal/allCases``.
    public private(set) var goals: [Goal]
    /// The initiative as which the row is walked; nil where it is not.
    public var initiative: InitiativeID?

    public init(isHidden: Bool = false, goals: [Goal] = [], initiative: InitiativeID? = nil) {
        self.isHidden = isHidden
        self.goals = Goal.allCases.filter(goals.contains)
        self.initiative = initiative
    }

    /// Whether nothing was added.
    public var isEmpty: Bool { self == RowNote() }

    public mutating func add(_ goal: Goal) {
        goals = Goal.allCases.filter { goals.contains($0) || $0 == goal }
    }

    public mutating func remove(_ goal: Goal) { goals.removeAll { $0 == goal } }
}

/// What a person added to the rows of one list, and what of that can be undone.
public struct ListNotes: Hashable, Sendable {
    /// Without empty ones.
    public private(set) var rows: [RowKey: RowNote]
    /// Rows whose note a later version of the program wrote in a way that this one cannot read.
    public let unreadable: Int
    public var history: History

    public init(
        rows: [RowKey: RowNote] = [:], unreadable: Int = 0, history: History = History()
    ) {
        self.rows = rows.filter { !$0.value.isEmpty }
        self.unreadable = unreadable
        self.history = history
    }

    /// An empty note where nothing was added.
    public subscript(key: RowKey) -> RowNote { rows[key] ?? RowNote() }

    /// The keys of the notes that fit. O(n).
    public func keys(where fits: (RowNote) -> Bool) -> Set<RowKey> {
        Set(rows.filter { fits($0.value) }.keys)
    }

    /// Which rows are hidden, and nothing else that was added.
    public var hidingOnly: ListNotes {
        ListNotes(rows: rows.mapValues { RowNote(isHidden: $0.isHidden) })
    }

    public mutating func apply(_ edit: Edit<String, [RowKey: RowNote]>) {
        for (key, note) in edit.after { rows[key] = note.isEmpty ? nil : note }
    }

    /// The change that does the same to some rows; rows that it leaves as they are, are not in it.
    public func change(
        of keys: some Sequence<RowKey>, in list: String, _ edit: (inout RowNote) -> Void
    ) -> Edit<String, [RowKey: RowNote]> {
        var before: [RowKey: RowNote] = [:]
        var after: [RowKey: RowNote] = [:]
        for key in keys {
            var note = self[key]
            edit(&note)
            guard note != self[key] else { continue }
            before[key] = self[key]
            after[key] = note
        }
        return Edit(list, before: before, after: after)
    }
}
