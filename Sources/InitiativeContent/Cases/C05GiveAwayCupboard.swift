internal import InitiativeModel

extension BundledCase {
    static let giveAwayCupboard = BundledCase(
        id: InitiativeID("C05"),
        title: Localized(nl: "De weggeefkast", en: "The give-away cupboard"),
        summary: Localized(
            nl: """
                In de hal van een flat in Lindermeer staat een kast. Wie iets nodig heeft, pakt \
                het; wie iets over heeft, zet het erin. Er is niemand de baas, en wie geeft en wie \
                neemt, kennen elkaar niet. Bij de corporatie komen klachten binnen over de rommel.
                """,
            en: """
                In the hall of a block of flats in Lindermeer there is a cupboard. If you need \
                something, you take it; if you have something to spare, you leave it. Nobody is in \
                charge, and those who give and those who take do not know each other. The housing \
                association receives complaints about the mess.
                """),
        place: "Lindermeer",
        goal: .solidarity,
        furtherGoals: [],
        isFromDeck: false,
        contact: MakersPlacing(
            placement: .cell(.light),
            why: Localized(
                nl: """
                    Er is geen groep die bij elkaar komt. Aangenomen is dat er ook geen banden \
                    zijn met anderen buiten de flat.
                    """,
                en: """
                    There is no group that meets. It is assumed that there are no ties with others \
                    outside the flats either.
                    """)),
        reciprocity: MakersPlacing(
            placement: .cell(.strangersForOthers),
            why: Localized(
                nl: """
                    Gevers en nemers zijn vreemden voor elkaar. Wie er iets neerlegt, doet dat \
                    voor een ander en hoeft er niets voor terug.
                    """,
                en: """
                    Givers and takers are strangers. Whoever leaves something does so for someone \
                    else and needs nothing in return.
                    """)),
        ladder: MakersRung(
            placements: [.rung(.selfManagement), .notApplicable],
            why: Localized(
                nl: """
                    Gevers en nemers doen het helemaal zelf. Er is ook geen instantie bij \
                    betrokken: ‘niet van toepassing’ is even goed te verdedigen.
                    """,
                en: """
                    Givers and takers do it all themselves. Nor is any agency involved: “not \
                    applicable” can be defended just as well.
                    """)),
        tension: Localized(
            nl: """
                Moet een professional hier iets doen, of wordt het door elke bemoeienis een loket?
                """,
            en: """
                Must a professional do something here, or does any interference turn it into a \
                service desk?
                """))
}
