internal import InitiativeModel

/// An initiative in the history.
struct StoredInitiative: StoredRecord {
    static let version = 1

    let id: String?
    let titleNL, titleEN, summaryNL, summaryEN, sourceNL, sourceEN: String?
    let place: String
    let goal: String?
    let furtherGoals: [String]
    let year: Int?
    let origin: String

    init(_ initiative: Initiative) {
        id = initiative.id.rawValue
        titleNL = initiative.title.dutch
        titleEN = initiative.title.english
        summaryNL = initiative.summary.dutch
        summaryEN = initiative.summary.english
        sourceNL = initiative.source.dutch
        sourceEN = initiative.source.english
        place = initiative.place
        goal = initiative.goal?.rawValue
        furtherGoals = initiative.furtherGoals.map(\.rawValue)
        year = initiative.year
        origin = initiative.origin.rawValue
    }

    /// nil where it names a goal or an origin that this program does not know: an undo would lose
    /// it.
    var value: Initiative? {
        let further = furtherGoals.compactMap { Goal(rawValue: $0) }
        let main = goal.flatMap { Goal(rawValue: $0) }
        guard let origin = Origin(rawValue: origin), further.count == furtherGoals.count,
            (main == nil) == (goal == nil)
        else { return nil }
        return Initiative(
            id: InitiativeID(id ?? ""), title: BilingualText(dutch: titleNL, english: titleEN),
            summary: BilingualText(dutch: summaryNL, english: summaryEN), place: place, goal: main,
            furtherGoals: further, year: year, origin: origin,
            source: BilingualText(dutch: sourceNL, english: sourceEN))
    }

    /// - Parameter id: of the initiative: the first programs did not write it.
    static func read(_ text: String, of id: InitiativeID) -> Readable<Initiative> {
        guard case .value(let stored) = decode(text) else { return .unreadable }
        return .value(
            Initiative(
                id: id, title: stored.title, summary: stored.summary, place: stored.place,
                goal: stored.goal, furtherGoals: stored.furtherGoals, year: stored.year,
                origin: stored.origin, source: stored.source))
    }
}
