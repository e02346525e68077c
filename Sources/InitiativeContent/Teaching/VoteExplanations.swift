public import InitiativeModel

extension VoteAnswer {
    /// What an answer means, in a few words beside it: at most 48 columns. nil where the answer says
    /// it itself.
    public func explanation(in language: Language) -> String? {
        switch self {
        case .strategy(let strategy): strategy.inFewWords[language]
        case .cell(let cell):
            cell.poles.map { PoleContent[$0].meaning[language] }.joined(separator: ", ")
        case .rung(.rung(let rung)): rung.inFewWords[language]
        case .rung, .noneOfFour, .option, .own, .unknown, .abstention: nil
        }
    }
}

extension GridCell {
    /// The poles that it stands at: of the rows, then of the columns.
    public var poles: [Pole] {
        let grid = grid.grid
        guard let place = grid.cells.firstIndex(of: self) else { return [] }
        return [
            place < 2 ? grid.rows.first : grid.rows.second,
            place.isMultiple(of: 2) ? grid.columns.first : grid.columns.second,
        ]
    }
}

extension Strategy {
    fileprivate var inFewWords: Localized<String> {
        switch self {
        case .monitor:
            Localized(
                nl: "op afstand volgen, en bereikbaar zijn",
                en: "follow at a distance, within reach")
        case .initiate:
            Localized(
                nl: "naar mensen toe gaan en iets op gang brengen",
                en: "go to people and get something going")
        case .collaborate:
            Localized(
                nl: "samen doen, ieder met een eigen rol", en: "do it together, each in a role")
        case .presence:
            Localized(nl: "er zijn, zonder in te grijpen", en: "be there, without stepping in")
        }
    }
}

extension ParticipationRung {
    fileprivate var inFewWords: Localized<String> {
        switch self {
        case .manipulation: Localized(nl: "ze worden gestuurd", en: "they are steered")
        case .information:
            Localized(nl: "ze horen alleen de uitkomst", en: "they are only told the outcome")
        case .consultation:
            Localized(nl: "ze mogen hun mening geven", en: "they may give their views")
        case .consensusBuilding:
            Localized(nl: "ze praten mee", en: "they take part in the talks")
        case .decisionMaking: Localized(nl: "ze beslissen mee", en: "they decide as well")
        case .riskSharing: Localized(nl: "ze delen het risico", en: "they share the risk")
        case .partnership: Localized(nl: "ze zijn gelijken", en: "they are equals")
        case .selfManagement:
            Localized(nl: "ze doen het helemaal zelf", en: "they do it all themselves")
        }
    }
}
