internal import InitiativeModel

extension BundledCase {
    static let weDoTheGreen = BundledCase(
        id: InitiativeID("C22"),
        title: Localized(nl: "Wij doen het groen", en: "We do the green"),
        summary: Localized(
            nl: """
                In Kersendaal zeggen een paar buren tegen de gemeente: laat ons het groen \
                onderhouden, voor het geld dat jullie ervoor hebben. Wie zin heeft, snoeit mee. \
                Kost het meer dan gedacht, dan betalen gemeente en bewoners elk een deel. Dit heet \
                uitdaagrecht; het hoort bij de Wet versterking participatie op decentraal niveau, \
                die geldt sinds 1 januari 2025.
                """,
            en: """
                In Kersendaal a few neighbours tell the council: let us look after the green \
                space, for the money you have for it. Anyone who likes can help with the pruning. \
                If it costs more than expected, council and residents each pay a part. In Dutch \
                this is called uitdaagrecht, the right to challenge; it belongs to the Wet \
                versterking participatie op decentraal niveau, a law in force since 1 January \
                2025.
                """),
        place: "Kersendaal",
        goal: .liveability,
        furtherGoals: [],
        isFromDeck: false,
        contact: MakersPlacing(
            placement: .cell(.networking),
            why: Localized(
                nl: """
                    Wie helpt, doet dat wanneer het uitkomt. Aangenomen is dat er veel contacten \
                    naar buiten zijn; de tekst noemt alleen de gemeente.
                    """,
                en: """
                    Those who help do so when it suits them. It is assumed that there are many \
                    outside contacts; the text names only the council.
                    """)),
        reciprocity: MakersPlacing(
            placement: .cell(.acquaintancesForOthers),
            why: Localized(
                nl: """
                    Aangenomen is dat de buren die begonnen, elkaar kenden. Het groen dat ze \
                    onderhouden, is voor de hele wijk.
                    """,
                en: """
                    It is assumed that the neighbours who started it knew each other. The green \
                    space they look after is for the whole neighbourhood.
                    """)),
        ladder: MakersRung(
            placements: [.rung(.riskSharing)],
            why: Localized(
                nl: "Valt het tegen, dan delen gemeente en bewoners het risico.",
                en: "If it disappoints, council and residents share the risk.")),
        tension: Localized(
            nl: "Wie praat er mee over ‘ons’ groen als een paar bekenden het contract hebben?",
            en: "Who has a say in “our” green space when a few acquaintances hold the contract?"))
}
