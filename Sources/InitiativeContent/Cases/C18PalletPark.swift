internal import InitiativeModel

extension BundledCase {
    static let palletPark = BundledCase(
        id: InitiativeID("C18"),
        title: Localized(nl: "De palletbaan", en: "The pallet park"),
        summary: Localized(
            nl: """
                Vrienden van veertien tot zeventien jaar hebben op een leeg parkeerterrein met \
                pallets een plek gebouwd om te skaten. Er kwamen klachten. Nu zitten de jongeren, \
                de buren en de gemeente om de tafel, op zoek naar een oplossing.
                """,
            en: """
                Friends of fourteen to seventeen have used pallets to build a place to skate on an \
                empty car park. There were complaints. Now the young people, the neighbours and \
                the council sit round the table, looking for a solution.
                """),
        place: "Heidrecht",
        goal: .sport,
        furtherGoals: [],
        isFromDeck: false,
        contact: MakersPlacing(
            placement: .cell(.light),
            why: Localized(
                nl: """
                    Aangenomen is dat de groep los is, want iedereen komt en gaat om te skaten, en \
                    dat er vóór de klachten geen vaste contacten buiten de groep waren. Vrienden \
                    die samen bouwen, kun je ook hecht noemen: dan is het ‘coöperatief’.
                    """,
                en: """
                    It is assumed that the group is loose, coming and going to skate, and that \
                    before the complaints there were no steady contacts outside it. Friends who \
                    build together can be called close as well: then it is “cooperative”.
                    """)),
        reciprocity: MakersPlacing(
            placement: .cell(.acquaintancesForEachOther),
            why: Localized(
                nl: "Het zijn vrienden, en ze bouwden de baan om er zelf op te rijden.",
                en: "They are friends, and they built the park to skate on it themselves.")),
        ladder: MakersRung(
            placements: [.rung(.consensusBuilding)],
            why: Localized(
                nl: """
                    Jongeren, buren en gemeente onderhandelen over iets waar ieder mee kan leven.
                    """,
                en: """
                    Young people, neighbours and council negotiate about something that all can \
                    live with.
                    """)),
        tension: Localized(
            nl: """
                Hoe zorg je dat de jongeren niet de zwakste stem aan tafel hebben, en dat het \
                bouwsel veilig is?
                """,
            en: """
                How do you see to it that the young people are not the weakest voice at the table, \
                and that what they built is safe?
                """))
}
