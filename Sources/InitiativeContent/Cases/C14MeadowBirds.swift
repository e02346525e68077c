internal import InitiativeModel

extension BundledCase {
    static let meadowBirds = BundledCase(
        id: InitiativeID("C14"),
        title: Localized(nl: "De weidevogelgroep", en: "The meadow bird group"),
        summary: Localized(
            nl: """
                Een vast groepje vrienden uit Zilverbroek markeert nesten in het land van de \
                boeren en telt hoeveel paren er broeden. Het contact met de boeren en het \
                waterschap is stukgelopen. Over het waterpeil krijgen ze alleen nog brieven.
                """,
            en: """
                A small, steady group of friends from Zilverbroek marks nests on farmland and \
                counts the breeding pairs. Contact with the farmers and the water authority has \
                broken down. They now hear about the water level only by letter.
                """),
        place: "Zilverbroek",
        goal: .nature,
        furtherGoals: [],
        isFromDeck: false,
        contact: MakersPlacing(
            placement: .cell(.cooperative),
            why: Localized(
                nl: """
                    De groep is klein en hecht, en praat niet meer met de boeren en het \
                    waterschap.
                    """,
                en: """
                    The group is small and close. It is no longer on speaking terms with the \
                    farmers and the water authority.
                    """)),
        reciprocity: MakersPlacing(
            placement: .cell(.acquaintancesForOthers),
            why: Localized(
                nl: """
                    Het zijn vrienden die samen het veld in gaan. Ze doen het voor de vogels en \
                    dus voor ons allemaal, niet voor zichzelf.
                    """,
                en: """
                    They are friends who go into the fields together. They do it for the birds and \
                    so for all of us, not for themselves.
                    """)),
        ladder: MakersRung(
            placements: [.rung(.information)],
            why: Localized(
                nl: "Wat er met het waterpeil gebeurt, krijgen ze per brief te horen.",
                en: "They are told by letter what will happen to the water level.")),
        tension: Localized(
            nl: "Help je hen om gehoord te worden, of begin je met het herstel van het contact?",
            en: "Do you help them to be heard, or do you begin by mending the contact?"))
}
