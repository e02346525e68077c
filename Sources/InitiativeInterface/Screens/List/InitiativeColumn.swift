internal import InitiativeContent
public import InitiativeModel

/// What an initiative of the first list can be searched and sorted by, and written out with.
public enum InitiativeColumn: String, CaseIterable, Hashable, Sendable {
    case id, title, description, goal, place, year, strategy
    /// Whether a walk of it was begun.
    case walked
    /// Own, bundled or imported.
    case origin
    case source

    /// Those that the first list shows, in its order.
    static let shown: [InitiativeColumn] = [.title, .goal, .place, .strategy]

    /// The column of that name in either language, blind to case; nil where it is none.
    public init?(named name: String) {
        let folded = FoldedText.fold(name)
        guard let column = Self.allCases.first(where: { $0.names.contains(folded) }) else {
            return nil
        }
        self = column
    }

    /// Lower case: the usual one in Dutch and in English, then others.
    private var names: [String] {
        switch self {
        case .id: ["nummer", "number", "id"]
        case .title: ["titel", "title"]
        case .description: ["omschrijving", "description"]
        case .goal: ["doel", "goal"]
        case .place: ["plaats", "place"]
        case .year: ["jaar", "year"]
        case .strategy: ["strategie", "strategy"]
        case .walked: ["begonnen", "begun", "bewandeld", "walked"]
        case .origin: ["herkomst", "origin"]
        case .source: ["bron", "source"]
        }
    }

    /// As a column head, lower case.
    public var name: Localized<String> { Localized(nl: names[0], en: names[1]) }

    /// What an initiative has there; empty where it has nothing.
    public func text(in row: InitiativeRow, _ language: Language) -> String {
        let initiative = row.initiative
        return switch self {
        case .id: initiative.id.rawValue
        case .title: initiative.title[language]
        case .description: initiative.summary[language]
        case .goal where initiative.furtherGoals.isEmpty: initiative.goal?.name[language] ?? ""
        case .goal: initiative.goals.map { $0.name[language] }.joined(separator: ", ")
        case .place: initiative.place
        case .year: initiative.year.map { String($0) } ?? ""
        case .strategy: row.choice?.shortName[language] ?? ""
        case .walked: row.isWalked ? Phrases[language].list.yes : Phrases[language].list.no
        case .origin: initiative.origin.name[language]
        case .source: initiative.source[language]
        }
    }
}
