internal import InitiativeModel

extension ReferencePage {
    static let communityWork = ReferencePage(
        topic: .communityWork,
        title: Localized(
            nl: "Samenlevingsopbouw en opbouwwerk", en: "Community development and community work"),
        parts: [
            communityWorkProfession, communityWorkOutreach, communityWorkPolitics,
            communityWorkInequality,
        ])

    private static let communityWorkProfession = ReferencePart(
        heading: Localized(nl: "Wie dit werk elke dag doet", en: "Whose daily work this is"),
        blocks: [
            .paragraph(
                Localized(
                    nl: """
                        Samenlevingsopbouw is werken in en met gemeenschappen. Opbouwwerk is niet \
                        hetzelfde: het is de professionele vorm ervan, en een variant van sociaal \
                        werk. Ook anderen doen eraan mee: dorpsondersteuners, sociaal makelaars, \
                        wijkagenten, en vooral bewoners zelf.
                        """,
                    en: """
                        Community development (samenlevingsopbouw) is working in and with \
                        communities. Community work (opbouwwerk) is not the same: it is the \
                        professional form of it, and a branch of social work. Others take part \
                        too: village support workers, social brokers, neighbourhood police \
                        officers, and above all residents themselves.
                        """),
                .movisieOpbouw2024),
            .paragraph(
                Localized(
                    nl: """
                        De aandacht ervoor keert terug, na jaren waarin het sociaal beleid vooral \
                        ging over hulp aan één persoon en over eigen kracht.
                        """,
                    en: """
                        Attention to it is returning, after years in which social policy was \
                        mainly about help for individuals and about people's own strength.
                        """),
                .movisieTerugkeer2021),
            .paragraph(
                Localized(
                    nl: """
                        De internationale definitie van sociaal werk noemt dit met zoveel woorden: \
                        sociale verandering, samenhang en de emancipatie van mensen, met als \
                        beginselen onder meer sociale rechtvaardigheid en mensenrechten.
                        """,
                    en: """
                        The global definition of social work says as much: social change, cohesion \
                        and the empowerment of people, with social justice and human rights among \
                        its principles.
                        """),
                .ifsw2014),
            .paragraph(
                Localized(
                    nl: """
                        De vier strategieën zijn dus geen vier beroepen. Een opbouwwerker kan ze alle \
                        vier kiezen, soms in één week.
                        """,
                    en: """
                        So the four strategies are not four professions. A community worker may \
                        choose any of them, sometimes all in one week.
                        """),
                .makers),
        ])

    private static let communityWorkOutreach = ReferencePart(
        heading: Localized(nl: "Outreachend werken", en: "Outreach work"),
        blocks: [
            .paragraph(
                Localized(
                    nl: """
                        Outreachend werken is meer dan eropaf gaan: het vraagt een grondhouding en \
                        vaardigheden. Het vertrekpunt is de leefwereld van mensen die de weg naar \
                        instanties niet weten, of er geen vertrouwen meer in hebben.
                        """,
                    en: """
                        Outreach work is more than going out to people: it takes a basic attitude \
                        and skills. Its starting point is the world of people who do not know the \
                        way to agencies, or no longer trust them.
                        """),
                .omlo2017, .bodyOfKnowledge),
            .paragraph(
                Localized(
                    nl: """
                        Wie alleen komt om te signaleren of te controleren, en niets brengt, maakt \
                        het wantrouwen groter. Dat is een vraag bij ‘monitoren’ en bij ‘initiatief \
                        nemen’: wat breng je mee?
                        """,
                    en: """
                        Whoever comes only to spot problems or to check up, and brings nothing, \
                        deepens distrust. That is a question to ask of “monitor” and of “take the \
                        initiative”: what do you bring?
                        """),
                .outreachend2013, .makers),
        ])

    private static let communityWorkPolitics = ReferencePart(
        heading: Localized(nl: "Politiseren en organiseren", en: "Politicising and organising"),
        blocks: [
            .paragraph(
                Localized(
                    nl: """
                        Sociale professionals politiseren steeds vaker, zegt Tonkens; dan moeten ze \
                        zich afvragen wat hun mandaat daarvoor is. De Brabander antwoordde dat \
                        politiseren veel vragen oproept, en dat het om uitproberen gaat en niet om \
                        gelijk krijgen. Onderzoek onder opbouwwerkers vond vooral een weg zonder \
                        conflict.
                        """,
                    en: """
                        Social professionals politicise more and more, says Tonkens; then they \
                        should ask what mandate they have for it. De Brabander answered that it \
                        raises many questions, and is about trying things out rather than being \
                        proved right. Research among community workers found that they mostly \
                        avoid conflict.
                        """),
                .movisieAgenda2021, .vanDerTier2020),
            .paragraph(
                Localized(
                    nl: """
                        Alinsky's community organizing gaat ervan uit dat bewoners niet te weinig \
                        oplossingen hebben, maar te weinig macht: het bouwt tegenmacht op. \
                        McKnight, zijn leerling, begint met ABCD juist bij wat bewoners kunnen. \
                        Het zijn twee antwoorden op dezelfde vraag.
                        """,
                    en: """
                        Alinsky's community organising holds that residents lack not solutions but \
                        power: it builds countervailing power. McKnight, who learned from him, \
                        starts in ABCD from what residents can do. They are two answers to the \
                        same question.
                        """),
                .alinsky, .mcknight2003),
        ])

    private static let communityWorkInequality = ReferencePart(
        heading: Localized(nl: "Wie begint er, en wie niet?", en: "Who starts, and who does not?"),
        blocks: [
            .paragraph(
                Localized(
                    nl: """
                        Onderzoek in vijf Brabantse gemeenten keek onder meer naar de belofte van \
                        gelijkheid: tussen bewoners in een initiatief, tussen hen en de rest van de \
                        gemeenschap, en tussen bewoners en gemeente. Verschillen in gezag en in wat \
                        mensen kunnen, verdwijnen niet vanzelf.
                        """,
                    en: """
                        Research in five municipalities in Brabant looked, among other things, at \
                        the promise of equality: among residents in an initiative, between them and \
                        the rest of the community, and between residents and the council. \
                        Differences in authority and in skills do not go away by themselves.
                        """),
                .uvh2019),
            .paragraph(
                Localized(
                    nl: """
                        Vraag daarom bij elk initiatief: wie had het niet kunnen beginnen, en wie \
                        merkt dat?
                        """,
                    en: """
                        So ask of every initiative: who could not have started it, and who notices?
                        """),
                .makers),
        ])
}
