internal import InitiativeModel

extension BundledCase {
    static let basementStudio = BundledCase(
        id: InitiativeID("C24"),
        title: Localized(nl: "De studio in de kelderbox", en: "The studio in the basement"),
        summary: Localized(
            nl: """
                Jongvolwassenen die elkaar via sociale media hebben leren kennen, bouwen een \
                muziekstudio in een kelderbox. Ze leren elkaar het vak. Dan komt er een brief van \
                de corporatie: de ruimte is brandonveilig, en binnen twee weken moet de box leeg \
                zijn.
                """,
            en: """
                Young adults who got to know each other on social media build a music studio in a \
                basement storeroom. They teach each other the craft. Then the housing association \
                sends a letter: it is a fire hazard, and the storeroom must be empty within two \
                weeks.
                """),
        place: "Heidrecht",
        goal: .development,
        furtherGoals: [],
        isFromDeck: false,
        contact: MakersPlacing(
            placement: .cell(.light),
            why: Localized(
                nl: """
                    Aangenomen is dat de groep los is en geen contacten naar buiten heeft: ze zit \
                    verborgen in een kelder. Wie samen bouwen en elkaar het vak leren hecht noemt, \
                    kiest met even goede redenen ‘coöperatief’.
                    """,
                en: """
                    It is assumed that the group is loose and has no outside contacts: it is \
                    hidden in a basement. Building together and teaching each other can be called \
                    close as well: the reasons for “cooperative” are equally good.
                    """)),
        reciprocity: MakersPlacing(
            placement: .cell(.strangersForEachOther),
            why: Localized(
                nl: """
                    Ze kenden elkaar alleen van sociale media. Ze leren van elkaar, dus iedereen \
                    heeft er zelf iets aan.
                    """,
                en: """
                    They knew each other from social media only. They learn from each other, so \
                    each of them gets something out of it.
                    """)),
        ladder: MakersRung(
            placements: [.rung(.information)],
            why: Localized(
                nl: "Dat de kelderbox leeg moet, lazen ze in een brief van de corporatie.",
                en: """
                    They read in a letter from the housing association that the storeroom must be \
                    cleared.
                    """)),
        tension: Localized(
            nl: "Bemiddel je, kom je op voor hun belang, of geef je alleen de regel door?",
            en: """
                Do you mediate, do you stand up for their interest, or are you just the messenger?
                """))
}
