/// All that is open with one initiative: the case itself, its walks, and what can be undone.
public struct Dossier: Hashable, Sendable {
    public var initiative: Initiative
    /// The walk that is open: the last one.
    public var walk: Walk
    /// The walks before it, oldest first. They are only read.
    public private(set) var earlier: [Walk]
    /// What was done to the open walk.
    public var history: History

    public init(
        initiative: Initiative, walk: Walk, earlier: [Walk] = [], history: History = History()
    ) {
        self.initiative = initiative
        self.walk = walk
        self.earlier = earlier
        self.history = history
    }

    /// Begins another walk; the one that was open is only read from now on. A walk in which nothing
    /// was answered makes way for it.
    public mutating func beginWalk(_ id: WalkID, on day: Day) {
        if walk.isBegun { earlier.append(walk) }
        walk = Walk(
            id: id, initiative: initiative.id, started: day, previous: earlier.last?.id)
        history = History()
    }
}

/// One row of the list: an initiative and how far its walk is.
public struct InitiativeRow: Hashable, Sendable, Identifiable {
    public var initiative: Initiative
    /// What was chosen; nil where nothing was yet.
    public var choice: MainChoice?
    /// Whether a walk holds any answer.
    public var isWalked: Bool

    public init(initiative: Initiative, choice: MainChoice? = nil, isWalked: Bool = false) {
        self.initiative = initiative
        self.choice = choice
        self.isWalked = isWalked
    }

    public var id: InitiativeID { initiative.id }

    /// The order of the first list: own ones, then bundled ones, each by id.
    public func isListedBefore(_ other: InitiativeRow) -> Bool {
        (rank, id) < (other.rank, other.id)
    }

    private var rank: Int {
        switch initiative.origin {
        case .own: 0
        case .bundled: 1
        case .imported: 2
        }
    }
}
