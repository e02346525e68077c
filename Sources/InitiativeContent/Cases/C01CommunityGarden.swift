internal import InitiativeModel

extension BundledCase {
    static let communityGarden = BundledCase(
        id: InitiativeID("C01"),
        title: Localized(
            nl: "Buurttuin op braakliggende grond", en: "Community garden on vacant land"),
        summary: Localized(
            nl: """
                Er is gesloopt in Oudewaarde, en het terrein ligt nu al drie jaar leeg. Buren die \
                elkaar amper kenden, hebben er moestuinbakken neergezet. Iedereen mag \
                meetuinieren, en wat er groeit, wordt gedeeld. Tot er wordt gebouwd, verandert er \
                niets zonder toestemming van tuinders, gemeente én corporatie.
                """,
            en: """
                A plot in Oudewaarde was cleared and has now been empty for three years. \
                Neighbours who barely knew one another have put raised beds on it. Anyone can \
                garden there, and what grows is shared. Until building starts, nothing changes \
                there without the consent of the gardeners, the council and the housing \
                association.
                """),
        place: "Oudewaarde",
        goal: .liveability,
        furtherGoals: [.nature],
        isFromDeck: true,
        contact: MakersPlacing(
            placement: .cell(.networking),
            why: Localized(
                nl: """
                    Aangenomen is dat de groep steeds wisselt, zonder vaste band. Naar buiten zijn \
                    er juist veel contacten, met de gemeente en de corporatie voorop.
                    """,
                en: """
                    It is assumed that the group keeps changing, without close ties. There are \
                    many outside contacts, above all with the council and the housing association.
                    """)),
        reciprocity: MakersPlacing(
            placement: .cell(.strangersForEachOther),
            why: Localized(
                nl: """
                    Bij het begin waren het vreemden voor elkaar. Wie meedoet, eet ook mee van de \
                    oogst: het is dus voor elkaar.
                    """,
                en: """
                    At the start they were strangers to each other. Whoever takes part also gets a \
                    share of the harvest, so it is for each other.
                    """)),
        ladder: MakersRung(
            placements: [.rung(.decisionMaking)],
            why: Localized(
                nl: """
                    Over de inrichting besluiten tuinders, gemeente en corporatie samen. Dat geldt \
                    wel maar tot er wordt gebouwd.
                    """,
                en: """
                    Gardeners, council and housing association decide together on the layout. That \
                    holds, though, only until building begins.
                    """)),
        tension: Localized(
            nl: "Hoeveel steun geef je aan iets dat straks moet wijken, en wie zegt dat eerlijk?",
            en: """
                How much support do you give to something that will have to go, and who says so \
                honestly?
                """))
}
