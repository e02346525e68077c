internal import InitiativeModel

extension BundledCase {
    static let cookingCollective = BundledCase(
        id: InitiativeID("C17"),
        title: Localized(nl: "Het kookcollectief", en: "The cooking collective"),
        summary: Localized(
            nl: """
                In de keuken van de school koken vrouwen uit Syrië en Eritrea met elkaar. Ze delen \
                recepten, passen op elkaars kinderen en bespreken hun zorgen. Wie wanneer de \
                keuken gebruikt, spreken ze met de school af. Nu kunnen ze tegen betaling \
                maaltijden gaan verzorgen, maar de meesten hebben een uitkering.
                """,
            en: """
                In the school kitchen women from Syria and Eritrea cook with each other. They \
                share recipes, mind each other's children and talk about their worries. They \
                settle with the school who uses the kitchen when. Now they could start to cater \
                for pay, but most of them are on benefits.
                """),
        place: "Heidrecht",
        goal: .diversity,
        furtherGoals: [.development],
        isFromDeck: false,
        contact: MakersPlacing(
            placement: .cell(.cooperative),
            why: Localized(
                nl: """
                    De vrouwen staan dicht bij elkaar en springen voor elkaar in. Aangenomen is \
                    dat ze, behalve met de school, weinig contact naar buiten hebben.
                    """,
                en: """
                    The women are close and stand in for each other. It is assumed that they have \
                    few outside contacts apart from the school.
                    """)),
        reciprocity: MakersPlacing(
            placement: .cell(.acquaintancesForEachOther),
            why: Localized(
                nl: "De vrouwen kennen elkaar goed. Wat ze doen, doen ze voor elkaar.",
                en: "The women know each other well. What they do, they do for each other.")),
        ladder: MakersRung(
            placements: [.rung(.decisionMaking)],
            why: Localized(
                nl: "Over het gebruik van de keuken beslissen ze samen met de school.",
                en: "They and the school decide together on the use of the kitchen.")),
        tension: Localized(
            nl: """
                Wanneer wordt informeel een onderneming, en wie legt de regels uit zonder hen te \
                ontmoedigen?
                """,
            en: """
                When does something informal become a business, and who explains the rules without \
                taking the heart out of it?
                """))
}
