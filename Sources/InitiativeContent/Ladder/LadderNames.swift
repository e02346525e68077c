public import InitiativeModel

extension ArnsteinRung {
    /// Lower case, at most 24 columns. In English as Arnstein has it, in Dutch the makers'
    /// translation.
    public var name: Localized<String> {
        switch self {
        case .manipulation:
            Localized(nl: "manipulatie", en: "manipulation")
        case .therapy:
            Localized(nl: "therapie", en: "therapy")
        case .informing:
            Localized(nl: "informeren", en: "informing")
        case .consultation:
            Localized(nl: "raadplegen", en: "consultation")
        case .placation:
            Localized(nl: "paaien", en: "placation")
        case .partnership:
            Localized(nl: "partnerschap", en: "partnership")
        case .delegatedPower:
            Localized(nl: "gedelegeerde macht", en: "delegated power")
        case .citizenControl:
            Localized(nl: "zeggenschap bij burgers", en: "citizen control")
        }
    }
}

extension ArnsteinBand {
    /// Lower case, at most 24 columns.
    public var name: Localized<String> {
        switch self {
        case .nonParticipation: Localized(nl: "geen participatie", en: "non-participation")
        case .tokenism: Localized(nl: "schijn van inspraak", en: "tokenism")
        case .citizenPower: Localized(nl: "macht bij burgers", en: "citizen power")
        }
    }
}

extension RungPlacement {
    /// Rung and name, or why there is no rung: at most 48 columns.
    public var name: Localized<String> {
        switch self {
        case .rung(let rung):
            Localized(
                nl: "trede \(rung.number), \(RungContent[rung].name.nl)",
                en: "rung \(rung.number), \(RungContent[rung].name.en)")
        case .notApplicable:
            Localized(
                nl: "niet van toepassing: geen instantie betrokken",
                en: "not applicable: no agency involved")
        case .unknown: Reply.unknown.name
        }
    }
}

extension DecisionID {
    /// What a decision is called until the walker names it.
    public var name: Localized<String> {
        Localized(nl: "besluit \(rawValue)", en: "decision \(rawValue)")
    }
}
