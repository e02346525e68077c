internal import InitiativeModel

extension BundledCase {
    static let schoolRoofSolar = BundledCase(
        id: InitiativeID("C06"),
        title: Localized(nl: "Zon op het schooldak", en: "Sun on the school roof"),
        summary: Localized(
            nl: """
                Een kernteam in Kersendaal begint een coöperatie voor zonnepanelen op het dak van \
                de school. Driehonderd leden, die elkaar meestal niet kennen, leggen geld in en \
                delen wat het oplevert. In het overleg hebben de school en de gemeente evenveel te \
                zeggen als de coöperatie. Bijna geen huurder uit Lindermeer is lid.
                """,
            en: """
                A core team in Kersendaal starts a cooperative for solar panels on the roof of the \
                school. Three hundred members, most of whom do not know each other, put in money \
                and share what it yields. In their talks the school and the council have as much \
                say as the cooperative. Hardly any tenants from Lindermeer are members.
                """),
        place: "Kersendaal",
        goal: .nature,
        furtherGoals: [],
        isFromDeck: false,
        contact: MakersPlacing(
            placement: .cell(.federative),
            why: Localized(
                nl: """
                    Er is een kernteam; aangenomen is dat het hecht is en samen bestuurt. Naar \
                    buiten is er overleg, met de school en de gemeente.
                    """,
                en: """
                    There is a core team; it is assumed to be close and to run things together. It \
                    is in talks outside, with the school and the council.
                    """)),
        reciprocity: MakersPlacing(
            placement: .cell(.strangersForEachOther),
            why: Localized(
                nl: """
                    De meeste leden kennen elkaar niet. Ze leggen allemaal in en hebben er \
                    allemaal voordeel van.
                    """,
                en: """
                    Most members do not know each other. They all put something in and all gain by \
                    it.
                    """)),
        ladder: MakersRung(
            placements: [.rung(.partnership)],
            why: Localized(
                nl: "De coöperatie, de school en de gemeente staan als gelijken naast elkaar.",
                en: """
                    The cooperative, the school and the council stand beside each other as equals.
                    """)),
        tension: Localized(
            nl: "Werkt dit vooral voor mensen die al geld en kennis hebben?",
            en: "Does this work mainly for people who already have money and know-how?"))
}
