public import InitiativeModel

extension MainChoice {
    /// The strategy in full, or "none of the four".
    public var name: Localized<String> {
        switch self {
        case .strategy(let strategy): StrategyContent[strategy].name
        case .noneOfFour: Localized(nl: "Geen van vieren", en: "None of the four")
        }
    }
}

extension MainChoice {
    /// As in a list or beside a box, lower case.
    public var shortName: Localized<String> {
        switch self {
        case .strategy(let strategy): StrategyContent[strategy].shortName
        case .noneOfFour: Localized(nl: "geen van vieren", en: "none of the four")
        }
    }
}

extension Check {
    /// What to do with a check, as a heading.
    public static let heading = Localized(nl: "Te controleren", en: "To check again")

    /// What changed since, and which answer rested on it.
    public var why: Localized<String> {
        switch self {
        case .placementReason(let grid):
            Localized(
                nl: """
                    Bij ‘\(grid.step.name.nl)’ veranderde de plaats nadat je had opgeschreven \
                    waarom.
                    """,
                en: "Under “\(grid.step.name.en)” the place changed after you wrote down why.")
        case .rungReason(let decision):
            Localized(
                nl: """
                    Bij \(decision.name.nl) veranderde de trede nadat je had opgeschreven waarom.
                    """,
                en: "For \(decision.name.en) the rung changed after you wrote down why.")
        case .weighing(let consideration, let strategy):
            Localized(
                nl: """
                    Dit argument liet je meewegen bij ‘\(StrategyContent[strategy].shortName.nl)’, \
                    maar het volgt niet meer uit je antwoorden: \(consideration.reason.nl)
                    """,
                en: """
                    You let this argument weigh under \
                    “\(StrategyContent[strategy].shortName.en)”, but it no longer follows from \
                    your answers: \(consideration.reason.en)
                    """)
        case .raised(let consideration):
            Localized(
                nl: "Sinds je keuze kwam dit argument erbij: \(consideration.reason.nl)",
                en: "Since your choice this argument has come up: \(consideration.reason.en)")
        case .dropped(let consideration):
            Localized(
                nl: "Sinds je keuze is dit argument vervallen: \(consideration.reason.nl)",
                en: "Since your choice this argument has gone: \(consideration.reason.en)")
        case .counterargument(let choice):
            Localized(
                nl: "Het sterkste punt ertegen schreef je bij een andere keuze: \(choice.name.nl).",
                en:
                    "You wrote the strongest point against it for another choice: \(choice.name.en)."
            )
        case .reflection(let choice):
            Localized(
                nl: "Wat je meeneemt schreef je bij een andere keuze: \(choice.name.nl).",
                en: "You wrote what you take away for another choice: \(choice.name.en).")
        }
    }
}
