/// Something to be stored, as a value: what the interface asks and the store does.
public enum Write: Hashable, Sendable {
    /// Store the change and its history entry. The same entry again replaces what it stored
    /// before: so a draft grows in place.
    case record(HistoryEntry, walk: WalkHeader?)
    /// Store the inverse and mark the entry undone.
    case undo(HistoryEntry, walk: WalkHeader?)
    /// Store the change again and mark the entry done.
    case redo(HistoryEntry, walk: WalkHeader?)
    /// Remember a setting, such as the language.
    case setting(SettingName, String)
    /// Forget that the room of this lesson was open, where it is the one that is remembered.
    case leaveRoom(LessonID)
    /// Store a step of a lesson; one of revision 0 begins it.
    case lesson(Lesson)
    /// Store ballots of a lesson: of each token the newest in a round.
    case ballots([Ballot], of: LessonID)

    public var entry: HistoryEntry? {
        switch self {
        case .record(let entry, _), .undo(let entry, _), .redo(let entry, _): entry
        case .setting, .lesson, .ballots, .leaveRoom: nil
        }
    }

    /// The walk that it is written in, enough to begin it; nil for what is written in none.
    public var walk: WalkHeader? {
        switch self {
        case .record(_, let walk), .undo(_, let walk), .redo(_, let walk): walk
        case .setting, .lesson, .ballots, .leaveRoom: nil
        }
    }

    /// What storing it changes in the notes; nil where it is no edit.
    public var change: Change? {
        switch self {
        case .record(let entry, _), .redo(let entry, _): entry.change
        case .undo(let entry, _): entry.change.inverse
        case .setting, .lesson, .ballots, .leaveRoom: nil
        }
    }
}

extension Write {
    /// What is stored in place of a write that another program was before.
    ///
    /// An edit keeps both. What undo or redo would bring is an older text or choice: there theirs
    /// stays, since nobody asked for that one beside what was written after it.
    ///
    /// - Parameter rebased: the refused change as the store gave it back, from what they left.
    /// - Returns: nil for a write that stores no change.
    public func resolved(
        over rebased: Change, _ joint: TextJoint
    ) -> (change: Change, clash: Clash?)? {
        switch self {
        case .record(let entry, _): entry.change.resolved(over: rebased, joint)
        case .undo, .redo: (rebased.leavingAll, .notTakenBack)
        case .setting, .lesson, .ballots, .leaveRoom: nil
        }
    }
}

/// A walk without its answers: enough to begin it with its first answer.
public struct WalkHeader: Hashable, Sendable {
    public let id: WalkID
    public let initiative: InitiativeID
    public let started: Day
    /// The walk that this one follows on; nil for the first of the initiative.
    public let previous: WalkID?

    public init(id: WalkID, initiative: InitiativeID, started: Day, previous: WalkID? = nil) {
        self.id = id
        self.initiative = initiative
        self.started = started
        self.previous = previous
    }
}

extension Walk {
    public var header: WalkHeader {
        WalkHeader(id: id, initiative: initiative, started: started, previous: previous)
    }
}

/// What storing a write came to.
public enum WriteOutcome: Hashable, Sendable {
    /// The file holds what the program shows.
    case stored
    /// Another program had changed other parts of the same record, or taken it away: both are
    /// kept, and the file holds more than the program shows.
    case merged
}

/// What the program remembers between two runs.
public enum SettingName: String, CaseIterable, Hashable, Sendable {
    case language
    case theme
    /// Whether "none of the four" is offered as a choice; off where nothing is remembered.
    case noneOfFour = "none-of-four"
    /// Whether the user's own notes and initiatives are kept from the screen.
    case shielded
    /// The lesson whose room was open last; empty where it was left.
    case room
    /// The raw value of a ``WalkRoute``; the full one where nothing is remembered.
    case route
    /// For how many days what was deleted can be brought back; ``Retention/standardDays`` where
    /// nothing is remembered.
    case retention
}

/// Why something could not be stored. Facts; the words are made by whoever shows them.
public enum WriteFailure: Error, Hashable, Sendable {
    case diskFull
    /// Another program holds the file.
    case busy
    case readOnly
    /// The file turned out to be damaged.
    case damaged
    /// Another program changed the same part since it was read; the change as it would be from what
    /// is there now.
    case conflict(Change)
    /// What was asked cannot be done any more, now or later.
    case refused(Refusal)
    /// Anything else; SQLite's result code, negative for an error number of the system.
    case failed(code: Int)
}

/// Why something is not stored, however often it is tried.
public enum Refusal: Hashable, Sendable {
    /// The lesson went on in another program since.
    case stale
    /// The lesson or the initiative was erased.
    case gone
    /// A later version of the program made it into something that this one cannot read.
    case newer
}

/// Why something could not be read. Facts; the words are made by whoever shows them. What was known
/// stays as it was.
public enum ReadFailure: Error, Hashable, Sendable {
    /// Another program holds the file.
    case busy
    case noPermission
    /// The file is damaged, or is no file of this program any more.
    case damaged
    /// A later version of the program made it.
    case newer
    /// Anything else; SQLite's result code, negative for an error number of the system.
    case failed(code: Int)
}
