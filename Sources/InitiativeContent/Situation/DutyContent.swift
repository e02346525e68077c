public import InitiativeModel

/// The words of what comes before any strategy. Signposts and never instructions for an
/// emergency.
public struct DutyContent: Sendable {
    /// As a label: at most 22 columns.
    public let name: Localized<String>
    /// Whose responsibility it is.
    public let signpost: Localized<String>

    /// The heading above duties.
    public static let heading = Localized(nl: "Eerst dit", en: "First things first")
    /// Said above duties.
    public static let introduction = Localized(
        nl: """
            Dit zijn geen argumenten maar plichten: die gaan vóór elke strategie. Het zijn \
            verwijzingen van de makers, geen handleiding voor noodgevallen.
            """,
        en: """
            These are duties, not arguments: they come before any strategy. They are signposts by \
            the makers, not a guide for emergencies.
            """)
}

extension DutyContent {
    /// The words of a duty.
    public static subscript(duty: Duty) -> DutyContent {
        switch duty {
        case .nameDanger:
            DutyContent(
                name: Localized(nl: "welk gevaar?", en: "which danger?"),
                signpost: Localized(
                    nl: "Je ziet gevaar. Kruis bij ‘situatie en jijzelf’ aan welk gevaar het is.",
                    en: "You see danger. Tick under “situation and you” which danger it is."))
        case .reportingCode:
            DutyContent(
                name: Localized(nl: "Meldcode", en: "reporting code"),
                signpost: Localized(
                    nl: """
                        Bij een vermoeden van kindermishandeling of huiselijk geweld werk je \
                        volgens de meldcode van je organisatie; Veilig Thuis denkt mee.
                        """,
                    en: """
                        Where you suspect child abuse or domestic violence, you follow the \
                        reporting code (meldcode) of your organisation; Veilig Thuis, the Dutch \
                        advice and reporting centre, can advise.
                        """))
        case .police:
            DutyContent(
                name: Localized(nl: "politie", en: "police"),
                signpost: Localized(
                    nl: """
                        Bij bedreiging of geweld is de politie aan zet; bij acuut gevaar bel je \
                        112.
                        """,
                    en: """
                        Where there is threat or violence, it is a matter for the police; in acute \
                        danger, call 112.
                        """))
        case .responsibleParty:
            DutyContent(
                name: Localized(nl: "de verantwoordelijke", en: "who is responsible"),
                signpost: Localized(
                    nl: """
                        Voor water, brand, voedsel en bouw is iemand volgens de wet \
                        verantwoordelijk. Zoek uit wie dat hier is en of die het weet. Bij een \
                        zwembad bijvoorbeeld draait het om afspraken over aansprakelijkheid, \
                        hygiëne en toezicht.
                        """,
                    en: """
                        For water, fire, food and buildings somebody is responsible by law. Find \
                        out who that is here and whether they know. With a pool, for example, what \
                        counts are the agreements about liability, hygiene and supervision.
                        """))
        case .antiDiscriminationService:
            DutyContent(
                name: Localized(nl: "antidiscriminatie", en: "anti-discrimination"),
                signpost: Localized(
                    nl: """
                        Vermoed je discriminatie, dan kan een antidiscriminatievoorziening met je \
                        meedenken en een melding opnemen.
                        """,
                    en: """
                        If you suspect discrimination, an anti-discrimination service can advise \
                        you and record a report.
                        """))
        case .certificateOfConduct:
            DutyContent(
                name: Localized(nl: "VOG", en: "VOG certificate"),
                signpost: Localized(
                    nl: """
                        Wordt er met kinderen gewerkt? Denk aan een verklaring omtrent het gedrag \
                        (VOG), ook bij vrijwilligers. Zoek uit wat hier verplicht is.
                        """,
                    en: """
                        Does it involve working with children? Think of a certificate of conduct \
                        (VOG), for volunteers too. Find out what is required here.
                        """))
        case .crisisLine:
            DutyContent(
                name: Localized(nl: "113 of huisarts", en: "113 or GP"),
                signpost: Localized(
                    nl: """
                        Praat iemand over zelfdoding? Dat hoef je niet alleen te dragen: 113 en de \
                        huisarts zijn er voor wie eraan denkt en voor wie het hoort.
                        """,
                    en: """
                        Does someone talk of suicide? You need not bear that alone: 113 (the Dutch \
                        suicide prevention line) and the GP are there for those who think of it \
                        and for those who hear of it.
                        """))
        }
    }
}
