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
    /// Store how far a lesson is; it begins to be there with its first write.
    case lesson(Lesson)
    /// Store ballots of a lesson: of each token the newest in a round.
    case ballots([Ballot], of: LessonID)

    public var entry: HistoryEntry? {
        switch self {
        case .record(let entry, _), .undo(let entry, _), .redo(let entry, _): entry
        case .setting, .lesson, .ballots: nil
        }
    }
}

/// A walk without its answers.
public struct WalkHeader: Hashable, Sendable {
    public let id: WalkID
    public let initiative: InitiativeID
    public let started: Day

    public init(id: WalkID, initiative: InitiativeID, started: Day) {
        self.id = id
        self.initiative = initiative
        self.started = started
    }
}

extension Walk {
    public var header: WalkHeader {
        WalkHeader(id: id, initiative: initiative, started: started)
    }
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
    /// The kept views of lists, by the digit that shows them: ``SavedView`` as text.
    case view1 = "view-1"
    case view2 = "view-2"
    case view3 = "view-3"
    case view4 = "view-4"
    case view5 = "view-5"
    case view6 = "view-6"
    case view7 = "view-7"
    case view8 = "view-8"
    case view9 = "view-9"

    /// By digit: the first is that of 1.
    public static let views: [SettingName] = [
        .view1, .view2, .view3, .view4, .view5, .view6, .view7, .view8, .view9,
    ]
}

/// Why something could not be stored. Facts; the words are made by whoever shows them.
public enum WriteFailure: Error, Hashable, Sendable {
    case diskFull
    /// Another program holds the file.
    case busy
    case readOnly
    /// The file turned out to be damaged.
    case damaged
    /// Another program changed the same field since it was read; `theirs` is what it holds now.
    case conflict(theirs: Answer?)
    /// Anything else; SQLite's result code.
    case failed(code: Int)
}
