internal import InitiativeModel

extension BundledCase {
    static let careCooperative = BundledCase(
        id: InitiativeID("C21"),
        title: Localized(nl: "De dorpszorgcoöperatie", en: "The village care cooperative"),
        summary: Localized(
            nl: """
                In Zilverbroek is een coöperatie met vierhonderd leden. Die regelt vervoer en \
                maaltijden en heeft een eigen verpleegkundige voor het dorp. Met de \
                zorgverzekeraar en de gemeente zijn contracten gesloten. Vrijwilligers klagen over \
                de formulieren.
                """,
            en: """
                Zilverbroek has a cooperative of four hundred members. It sees to transport and \
                meals and has its own nurse for the village. There are contracts with the health \
                insurer and the council. Volunteers complain about the forms.
                """),
        place: "Zilverbroek",
        goal: .solidarity,
        furtherGoals: [],
        isFromDeck: false,
        contact: MakersPlacing(
            placement: .cell(.federative),
            why: Localized(
                nl: """
                    Aangenomen is dat de coöperatie een vaste kern heeft. Door contracten is ze \
                    verweven met de verzekeraar en de gemeente. Het vierde kenmerk, een informeel \
                    karakter, staat daardoor onder druk.
                    """,
                en: """
                    It is assumed that the cooperative has a fixed core. Contracts tie it closely \
                    to the insurer and the council. That puts the fourth feature, informal in \
                    character, under strain.
                    """)),
        reciprocity: MakersPlacing(
            placement: .cell(.acquaintancesForEachOther),
            why: Localized(
                nl: """
                    Aangenomen is dat de dorpsgenoten elkaar kennen. Ze zorgen voor elkaar. Wie \
                    vandaag helpt, kan morgen zelf hulp krijgen.
                    """,
                en: """
                    It is assumed that the villagers know each other. They care for each other. \
                    Whoever helps today may be helped tomorrow.
                    """)),
        ladder: MakersRung(
            placements: [.rung(.partnership)],
            why: Localized(
                nl: """
                    Aangenomen is dat verzekeraar en gemeente de coöperatie als gelijke \
                    behandelen. De tekst zegt alleen dat er contracten zijn: een lagere trede, 5 \
                    of 6, is even goed te verdedigen.
                    """,
                en: """
                    It is assumed that insurer and council treat the cooperative as an equal. The \
                    text only says that there are contracts: a lower rung, 5 or 6, can be defended \
                    just as well.
                    """)),
        tension: Localized(
            nl: "Hoe informeel is dit nog, en wat heb jij hier te zoeken?",
            en: "How informal is this still, and what is your business here?"))
}
