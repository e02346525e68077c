internal import InitiativeModel

extension BundledCase {
    static let eveningLine = BundledCase(
        id: InitiativeID("C23"),
        title: Localized(nl: "De avondlijn", en: "The evening line"),
        summary: Localized(
            nl: """
                Een briefje in de supermarkt bracht acht mensen bij elkaar. Elke avond bellen ze \
                met eenzame ouderen die ze niet kennen. Eens per week oefenen ze samen; met \
                anderen werken ze niet. Soms schrikken ze van wat ze horen: geldnood, geweld, \
                iemand die dood wil.
                """,
            en: """
                A card in the supermarket brought eight people together. Every evening they ring \
                lonely older people whom they do not know. Once a week they practise together; \
                they do not work with others. Sometimes they are shaken by what they hear: money \
                trouble, violence, somebody who wants to die.
                """),
        place: "Heidrecht",
        goal: .solidarity,
        furtherGoals: [],
        isFromDeck: false,
        contact: MakersPlacing(
            placement: .cell(.cooperative),
            why: Localized(
                nl: """
                    De acht zien elkaar elke week en zijn nu hecht. Contact met andere groepen of \
                    instellingen is er niet.
                    """,
                en: """
                    The eight see each other every week and are close now. There is no contact \
                    with other groups or institutions.
                    """)),
        reciprocity: MakersPlacing(
            placement: .cell(.strangersForOthers),
            why: Localized(
                nl: """
                    Ze begonnen als vreemden, via een briefje. Ze bellen voor anderen, niet voor \
                    zichzelf.
                    """,
                en: """
                    They began as strangers, through a card. They make the calls for others, not \
                    for themselves.
                    """)),
        ladder: MakersRung(
            placements: [.rung(.selfManagement)],
            why: Localized(
                nl: "De bellers bepalen alles zelf en werken met niemand samen.",
                en: "The callers decide everything themselves and work with nobody.")),
        tension: Localized(
            nl: "Hoe geef je rugdekking zonder dat je het gesprek overneemt?",
            en: "How do you give back-up without taking over the conversation?"))
}
