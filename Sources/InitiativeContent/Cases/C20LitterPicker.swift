internal import InitiativeModel

extension BundledCase {
    static let litterPicker = BundledCase(
        id: InitiativeID("C20"),
        title: Localized(nl: "De man met de grijper", en: "The man with the litter picker"),
        summary: Localized(
            nl: """
                Elke ochtend ruimt een gepensioneerde man met zijn grijper het zwerfvuil rond de \
                vijver op. Een enkele keer loopt er iemand mee die hij niet kent. De gemeente ziet \
                er een campagne in, met hesjes en een app.
                """,
            en: """
                Every morning a retired man clears up the litter round the pond with his picker. \
                Once in a while someone he does not know joins him. The council sees a campaign in \
                it, with vests and an app.
                """),
        place: "Heidrecht",
        goal: .nature,
        furtherGoals: [],
        isFromDeck: false,
        contact: MakersPlacing(
            placement: .cell(.light),
            why: Localized(
                nl: """
                    Het is één man, soms met een voorbijganger; een groep is er verder niet. \
                    Aangenomen is dat hij ook geen vaste contacten met anderen heeft. Volgens de \
                    definitie op dia 3 kan een initiatief van één burger zijn.
                    """,
                en: """
                    It is one man, at times with a passer-by; there is no group besides. It is \
                    assumed that he has no regular contacts with others either. By the definition \
                    on slide 3 an initiative may be that of one citizen.
                    """)),
        reciprocity: MakersPlacing(
            placement: .cell(.strangersForOthers),
            why: Localized(
                nl: """
                    Wie er meeloopt, is een onbekende. Iedereen die langs de vijver komt, heeft er \
                    iets aan.
                    """,
                en: "Whoever joins him is a stranger. All who pass the pond benefit.")),
        ladder: MakersRung(
            placements: [.rung(.selfManagement), .notApplicable],
            why: Localized(
                nl: """
                    De man doet het helemaal zelf. Zolang er geen instantie bij komt, is ‘niet van \
                    toepassing’ even goed te verdedigen.
                    """,
                en: """
                    The man does it all himself. As long as no agency comes in, “not applicable” \
                    can be defended just as well.
                    """)),
        tension: Localized(
            nl: "Is erkenning hier een duwtje of een overname, en is één man een burgerinitiatief?",
            en: """
                Is recognition a nudge here or a takeover, and is one man a citizens' initiative?
                """))
}
