internal import InitiativeModel

extension BundledCase {
    static let openAirPool = BundledCase(
        id: InitiativeID("C02"),
        title: Localized(
            nl: "Burgers nemen het openluchtzwembad over",
            en: "Citizens take over the open-air pool"),
        summary: Localized(
            nl: """
                De gemeente wil het zwembad van Zilverbroek dichtdoen. Een stichting van \
                dorpsgenoten neemt het beheer op zich, met zeventig vrijwilligers. De gemeente \
                blijft eigenaar en betaalt mee aan het tekort, tot een bedrag dat is afgesproken. \
                Het eerste seizoen gaat goed, maar twee mensen op wie veel rust, zijn uitgeput.
                """,
            en: """
                The council wants to shut the swimming pool of Zilverbroek. A foundation of \
                villagers takes on the running, with seventy volunteers. The council remains the \
                owner and helps to pay the deficit, up to an agreed amount. The first season goes \
                well, but two people on whom much depends are worn out.
                """),
        place: "Zilverbroek",
        goal: .sport,
        furtherGoals: [.liveability],
        isFromDeck: true,
        contact: MakersPlacing(
            placement: .cell(.federative),
            why: Localized(
                nl: """
                    Aangenomen is dat de ploegen van vrijwilligers hecht zijn, en dat er naast de \
                    gemeente, de eigenaar, nog meer contacten naar buiten zijn.
                    """,
                en: """
                    It is assumed that the crews of volunteers are close, and that besides the \
                    council, the owner, there are more contacts outside.
                    """)),
        reciprocity: MakersPlacing(
            placement: .cell(.acquaintancesForEachOther),
            why: Localized(
                nl: """
                    Aangenomen is dat de dorpsgenoten elkaar al kenden. Ze houden hun eigen bad \
                    open, dus ze doen het voor elkaar.
                    """,
                en: """
                    It is assumed that the villagers already knew each other. They keep their own \
                    pool open, so they do it for each other.
                    """)),
        ladder: MakersRung(
            placements: [.rung(.riskSharing)],
            why: Localized(
                nl: """
                    Het tekort delen stichting en gemeente, tot een bedrag dat is afgesproken.
                    """,
                en: """
                    Foundation and council share the deficit, up to an agreed sum.
                    """)),
        tension: Localized(
            nl: """
                Is dit kracht van het dorp of een bezuiniging op de rug van vrijwilligers, en wie \
                draagt het als het misgaat in het water?
                """,
            en: """
                Is this the strength of the village or a cut at the volunteers' expense, and who \
                answers for it if something goes wrong in the water?
                """))
}
