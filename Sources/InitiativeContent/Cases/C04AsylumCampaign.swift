internal import InitiativeModel

extension BundledCase {
    static let asylumCampaign = BundledCase(
        id: InitiativeID("C04"),
        title: Localized(
            nl: "Campagne tegen de komst van asielzoekers",
            en: "Campaign against the arrival of asylum seekers"),
        summary: Localized(
            nl: """
                In Zilverbroek lezen mensen in de krant dat er opvang komt voor tweehonderd \
                asielzoekers. Dorpsgenoten die bij elkaar over de vloer komen, voeren campagne om \
                dat tegen te houden; zelf zeggen ze dat het om de leefbaarheid gaat. Je hoort \
                zorgen over voorzieningen en veiligheid, en soms taal die kwetst. De groep vraagt \
                jou om een zaal en om hulp bij de organisatie.
                """,
            en: """
                In Zilverbroek people read in the paper that there will be a reception centre for \
                two hundred asylum seekers. Villagers who often visit each other at home campaign \
                to stop it; in their words it is about liveability. You hear worries about \
                services and safety, and sometimes language that hurts. The group asks you for a \
                room and for help with organising.
                """),
        place: "Zilverbroek",
        goal: .liveability,
        furtherGoals: [],
        isFromDeck: true,
        contact: MakersPlacing(
            placement: .cell(.cooperative),
            why: Localized(
                nl: """
                    De groep is heel hecht. Aangenomen is dat er met de gemeente geen contact meer \
                    is; de tekst zegt alleen dat mensen het nieuws in de krant lazen.
                    """,
                en: """
                    The group is very close. It is assumed that there is no contact with the \
                    council any more; the text only says that people read the news in the paper.
                    """)),
        reciprocity: MakersPlacing(
            placement: .cell(.acquaintancesForEachOther),
            why: Localized(
                nl: """
                    Dorpsgenoten die elkaar kennen, komen op voor wat zij als belang van hun eigen \
                    dorp zien. De mensen om wie het gaat, zitten niet aan tafel.
                    """,
                en: """
                    Villagers who know each other stand up for what they see as the interest of \
                    their own village. The people it is about are not at the table.
                    """)),
        ladder: MakersRung(
            placements: [.rung(.information)],
            why: Localized(
                nl: "Dat de opvang er komt, hoorde het dorp pas achteraf, en uit de krant.",
                en: """
                    The village heard only afterwards, from the paper, that the centre is coming.
                    """)),
        tension: Localized(
            nl: """
                Help je burgers aan een stem, of help je mensen buitensluiten die hier nog geen \
                stem hebben?
                """,
            en: """
                Do you help citizens to have a voice, or do you help to shut out people who have \
                no voice here yet?
                """))
}
