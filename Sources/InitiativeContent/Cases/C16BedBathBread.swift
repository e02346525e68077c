internal import InitiativeModel

extension BundledCase {
    static let bedBathBread = BundledCase(
        id: InitiativeID("C16"),
        title: Localized(nl: "Bed, bad, brood", en: "Bed, bath, bread"),
        summary: Localized(
            nl: """
                Leden van een kerk in Oudewaarde geven onderdak aan uitgeprocedeerde mensen: hun \
                asielaanvraag is definitief afgewezen. Artsen, advocaten en andere kerken helpen \
                mee. De gemeente luistert naar hen, maar haar beleid is dat deze opvang stopt.
                """,
            en: """
                Members of a church in Oudewaarde give shelter to people whose asylum claims have \
                been turned down for good. Doctors, lawyers and other churches help. The council \
                listens to them, but its policy is that this shelter must end.
                """),
        place: "Oudewaarde",
        goal: .solidarity,
        furtherGoals: [],
        isFromDeck: false,
        contact: MakersPlacing(
            placement: .cell(.federative),
            why: Localized(
                nl: """
                    Aangenomen is dat de kerkleden een hechte groep vormen. Ze werken met veel \
                    anderen samen: artsen, advocaten, andere kerken.
                    """,
                en: """
                    It is assumed that the church members are a close group. They work with many \
                    others: doctors, lawyers, other churches.
                    """)),
        reciprocity: MakersPlacing(
            placement: .cell(.acquaintancesForOthers),
            why: Localized(
                nl: """
                    De leden kennen elkaar uit de kerk. Ze doen het voor mensen die zelf weinig \
                    terug kunnen geven.
                    """,
                en: """
                    The members know each other from church. They do it for people who can give \
                    little in return.
                    """)),
        ladder: MakersRung(
            placements: [.rung(.consultation)],
            why: Localized(
                nl: """
                    De gemeente hoort hen aan, maar het beleid blijft dat de opvang stopt. \
                    Aanhoren is nog geen advies vragen: trede 2 is ook te verdedigen.
                    """,
                en: """
                    The council hears them out, but the policy remains that the shelter must end. \
                    Hearing people out is not asking for advice: rung 2 can be defended too.
                    """)),
        tension: Localized(
            nl: """
                Wat doe je als een initiatief ingaat tegen het beleid van je opdrachtgever? En zou \
                je bij de campagne tegen de komst van asielzoekers dezelfde maat gebruiken?
                """,
            en: """
                What do you do when an initiative goes against the policy of your commissioner? \
                And would you use the same yardstick for the campaign against the arrival of \
                asylum seekers?
                """))
}
