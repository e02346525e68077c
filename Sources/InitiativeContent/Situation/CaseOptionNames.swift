public import InitiativeModel

extension CaseOption {
    /// As beside its question, lower case: at most 40 columns.
    public var name: Localized<String> {
        switch self {
        case .citizensInCharge:
            Localized(nl: "de burgers", en: "the citizens")
        case .controlUnclear:
            Localized(nl: "wisselt of onduidelijk", en: "changes or unclear")
        case .agencyInCharge:
            Localized(nl: "een instantie", en: "an agency")
        case .independent:
            Localized(nl: "onafhankelijk", en: "independent")
        case .dependsOnOne:
            Localized(
                nl: "hangt aan één geldbron of partner",
                en: "relies on one funding source or partner")
        case .sharedInterest:
            Localized(nl: "een gedeeld belang", en: "a shared interest")
        case .interestOfFew:
            Localized(nl: "vooral het belang van weinigen", en: "mostly the interest of a few")
        case .staysInformal:
            Localized(nl: "informeel, en wil dat blijven", en: "informal, and wants to stay so")
        case .becomesFormal:
            Localized(nl: "formeel, of wordt dat", en: "formal, or becoming so")
        case .depends:
            Localized(nl: "het hangt ervan af, want …", en: "it depends, because …")
        case .groundUnclear:
            Localized(nl: "onduidelijk", en: "unclear")
        case .goalsExceedMeans:
            Localized(nl: "nee, de doelen zijn groter", en: "no, the goals are bigger")
        case .openLittleMixed:
            Localized(nl: "open, maar weinig gemengd", en: "open, but not very mixed")
        case .noGroup:
            Localized(nl: "niet van toepassing", en: "not applicable")
        case .closed:
            Localized(nl: "gesloten, zonder schade", en: "closed, without harm")
        case .excluding:
            Localized(nl: "sluit mensen actief uit", en: "actively excludes people")
        case .standsAlone:
            Localized(nl: "staat alleen", en: "stands alone")
        case .takenOver:
            Localized(nl: "gesteund maar overgenomen", en: "supported but taken over")
        case .notRecognised:
            Localized(nl: "niet erkend", en: "not recognised")
        case .starting:
            Localized(nl: "idee of begin", en: "idea or start")
        case .running:
            Localized(nl: "het loopt", en: "running")
        case .crisisOrEnding:
            Localized(nl: "crisis, ruzie of einde", en: "crisis, row or ending")
        case .isCitizensInitiative, .groundShared, .goalsFitMeans, .diverseAndOpen, .embedded,
            .leftInCharge, .helpAsked,
            .littleVoice, .danger, .hurtfulExpressions, .othersSupport, .outcomeWanted,
            .stronglyForOrAgainst, .canStay:
            Localized(nl: "ja", en: "yes")
        case .isNone, .groundNotShared, .noHelpAsked, .enoughVoice, .noDanger,
            .noHurtfulExpressions, .nobodyElseSupports,
            .noOutcomeWanted, .notStronglyForOrAgainst, .cannotStay:
            Localized(nl: "nee", en: "no")
        }
    }
}

extension CaseAnswer {
    /// As beside its question, lower case: at most 40 columns.
    public var name: Localized<String> {
        switch self {
        case .option(let option): option.name
        case .unknown: Reply.unknown.name
        }
    }
}

extension Danger {
    /// As beside a box to tick, lower case: at most 40 columns.
    public var name: Localized<String> {
        switch self {
        case .childOrDomesticViolence:
            Localized(
                nl: "kind in gevaar of huiselijk geweld", en: "a child at risk or domestic violence"
            )
        case .threatOrViolence: Localized(nl: "bedreiging of geweld", en: "threat or violence")
        case .water: Localized(nl: "water", en: "water")
        case .fire: Localized(nl: "brand", en: "fire")
        case .food: Localized(nl: "voedsel", en: "food")
        case .building: Localized(nl: "een gebouw of bouwsel", en: "a building or structure")
        }
    }
}

extension Circumstance {
    /// As beside a box to tick, lower case: at most 40 columns.
    public var name: Localized<String> {
        switch self {
        case .worksWithChildren:
            Localized(nl: "er wordt met kinderen gewerkt", en: "it involves working with children")
        case .wishToDie:
            Localized(nl: "iemand wil niet meer leven", en: "someone no longer wants to live")
        }
    }
}
