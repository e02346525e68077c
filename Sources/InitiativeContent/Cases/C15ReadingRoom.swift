internal import InitiativeModel

extension BundledCase {
    static let readingRoom = BundledCase(
        id: InitiativeID("C15"),
        title: Localized(nl: "De leeszaal", en: "The reading room"),
        summary: Localized(
            nl: """
                De bibliotheek ging dicht. Een groep mensen die op een oproep afkwam, begon een \
                leeszaal met boeken, taalles en koffie. Ze vergaderen elke week, hebben tientallen \
                partners en beslissen alles zelf. Buiten beeld steekt een betaalde kracht van de \
                welzijnsorganisatie er veel uren in.
                """,
            en: """
                The library closed. A group of people who answered a notice started a reading room \
                with books, language lessons and coffee. They meet every week, have dozens of \
                partners and decide everything themselves. Out of sight, a paid worker from the \
                welfare organisation spends many hours on it.
                """),
        place: "Heidrecht",
        goal: .development,
        furtherGoals: [],
        isFromDeck: false,
        contact: MakersPlacing(
            placement: .cell(.federative),
            why: Localized(
                nl: """
                    De groep is nu hecht: er wordt elke week vergaderd en samen beslist. Met \
                    tientallen partners is de groep ook sterk verweven.
                    """,
                en: """
                    The group is close now: it meets every week and decides together. With dozens \
                    of partners it is strongly interwoven as well.
                    """)),
        reciprocity: MakersPlacing(
            placement: .cell(.strangersForOthers),
            why: Localized(
                nl: """
                    Toen ze op de oproep afkwamen, kenden ze elkaar niet. De zaal is er voor \
                    iedereen die binnenloopt.
                    """,
                en: """
                    When they answered the notice they did not know each other. The room is there \
                    for anyone who walks in.
                    """)),
        ladder: MakersRung(
            placements: [.rung(.selfManagement)],
            why: Localized(
                nl: """
                    Ze bepalen zelf wat er in de leeszaal gebeurt, al draait er op de achtergrond \
                    betaalde hulp mee.
                    """,
                en: """
                    They decide for themselves what happens in the reading room, even if paid help \
                    works in the background.
                    """)),
        tension: Localized(
            nl: """
                Wat gebeurt er als de betaalde uren die niemand ziet, worden wegbezuinigd? Dia 11 \
                wijst, met Uitermark, op zulke verborgen inzet.
                """,
            en: """
                What happens when the paid hours that nobody sees are cut? Slide 11 points, with \
                Uitermark, to such hidden effort.
                """))
}
