internal import InitiativeModel

extension BundledCase {
    static let wednesdayCircle = BundledCase(
        id: InitiativeID("C19"),
        title: Localized(nl: "De woensdagkring", en: "The Wednesday circle"),
        summary: Localized(
            nl: """
                Mensen met een partner die dementie heeft, hebben elkaar via een oproep gevonden. \
                Elke week zijn ze bij een van hen thuis. Intussen weten ze alles van elkaar. \
                Instellingen laten ze niet toe. Eén van hen lijkt het thuis niet meer vol te \
                houden.
                """,
            en: """
                Their partners have dementia, and they found each other through a notice. Every \
                week they meet at the home of one of them. By now they know everything about each \
                other. They let no agencies in. One of them seems no longer able to cope at home.
                """),
        place: "Heidrecht",
        goal: .solidarity,
        furtherGoals: [],
        isFromDeck: false,
        contact: MakersPlacing(
            placement: .cell(.cooperative),
            why: Localized(
                nl: """
                    De kring is hecht geworden en naar binnen gericht. Instellingen blijven \
                    buiten.
                    """,
                en: "The circle has grown close and looks inward. Agencies are kept out.")),
        reciprocity: MakersPlacing(
            placement: .cell(.strangersForEachOther),
            why: Localized(
                nl: """
                    Ze vonden elkaar als vreemden via een oproep. Ze zitten in hetzelfde schuitje \
                    en zijn er voor elkaar.
                    """,
                en: """
                    They found each other as strangers, through a notice. They are in the same \
                    boat and are there for each other.
                    """)),
        ladder: MakersRung(
            placements: [.rung(.selfManagement)],
            why: Localized(
                nl: "De kring bepaalt alles zelf en laat er geen instelling bij.",
                en: "The circle decides everything itself and lets no agency in.")),
        tension: Localized(
            nl: """
                Hoe ben je er zonder er hulpverlening van te maken, en wat doe je met je zorg om \
                die ene?
                """,
            en: """
                How are you there without turning it into a service, and what do you do with your \
                worry about that one person?
                """))
}
