public import InitiativeModel

extension ProfessionalValue {
    /// As in the code, lower case: at most 52 columns.
    public var name: Localized<String> {
        switch self {
        case .dignityAndAutonomy:
            Localized(
                nl: "respect voor menselijke waardigheid en autonomie",
                en: "respect for human dignity and autonomy")
        case .involvement:
            Localized(
                nl: "betrokkenheid en bereidheid om mensen bij te staan",
                en: "commitment and willingness to stand by people")
        case .justiceAndRights:
            Localized(
                nl: "sociale rechtvaardigheid en mensenrechten",
                en: "social justice and human rights")
        case .expertiseAndCare:
            Localized(nl: "deskundigheid en zorgvuldigheid", en: "expertise and diligence")
        case .integrity:
            Localized(nl: "betrouwbaarheid en integriteit", en: "reliability and integrity")
        }
    }

    /// The question that the values answer.
    public static let question = Localized(
        nl: "Welke waarde woog bij jou het zwaarst?",
        en: "Which value weighed most with you?")
    /// Where the values come from, as a reader knows it.
    public static let source = Localized(
        nl: "de vijf kernwaarden van de beroepscode (BPSW, 2022)",
        en: "the five core values of the professional code (BPSW, 2022)")
}
