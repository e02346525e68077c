internal import InitiativeModel

extension BundledCase {
    static let zebraCrossing = BundledCase(
        id: InitiativeID("C13"),
        title: Localized(nl: "Het nachtelijke zebrapad", en: "The midnight zebra crossing"),
        summary: Localized(
            nl: """
                Bij de school ging het bijna mis in het verkeer. Daarna hebben een paar ouders die \
                vrienden zijn 's nachts zelf een zebrapad geverfd, voor alle kinderen. De gemeente \
                heeft het weggehaald en nodigt hen uit voor een inspraakavond.
                """,
            en: """
                Near the school there was almost an accident. After that a few parents who are \
                friends painted a zebra crossing themselves, at night, for all the children. The \
                council has removed it and invites them to a consultation evening.
                """),
        place: "Heidrecht",
        goal: .liveability,
        furtherGoals: [],
        isFromDeck: false,
        contact: MakersPlacing(
            placement: .cell(.light),
            why: Localized(
                nl: """
                    Het was een actie van één nacht, zonder vaste vorm. Aangenomen is dat de \
                    ouders met geen andere groep of instelling verbonden waren.
                    """,
                en: """
                    It was a matter of one night, without a fixed form. It is assumed that the \
                    parents were not connected to any other group or institution.
                    """)),
        reciprocity: MakersPlacing(
            placement: .cell(.acquaintancesForOthers),
            why: Localized(
                nl: """
                    De ouders waren al vrienden. Ze deden het voor alle kinderen, niet alleen voor \
                    die van henzelf.
                    """,
                en: """
                    The parents were friends already. They did it for all the children, not only \
                    for their own.
                    """)),
        ladder: MakersRung(
            placements: [.rung(.consultation)],
            why: Localized(
                nl: """
                    Op de inspraakavond mogen ze iets zeggen. Dat het meetelt, belooft niemand.
                    """,
                en: "At the consultation evening they may speak. Nobody promises that it counts.")),
        tension: Localized(
            nl: "Steun je een goed doel als het middel verboden is?",
            en: "Do you support a good end when the means is forbidden?"))
}
