/// What is to be gone for good, from the notes file and from every backup of it. What is only
/// deleted can be brought back; what is erased cannot.
public enum Erasure: Hashable, Sendable {
    /// An initiative with its walks and all that was written on it; of a bundled one only what was
    /// written on it.
    case initiative(InitiativeID)
    /// What was written on an initiative before; what stands there now stays.
    case history(of: InitiativeID)
    /// All that was deleted and could still be brought back.
    case deleted
    /// A lesson with its votes and what was written together.
    case lesson(LessonID)
}

/// What erasing came to.
public struct Erased: Hashable, Sendable {
    /// The initiatives that are gone, by what they were called; of a history the one whose it was.
    public let initiatives: [BilingualText]
    /// Files of the program's own that could not be reached and may still hold it.
    public let left: [String]
    /// Reports that lie in the folder of reports and may hold it: they are the user's own.
    public let reports: [String]

    public init(initiatives: [BilingualText] = [], left: [String] = [], reports: [String] = []) {
        self.initiatives = initiatives
        self.left = left
        self.reports = reports
    }

    /// The same without anybody's own words, for whoever looks on.
    public func shielded(as name: String) -> Erased {
        Erased(
            initiatives: initiatives.map { _ in BilingualText(dutch: name, english: name) },
            left: left)
    }
}

/// How long what was deleted can be brought back.
public enum Retention {
    /// In days, where nobody chose otherwise.
    public static let standardDays = 30
    /// In days. Never none: a slip of the finger can always be undone.
    public static let possibleDays = 1...3650

    /// What a stored setting says; the standard where it says nothing that is possible.
    public static func days(stored: String?) -> Int {
        stored.flatMap { Int($0) }.flatMap { possibleDays.contains($0) ? $0 : nil } ?? standardDays
    }
}

/// An own initiative that was deleted and can be brought back.
public struct DeletedInitiative: Hashable, Sendable, Identifiable {
    public let initiative: Initiative
    /// The last day on which it can be brought back.
    public let lastDay: Day

    public init(initiative: Initiative, lastDay: Day) {
        self.initiative = initiative
        self.lastDay = lastDay
    }

    public var id: InitiativeID { initiative.id }
}
