internal import InitiativeModel

extension BundledCase {
    static let walkingFootball = BundledCase(
        id: InitiativeID("C11"),
        title: Localized(nl: "Wandelvoetbal van de fabriek", en: "The factory's walking football"),
        summary: Localized(
            nl: """
                De papierfabriek is dicht, maar oud-collega's voetballen op dinsdag nog samen. Wie \
                kan, is er. De club, een fysiotherapeut en de GGD komen allemaal met een aanbod. \
                Over het veld stuurde de gemeente hun een vragenlijst; daarna lag er een plan.
                """,
            en: """
                The paper mill has closed, but former colleagues still play football together on \
                Tuesdays. Whoever can, is there. The club, a physiotherapist and the public health \
                service all come with offers. The council sent them a questionnaire about the \
                pitch; after that there was a plan.
                """),
        place: "Heidrecht",
        goal: .sport,
        furtherGoals: [],
        isFromDeck: false,
        contact: MakersPlacing(
            placement: .cell(.networking),
            why: Localized(
                nl: """
                    Je komt en gaat wanneer het jou uitkomt. Er zijn veel contacten met anderen, \
                    van de club tot de GGD.
                    """,
                en: """
                    You come and go as it suits you. There are many outside contacts, from the \
                    club to the public health service.
                    """)),
        reciprocity: MakersPlacing(
            placement: .cell(.acquaintancesForEachOther),
            why: Localized(
                nl: """
                    Het zijn oude maten van de fabriek. Ze spelen voor hun eigen plezier en dat \
                    van elkaar.
                    """,
                en: """
                    They are old mates from the mill. They play for their own and each other's \
                    pleasure.
                    """)),
        ladder: MakersRung(
            placements: [.rung(.consultation)],
            why: Localized(
                nl: """
                    De gemeente vraagt wat ze van het veld vinden, en maakt het plan zonder hen.
                    """,
                en: """
                    The council asks what they think of the pitch, and makes the plan without \
                    them.
                    """)),
        tension: Localized(
            nl: "Gaat het plezier kapot aan gezondheidsdoelen die van buiten komen?",
            en: "Do health targets from outside spoil the fun?"))
}
