internal import InitiativeModel

extension ReferencePage {
    static let features = ReferencePage(
        topic: .features,
        title: Localized(nl: "Vier onderscheidende kenmerken", en: "Four distinguishing features"),
        parts: [featuresOnSlide, featuresRemarks])

    private static let featuresOnSlide = ReferencePart(
        heading: .onSlide,
        blocks: [
            .paragraph(
                Localized(
                    nl: "Volgens het huidige discours herken je een burgerinitiatief hieraan.",
                    en: "In the current discourse a citizens' initiative is known by this."),
                .slide(5)),
            .numbered(
                [
                    Localized(
                        nl: "Initiatief, eigenaarschap en regie blijven bij burgers.",
                        en: "Initiative, ownership and control stay with citizens."),
                    Localized(
                        nl: "Een zekere mate van onafhankelijkheid tegenover markt en overheid.",
                        en: "A degree of independence from market and state."),
                    Localized(
                        nl: "Gericht op een collectief vraagstuk.",
                        en: "Aimed at a collective issue."),
                    Localized(nl: "Een informeel karakter.", en: "Informal in character."),
                ],
                .slide(5)),
        ])

    private static let featuresRemarks = ReferencePart(
        heading: .remarks,
        blocks: [
            .paragraph(
                Localized(
                    nl: """
                        Dit zijn kenmerken ‘volgens het huidige discours’: zo praten mensen er nu \
                        over. Het is geen wet en geen keuring. Gebruik de kenmerken als vraag: wat \
                        klopt hier, wat niet, en voor wie is dat een probleem?
                        """,
                    en: """
                        These are features “in the current discourse”: the way people talk about \
                        it now. They are neither a law nor a test. Use them as a question: what \
                        holds here, what does not, and for whom is that a problem?
                        """),
                .makers),
            .paragraph(
                Localized(
                    nl: """
                        Twee casussen schuren met deze lijst. Het buurthuis ‘in zelfbeheer’ is op \
                        het stadhuis bedacht: daar ontbreekt het eerste kenmerk. De \
                        dorpszorgcoöperatie heeft vierhonderd leden en contracten: hoe informeel \
                        is dat nog?
                        """,
                    en: """
                        Two cases sit uneasily with this list. The “self-managed” community centre \
                        was dreamt up at city hall: there the first feature is missing. The \
                        village care cooperative has four hundred members and contracts: how \
                        informal is that still?
                        """),
                .makers),
            .paragraph(
                Localized(
                    nl: """
                        Steun kan een groep ook veranderen. Blonk en Van den Bosch beschrijven de \
                        spanning tussen eigenheid en inkapseling: wie meedoet met een instelling, \
                        kan ongemerkt op die instelling gaan lijken.
                        """,
                    en: """
                        Support can also change a group. Blonk and Van den Bosch describe the \
                        tension between eigenheid (a character of one's own) and inkapseling \
                        (absorption): a group that works with an institution may come to resemble \
                        it without noticing.
                        """),
                .blonk2018, .makers),
            .paragraph(
                Localized(
                    nl: """
                        Volgens dit lijstje blijft de regie bij burgers. Volgens dia 11 krijgen \
                        professionals vaak de opdracht om initiatieven een kant op te helpen. Die \
                        twee kunnen botsen. Zeg dat hardop, ook tegen je opdrachtgever.
                        """,
                    en: """
                        According to this list control stays with citizens. According to slide 11 \
                        professionals are often told to help initiatives in a certain direction. \
                        The two may clash. Say so aloud, also to your commissioner.
                        """),
                .slide(5), .slide(11), .makers),
        ])
}
