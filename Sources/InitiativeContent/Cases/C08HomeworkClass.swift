internal import InitiativeModel

extension BundledCase {
    static let homeworkClass = BundledCase(
        id: InitiativeID("C08"),
        title: Localized(nl: "De zaterdagse huiswerkklas", en: "The Saturday homework class"),
        summary: Localized(
            nl: """
                Drie vriendinnen in Oudewaarde helpen op zaterdag kinderen die moeite hebben met \
                taal bij hun huiswerk. De school en het buurthuis denken mee. De subsidiegever \
                vraagt om een gemengdere klas. Daarover wordt nu onderhandeld.
                """,
            en: """
                On Saturdays three friends in Oudewaarde help children who struggle with language \
                with their homework. The school and the community centre help with ideas. The \
                funder asks for a more mixed class. That is now being negotiated.
                """),
        place: "Oudewaarde",
        goal: .development,
        furtherGoals: [],
        isFromDeck: false,
        contact: MakersPlacing(
            placement: .cell(.federative),
            why: Localized(
                nl: """
                    De drie vormen een hecht team. Om hen heen staan veel partners: de school, het \
                    buurthuis en de subsidiegever.
                    """,
                en: """
                    The three are a close team. Around them are many partners: the school, the \
                    community centre and the funder.
                    """)),
        reciprocity: MakersPlacing(
            placement: .cell(.acquaintancesForOthers),
            why: Localized(
                nl: "De vriendinnen kenden elkaar al. Ze doen het voor kinderen van anderen.",
                en: """
                    The friends already knew each other. They do it for other people's children.
                    """)),
        ladder: MakersRung(
            placements: [.rung(.consensusBuilding)],
            why: Localized(
                nl: """
                    Of de klas gemengder moet, daarover wordt gepraat tot iedereen ermee kan \
                    leven.
                    """,
                en: """
                    Whether the class should be more mixed is talked over until everyone can live \
                    with it.
                    """)),
        tension: Localized(
            nl: """
                Kom je op voor de eigen aard van het initiatief, of voor de eis dat het open is \
                voor iedereen?
                """,
            en: """
                Do you stand up for the initiative's own character, or for the demand that it be \
                open to all?
                """))
}
