internal import InitiativeModel

extension BundledCase {
    static let languageCafe = BundledCase(
        id: InitiativeID("C09"),
        title: Localized(nl: "Taalcafé in de bibliotheek", en: "Language café in the library"),
        summary: Localized(
            nl: """
                In de bibliotheek oefenen nieuwkomers twee avonden in de week Nederlands, met wie \
                er op dat moment is. Elke keer zijn er andere vrijwilligers, en scholen en \
                verenigingen werken graag mee. De gemeente komt vragen wat er beter kan aan de \
                inburgering. Het plan schrijft de gemeente daarna zelf, op het stadhuis.
                """,
            en: """
                On two evenings a week newcomers practise Dutch in the library, with whoever \
                happens to be there. Each time there are different volunteers, and schools and \
                clubs like to join in. The council comes to ask what could be better about \
                integration. Afterwards it writes the plan itself, at city hall.
                """),
        place: "Heidrecht",
        goal: .diversity,
        furtherGoals: [],
        isFromDeck: false,
        contact: MakersPlacing(
            placement: .cell(.networking),
            why: Localized(
                nl: """
                    De vrijwilligers komen en gaan. Met de wereld erbuiten is het café goed \
                    verbonden, want er zijn genoeg partners.
                    """,
                en: """
                    The volunteers come and go. The café is well connected to the world outside, \
                    as it has plenty of partners.
                    """)),
        reciprocity: MakersPlacing(
            placement: .cell(.strangersForOthers),
            why: Localized(
                nl: """
                    Wie er zit, kent de ander meestal niet. De vrijwilligers doen het voor de \
                    nieuwkomers en niet voor zichzelf.
                    """,
                en: """
                    Those who are there mostly do not know each other. The volunteers do it for \
                    the newcomers and not for themselves.
                    """)),
        ladder: MakersRung(
            placements: [.rung(.consultation)],
            why: Localized(
                nl: """
                    De gemeente vraagt de groep om advies over inburgering en beslist daarna zelf.
                    """,
                en: """
                    The council asks the group for advice on integration and then decides by \
                    itself.
                    """)),
        tension: Localized(
            nl: """
                Vullen vrijwilligers hier aan, of vangen ze op wat betaalde begeleiding hoort te \
                doen? Studulski en Verloo schrijven over verantwoordelijkheid die zo naar \
                vrijwilligers verschuift.
                """,
            en: """
                Do volunteers add something here, or do they make up for what paid support should \
                do? Studulski and Verloo write about responsibility that shifts to volunteers in \
                this way.
                """))
}
