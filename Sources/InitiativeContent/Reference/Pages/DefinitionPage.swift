internal import InitiativeModel

extension ReferencePage {
    static let definition = ReferencePage(
        topic: .definition,
        title: Localized(nl: "Wat zijn burgerinitiatieven?", en: "What are citizens' initiatives?"),
        parts: [definitionOnSlide, definitionRemarks])

    private static let definitionOnSlide = ReferencePart(
        heading: .onSlide,
        blocks: [
            .paragraph(
                DefinitionContent.text,
                .slide(3), .movisie2015)
        ])

    private static let definitionRemarks = ReferencePart(
        heading: .remarks,
        blocks: [
            .paragraph(
                Localized(
                    nl: """
                        De dia noemt Movisie (2015). Die tekst hebben de makers niet gevonden. De \
                        definitie is hier dus weergegeven zoals die op de dia staat.
                        """,
                    en: """
                        The slide names Movisie (2015). The makers have not found that text. So \
                        the definition is given here as it stands on the slide.
                        """),
                .makers),
            .paragraph(
                Localized(
                    nl: """
                        Eén burger is volgens deze definitie genoeg. De man die elke ochtend \
                        zwerfvuil raapt, telt dus mee.
                        """,
                    en: """
                        According to this definition one citizen is enough. So the man who picks \
                        up litter every morning counts.
                        """),
                .slide(3), .makers),
            .paragraph(
                Localized(
                    nl: """
                        Het woord heeft nog een betekenis. Een burgerinitiatief is ook een recht: \
                        burgers zetten een onderwerp op de agenda van de gemeenteraad of, met \
                        40.000 handtekeningen, van de Tweede Kamer.
                        """,
                    en: """
                        The Dutch word has a second meaning. A burgerinitiatief is also a legal \
                        right: citizens put a topic on the agenda of the local council or, with \
                        40,000 signatures, of the lower house of parliament.
                        """),
                .meerDemocratie),
            .paragraph(
                Localized(
                    nl: """
                        In het Engels is ‘citizens' initiative’ net zo dubbelzinnig; denk aan het \
                        Europees burgerinitiatief. Duidelijker is ‘community-led initiative’.
                        """,
                    en: """
                        In English “citizens' initiative” is just as ambiguous; think of the \
                        European Citizens' Initiative. “Community-led initiative” is clearer.
                        """),
                .common),
            .paragraph(
                Localized(
                    nl: """
                        Nederlandse schrijvers maken verschil tussen beleidsbeïnvloedende en \
                        zelfredzame burgerinitiatieven: het ene wil een besluit veranderen, het \
                        andere wil zelf iets doen. De campagne tegen de komst van asielzoekers \
                        hoort bij de eerste soort; de buurttuin, het zwembad en de maatjes bij de \
                        tweede. De voorbeelden hebben de makers zo verdeeld.
                        """,
                    en: """
                        Dutch writers distinguish policy-influencing from self-reliant \
                        initiatives: the one wants to change a decision, the other wants to do \
                        something itself. The campaign against the arrival of asylum seekers \
                        belongs to the first kind; the garden, the pool and the buddies to the \
                        second. Which example belongs where is the makers' view.
                        """),
                .meerDemocratie, .makers),
            .paragraph(
                Localized(
                    nl: """
                        In 2024 verscheen een omschrijving van burgercollectieven met twee eisen \
                        die de dia niet heeft: het collectief staat open voor iedereen, en de \
                        middelen zijn maatschappelijk aanvaard.
                        """,
                    en: """
                        In 2024 a definition of citizens' collectives appeared with two demands \
                        that the slide does not make: the collective is open to all, and its means \
                        are socially accepted.
                        """),
                .kob2024),
            .paragraph(
                Localized(
                    nl: """
                        Wie die eisen overneemt, kan de campagne anders beoordelen dan wie alleen \
                        dia 3 gebruikt. Een goede vraag voor de groep: is ‘burgerinitiatief’ een \
                        beschrijving of een compliment?
                        """,
                    en: """
                        Whoever adopts those demands may judge the campaign differently from \
                        someone who uses slide 3 alone. A good question for the class: is \
                        “citizens' initiative” a description or a compliment?
                        """),
                .makers),
        ])
}
