internal import InitiativeModel

extension BundledCase {
    static let openTable = BundledCase(
        id: InitiativeID("C10"),
        title: Localized(nl: "De open tafel", en: "The open table"),
        summary: Localized(
            nl: """
                In Lindermeer koken moskee, kerk en school elke maand samen een maaltijd. Buren \
                die elkaar niet kennen, schuiven aan. Een vaste ploeg kookt en regelt het; de \
                welzijnsorganisatie en de gemeente doen mee, en hebben niet meer te zeggen dan de \
                ploeg. Mensen die bang zijn voor ‘de ander’, blijven weg.
                """,
            en: """
                In Lindermeer the mosque, the church and the school cook a meal together every \
                month. Neighbours who do not know each other join in. A steady crew cooks and \
                organises; the welfare organisation and the council take part, and have no more \
                say than the crew. People who are afraid of “the other” stay away.
                """),
        place: "Lindermeer",
        goal: .diversity,
        furtherGoals: [],
        isFromDeck: false,
        contact: MakersPlacing(
            placement: .cell(.federative),
            why: Localized(
                nl: """
                    De kookploeg is hecht en vast, en verweven met moskee, kerk, school, \
                    welzijnsorganisatie en gemeente.
                    """,
                en: """
                    The cooking crew is close and steady. It is interwoven with mosque, church, \
                    school, welfare organisation and council.
                    """)),
        reciprocity: MakersPlacing(
            placement: .cell(.strangersForEachOther),
            why: Localized(
                nl: """
                    Aan tafel zitten buren die elkaar niet kenden. Ze eten samen, dus iedereen \
                    heeft er zelf iets aan. Wie vooral naar de kookploeg kijkt, die elkaar wel \
                    kent en voor gasten kookt, zet het bij ‘met bekenden voor anderen’.
                    """,
                en: """
                    At the table are neighbours who did not know each other. They eat together, so \
                    all get something out of it. Whoever looks at the crew, who know each other \
                    and cook for guests, places it under “with acquaintances for others”.
                    """)),
        ladder: MakersRung(
            placements: [.rung(.partnership)],
            why: Localized(
                nl: """
                    De welzijnsorganisatie en de gemeente zijn partners op gelijke voet met de \
                    kookploeg.
                    """,
                en: """
                    The welfare organisation and the council are partners of the cooking crew on \
                    an equal footing.
                    """)),
        tension: Localized(
            nl: """
                Hoe bereik je mensen die niet vanzelf aanschuiven, zonder dat gastvrijheid een \
                project wordt?
                """,
            en: """
                How do you reach people who do not join by themselves, without turning hospitality \
                into a project?
                """))
}
