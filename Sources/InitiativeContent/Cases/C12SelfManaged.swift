internal import InitiativeModel

extension BundledCase {
    static let selfManaged = BundledCase(
        id: InitiativeID("C12"),
        title: Localized(
            nl: "‘In zelfbeheer’, bedacht op het stadhuis",
            en: "“Self-managed”, dreamt up at city hall"),
        summary: Localized(
            nl: """
                Het college heeft besloten: het buurthuis in Lindermeer gaat in zelfbeheer. Het \
                zoekt zelf bewoners die de initiatiefnemers moeten worden. Het besluit en het \
                budget staan vast; over de kleuren mogen ze meedenken. De folder noemt dit een \
                burgerinitiatief.
                """,
            en: """
                The council's executive has decided that the community centre in Lindermeer will \
                be self-managed. It recruits residents itself, to act as the initiators. The \
                decision and the budget are fixed; they may give their views on the colours. The \
                leaflet calls this a citizens' initiative.
                """),
        place: "Lindermeer",
        goal: .liveability,
        furtherGoals: [],
        isFromDeck: false,
        contact: MakersPlacing(
            placement: .cell(.networking),
            why: Localized(
                nl: """
                    Aangenomen is dat de geworven bewoners onderling weinig contact hebben en \
                    vooral met de gemeente te maken hebben. Daar valt over te twisten: wie geen \
                    partners ziet, kiest ‘licht’, of geeft het geen plaats. Aan het eerste \
                    kenmerk, regie bij burgers, voldoet het niet.
                    """,
                en: """
                    It is assumed that the recruited residents have little contact among \
                    themselves and deal mostly with the council. That can be disputed: whoever \
                    sees no partners chooses “light”, or gives it no place. It fails the first \
                    feature: control with citizens.
                    """)),
        reciprocity: MakersPlacing(
            placement: .cell(.strangersForOthers),
            why: Localized(
                nl: """
                    Aangenomen is dat de geworven bewoners elkaar niet kenden. Het buurthuis is er \
                    voor de hele buurt, en de uitkomst lag al vast.
                    """,
                en: """
                    It is assumed that the recruited residents did not know each other. The centre \
                    is for the whole neighbourhood, and the outcome was fixed beforehand.
                    """)),
        ladder: MakersRung(
            placements: [.rung(.manipulation)],
            why: Localized(
                nl: """
                    Besluit en budget lagen vast voordat er bewoners bij kwamen. Die mogen \
                    meedenken over de kleuren, en heten toch initiatiefnemer.
                    """,
                en: """
                    Decision and budget were fixed before any resident came in. They may give \
                    their views on the colours, and are still called initiators.
                    """)),
        tension: Localized(
            nl: "Durf je tegen je opdrachtgever te zeggen dat dit geen burgerinitiatief is?",
            en: "Do you dare to tell your commissioner that this is not a citizens' initiative?"))
}
