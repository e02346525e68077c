internal import InitiativeModel

extension BundledCase {
    static let watchApp = BundledCase(
        id: InitiativeID("C07"),
        title: Localized(nl: "De buurtpreventieapp", en: "The neighbourhood watch app"),
        summary: Localized(
            nl: """
                In Kersendaal zitten honderdtachtig bewoners in een appgroep om inbraak te \
                voorkomen. Elkaar zien ze nooit; af en toe zet de politie er een bericht in. Er \
                komen steeds meer foto's voorbij van jongeren met een donkere huid, die ‘verdacht’ \
                worden genoemd.
                """,
            en: """
                In Kersendaal a hundred and eighty residents are in a chat group to prevent \
                burglary. They never see each other; now and then the police post a message. More \
                and more photos appear of young people with dark skin, who are called \
                “suspicious”.
                """),
        place: "Kersendaal",
        goal: .liveability,
        furtherGoals: [],
        isFromDeck: false,
        contact: MakersPlacing(
            placement: .cell(.light),
            why: Localized(
                nl: """
                    De leden ontmoeten elkaar niet. Aangenomen is dat er buiten de app bijna geen \
                    banden zijn; van de politie komt alleen soms een bericht.
                    """,
                en: """
                    The members do not meet. It is assumed that there are hardly any ties outside \
                    the app; the police only send a message at times.
                    """)),
        reciprocity: MakersPlacing(
            placement: .cell(.strangersForEachOther),
            why: Localized(
                nl: """
                    De leden kennen elkaar niet. Ze letten op voor hun eigen veiligheid, en daar \
                    hebben ze allemaal belang bij.
                    """,
                en: """
                    The members do not know each other. They keep watch for their own safety, and \
                    all of them have an interest in that.
                    """)),
        ladder: MakersRung(
            placements: [.rung(.information)],
            why: Localized(
                nl: """
                    De politie stuurt soms een bericht, en daar blijft het bij: de informatie gaat \
                    één kant op.
                    """,
                en: """
                    The police sometimes post a message, and that is all: the information goes one \
                    way.
                    """)),
        tension: Localized(
            nl: """
                Wanneer wordt waakzaamheid uitsluiting, en zeg je daar iets van in een groep die \
                niet van jou is?
                """,
            en: """
                When does watchfulness become exclusion, and do you say so in a group that is not \
                yours?
                """))
}
