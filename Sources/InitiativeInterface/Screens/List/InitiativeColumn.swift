internal import InitiativeContent
internal import InitiativeModel

/// What an initiative can be searched by, with the words for it before a value.
enum InitiativeColumn: CaseIterable {
    case title, goal, place, year, strategy, origin, walked

    /// The column of that name in either language, folded; nil where it is none.
    init?(named name: String) {
        guard let column = Self.allCases.first(where: { $0.names.contains(name) }) else {
            return nil
        }
        self = column
    }

    /// Lower case, in Dutch and in English.
    private var names: [String] {
        switch self {
        case .title: ["titel", "title"]
        case .goal: ["doel", "goal"]
        case .place: ["plaats", "place"]
        case .year: ["jaar", "year"]
        case .strategy: ["strategie", "strategy"]
        case .origin: ["herkomst", "origin"]
        case .walked: ["begonnen", "begun", "bewandeld", "walked"]
        }
    }

    /// Folded.
    func text(in row: InitiativeRow, _ language: Language) -> String {
        let initiative = row.initiative
        let phrases = Phrases[language].list
        let text =
            switch self {
            case .title: initiative.title[language]
            case .goal: initiative.goals.map { $0.name[language] }.joined(separator: " ")
            case .place: initiative.place
            case .year: initiative.year.map { String($0) } ?? ""
            case .strategy: row.choice?.shortName[language] ?? ""
            case .origin: initiative.origin.name[language]
            case .walked: row.isWalked ? phrases.yes : phrases.no
            }
        return FoldedText.fold(text)
    }
}
