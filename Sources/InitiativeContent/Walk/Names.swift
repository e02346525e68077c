public import InitiativeModel

extension Goal {
    /// As on slide 7, lower case.
    public var name: Localized<String> {
        switch self {
        case .solidarity: Localized(nl: "solidariteit", en: "solidarity")
        case .liveability: Localized(nl: "leefbaarheid", en: "liveability")
        case .development: Localized(nl: "ontplooiing", en: "personal development")
        case .sport: Localized(nl: "sportiviteit", en: "sport and exercise")
        case .nature: Localized(nl: "natuur", en: "nature")
        case .diversity: Localized(nl: "multiculturaliteit", en: "cultural diversity")
        }
    }
}

extension Reply {
    /// As beside a question, lower case.
    public var name: Localized<String> {
        switch self {
        case .yes: Localized(nl: "ja", en: "yes")
        case .partly: Localized(nl: "deels", en: "partly")
        case .no: Localized(nl: "nee", en: "no")
        case .unknown: Localized(nl: "weet ik niet", en: "don't know")
        }
    }
}

extension Confidence {
    /// In words, never as a number.
    public var name: Localized<String> {
        switch self {
        case .unsure: Localized(nl: "ik twijfel", en: "in doubt")
        case .fairlySure: Localized(nl: "vrij zeker", en: "fairly sure")
        case .sure: Localized(nl: "zeker", en: "sure")
        }
    }
}

extension Origin {
    /// As in a list, lower case.
    public var name: Localized<String> {
        switch self {
        case .bundled: Localized(nl: "meegeleverd", en: "bundled")
        case .own: Localized(nl: "eigen", en: "own")
        case .imported: Localized(nl: "ingelezen", en: "imported")
        }
    }
}

extension Stance {
    /// As a heading above arguments, lower case.
    public var name: Localized<String> {
        switch self {
        case .for: Localized(nl: "pleit ervoor", en: "speaks for it")
        case .against: Localized(nl: "pleit ertegen", en: "speaks against it")
        }
    }
}

extension Step {
    /// Short, for the title line and the rail, lower case.
    public var name: Localized<String> {
        switch self {
        case .acquaintance: Localized(nl: "kennismaken", en: "the case")
        case .features: Localized(nl: "kenmerken", en: "features")
        case .triggerAndGoal: Localized(nl: "aanleiding en doel", en: "trigger and goal")
        case .contact: Localized(nl: "contact", en: "contact")
        case .reciprocity: Localized(nl: "wederkerigheid", en: "reciprocity")
        case .impact: Localized(nl: "impact", en: "impact")
        case .ladder: Localized(nl: "ladder", en: "ladder")
        case .situation: Localized(nl: "situatie en jijzelf", en: "situation and you")
        case .strategies: Localized(nl: "vier strategieën", en: "four strategies")
        case .choice: Localized(nl: "keuze", en: "choice")
        case .reflection: Localized(nl: "wat nemen we mee?", en: "what we take away")
        case .report: Localized(nl: "verslag", en: "report")
        }
    }
}
