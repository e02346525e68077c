internal import InitiativeModel

extension ReferencePage {
    static let sources = ReferencePage(
        topic: .sources,
        title: Localized(
            nl: "De bronnen, en wat ervan klopt",
            en: "The sources, and how far they are right"),
        parts: [sourcesChecked, sourcesLabels, sourcesTitles])

    private static let sourcesChecked = ReferencePart(
        heading: Localized(nl: "Wat de presentatie noemt", en: "What the slides name"),
        blocks: [
            .table(
                heads: [
                    Localized(nl: "op de dia", en: "on the slide"),
                    Localized(nl: "wat de makers weten", en: "what the makers know"),
                ],
                rows: [
                    [
                        Localized(
                            nl: "Hurenkamp & Rooduijn 2006, Wat burgers bezielt",
                            en: "Hurenkamp & Rooduijn 2006, Wat burgers bezielt"),
                        Localized(
                            nl: """
                                Hurenkamp, Tonkens & Duyvendak (2006); de dia noemt Hurenkamp & \
                                Rooduijn; het rapport zelf is niet ingezien
                                """,
                            en: """
                                Hurenkamp, Tonkens & Duyvendak (2006); the slide names Hurenkamp & \
                                Rooduijn; the report itself was not seen
                                """),
                    ],
                    [
                        Localized(
                            nl: "Hurenkamp & Rooduijn 2014",
                            en: "Hurenkamp & Rooduijn 2014"),
                        Localized(
                            nl: "percentages volgens de dia; bron niet nagetrokken",
                            en: "percentages according to the slide; source not checked"),
                    ],
                    [
                        Localized(
                            nl: "Hilhorst & Van der Lans 2014",
                            en: "Hilhorst & Van der Lans 2014"),
                        Localized(
                            nl: "Sociaal doe-het-zelven is van 2013",
                            en: "Sociaal doe-het-zelven is from 2013"),
                    ],
                    [
                        Localized(nl: "Movisie 2015", en: "Movisie 2015"),
                        Localized(
                            nl: "definitie zoals op de dia; tekst niet gevonden",
                            en: "definition as on the slide; text not found"),
                    ],
                    [
                        Localized(nl: "vgl. Uitermark", en: "cf. Uitermark"),
                        Localized(
                            nl: "zijn oratie Verlangen naar Wikitopia (2014)",
                            en: "his inaugural lecture Verlangen naar Wikitopia (2014)"),
                    ],
                    [
                        Localized(nl: "vgl. Spierts", en: "cf. Spierts"),
                        Localized(
                            nl: """
                                De stille krachten van de verzorgingsstaat (2014); de vijf \
                                werkwoorden zoals op de dia
                                """,
                            en: """
                                De stille krachten van de verzorgingsstaat (2014); the five verbs \
                                as on the slide
                                """),
                    ],
                    [
                        Localized(
                            nl: "vijf voorwaarden voor impact, zonder bron",
                            en: "five conditions for impact, no source"),
                        Localized(
                            nl: "uit onderzoek volgens de presentatie; geen bron op de dia",
                            en: "from research according to the slides; no source on the slide"),
                    ],
                    [
                        Localized(nl: "Arnstein 1969", en: "Arnstein 1969"),
                        Localized(
                            nl: "andere treden dan op de dia; zie de pagina over de ladder",
                            en: "not the rungs on the slide; see the page on the ladder"),
                    ],
                ],
                .makers)
        ])

    private static let sourcesLabels = ReferencePart(
        heading: Localized(
            nl: "Hoe je de bronvermelding leest", en: "How to read the source labels"),
        blocks: [
            .list(
                [
                    Localized(
                        nl: "‘dia 8’: het staat op die dia, met verbeterde taal.",
                        en: "“slide 8”: it is on that slide, in corrected language."),
                    Localized(
                        nl: """
                            Een naam met een jaartal, waar dat bekend is: een bron buiten de \
                            presentatie. De makers zagen van de meeste bronnen alleen fragmenten, \
                            geen hele werken.
                            """,
                        en: """
                            A name with a year, where known: a source outside the slides. For most \
                            sources the makers saw excerpts only, not the whole work.
                            """),
                    Localized(
                        nl: "‘algemene kennis’: vakkennis die in veel bronnen staat.",
                        en: "“general knowledge”: knowledge of the field found in many sources."),
                    Localized(
                        nl: "‘makers’: een eigen redenering, waar je het mee oneens mag zijn.",
                        en: "“makers”: reasoning of their own, with which you may disagree."),
                ],
                .makers)
        ])

    private static let sourcesTitles = ReferencePart(
        heading: Localized(nl: "Titels", en: "Titles"),
        blocks: [
            .list(
                [
                    Localized(
                        nl: """
                            Arnstein (1969), in Journal of the American Institute of Planners \
                            35(4), 216-224
                            """,
                        en: """
                            Arnstein (1969), in Journal of the American Institute of Planners \
                            35(4), 216-224
                            """),
                    Localized(
                        nl: """
                            Baart (2001), over de presentietheorie; Baart (2003), aangehaald bij \
                            De Volder (2014)
                            """,
                        en: """
                            Baart (2001), on the theory of presence; Baart (2003), cited by De \
                            Volder (2014)
                            """),
                    Localized(
                        nl: "Bantema e.a. (2021), onderzoek van NHL Stenden en RUG",
                        en: "Bantema et al. (2021), research by NHL Stenden and RUG"),
                    Localized(
                        nl: "Blok, Van Buuren & Fenger (2020), over openheid en meeliften",
                        en: "Blok, Van Buuren & Fenger (2020), on openness and free-riding"),
                    Localized(
                        nl: """
                            Blonk & Van den Bosch (2018), Niet meer zomaar te stoppen, Movisie en \
                            UvH
                            """,
                        en: """
                            Blonk & Van den Bosch (2018), Niet meer zomaar te stoppen, Movisie and \
                            UvH
                            """),
                    Localized(
                        nl: """
                            BPSW, beroepscode voor professionals in sociaal werk (2022); Van \
                            beroepscode naar moresprudentie
                            """,
                        en: """
                            BPSW, professional code for professionals in social work (2022); Van \
                            beroepscode naar moresprudentie
                            """),
                    Localized(
                        nl: "Brandsma, Het denkkader over polarisatie (zonder jaar gezien)",
                        en: "Brandsma, Het denkkader over polarisatie (seen without a year)"),
                    Localized(
                        nl: """
                            Denters, Tonkens, Verhoeven & Bakker (2012/13), Burgers maken hun \
                            buurt, Platform31
                            """,
                        en: """
                            Denters, Tonkens, Verhoeven & Bakker (2012/13), Burgers maken hun \
                            buurt, Platform31
                            """),
                    Localized(
                        nl: """
                            Duyvendak, Hurenkamp & Tonkens (UvA, 17 augustus 2006), tussenrapport \
                            van het onderzoek ‘Wat burgers bezielt’
                            """,
                        en: """
                            Duyvendak, Hurenkamp & Tonkens (UvA, 17 August 2006), interim report \
                            of the study “Wat burgers bezielt”
                            """),
                    Localized(
                        nl: "Edelenbos (2000), vijf treden van participatie",
                        en: "Edelenbos (2000), five rungs of participation"),
                    Localized(
                        nl: """
                            Hilhorst & Van der Lans (2013), Sociaal doe-het-zelven. De idealen en \
                            de politieke praktijk, Atlas Contact
                            """,
                        en: """
                            Hilhorst & Van der Lans (2013), Sociaal doe-het-zelven. De idealen en \
                            de politieke praktijk, Atlas Contact
                            """),
                    Localized(
                        nl: """
                            Hurenkamp, Tonkens & Duyvendak (2006), Wat burgers bezielt. Een \
                            onderzoek naar burgerinitiatieven (het rapport zelf is niet ingezien)
                            """,
                        en: """
                            Hurenkamp, Tonkens & Duyvendak (2006), Wat burgers bezielt. Een \
                            onderzoek naar burgerinitiatieven (the report itself was not seen)
                            """),
                    Localized(
                        nl: "Kretzmann & McKnight, over ABCD",
                        en: "Kretzmann & McKnight, on ABCD"),
                    Localized(
                        nl: "Lowndes, Pratchett & Stoker, over CLEAR",
                        en: "Lowndes, Pratchett & Stoker, on CLEAR"),
                    Localized(nl: "Mazur, peer instruction", en: "Mazur, peer instruction"),
                    Localized(
                        nl: """
                            Movisie (2024), Asielopvang: wat werkt bij het informeren en betrekken \
                            van inwoners?
                            """,
                        en: """
                            Movisie (2024), Asielopvang: wat werkt bij het informeren en betrekken \
                            van inwoners?
                            """),
                    Localized(
                        nl: """
                            Oude Vrielink & Van de Wijdeven (2011), over ondersteuning in vieren, \
                            B&M
                            """,
                        en: """
                            Oude Vrielink & Van de Wijdeven (2011), on four kinds of support, B&M
                            """),
                    Localized(
                        nl: "ROB (2012), Loslaten in vertrouwen",
                        en: "ROB (2012), Loslaten in vertrouwen"),
                    Localized(
                        nl: "Schilder (2003), over presentie en interventie",
                        en: "Schilder (2003), on presence and intervention"),
                    Localized(
                        nl: "Spierts (2014), De stille krachten van de verzorgingsstaat",
                        en: "Spierts (2014), De stille krachten van de verzorgingsstaat"),
                    Localized(
                        nl: "Studulski & Verloo, over vrijwilligers en verantwoordelijkheid",
                        en: "Studulski & Verloo, on volunteers and responsibility"),
                    Localized(
                        nl: """
                            Tonkens (11 november 2021), Politisering van sociaal werk voorbij \
                            links populisme, Marie Kamphuislezing; te lezen bij Sociale \
                            Vraagstukken
                            """,
                        en: """
                            Tonkens (11 November 2021), Politisering van sociaal werk voorbij \
                            links populisme, Marie Kamphuis lecture; published by Sociale \
                            Vraagstukken
                            """),
                    Localized(
                        nl: "Uitermark (2014), Verlangen naar Wikitopia",
                        en: "Uitermark (2014), Verlangen naar Wikitopia"),
                    Localized(
                        nl: """
                            Boogers & Van de Wijdeven (2012), Meer doen met doe-democratie, essay voor het \
                            ministerie van BZK
                            """,
                        en: """
                            Boogers & Van de Wijdeven (2012), Meer doen met doe-democratie, essay for the \
                            Ministry of the Interior
                            """),
                    Localized(
                        nl: """
                            IFSW & IASSW (2014), de internationale definitie van sociaal werk
                            """,
                        en: """
                            IFSW & IASSW (2014), Global definition of social work
                            """),
                    Localized(
                        nl: """
                            Lainert (2016), Het right to challenge, scriptie Vrije Universiteit
                            """,
                        en: """
                            Lainert (2016), Het right to challenge, thesis, Vrije Universiteit
                            """),
                    Localized(
                        nl: """
                            Movisie (2021), De terugkeer van de samenlevingsopbouw; (2024) Wat werkt bij \
                            samenlevingsopbouw?
                            """,
                        en: """
                            Movisie (2021), De terugkeer van de samenlevingsopbouw; (2024) Wat werkt bij \
                            samenlevingsopbouw?
                            """),
                    Localized(
                        nl: """
                            Omlo (2017), Wat werkt bij outreachend werken, Movisie
                            """,
                        en: """
                            Omlo (2017), Wat werkt bij outreachend werken, Movisie
                            """),
                    Localized(
                        nl: """
                            Oude Vrielink, Verhoeven & Van de Wijdeven, Meedoen met de overheid? Over de stille \
                            beleidspraktijk van de doe-democratie (zonder jaar gezien)
                            """,
                        en: """
                            Oude Vrielink, Verhoeven & Van de Wijdeven, Meedoen met de overheid? Over de stille \
                            beleidspraktijk van de doe-democratie (seen without a year)
                            """),
                    Localized(
                        nl: """
                            Van der Harst, Bredewold & Tonkens (2019), Democratische legitimatie en duurzaamheid \
                            van burgerinitiatieven in zorg en welzijn, UvH
                            """,
                        en: """
                            Van der Harst, Bredewold & Tonkens (2019), Democratische legitimatie en duurzaamheid \
                            van burgerinitiatieven in zorg en welzijn, UvH
                            """),
                    Localized(
                        nl: """
                            Van der Tier & Van Lieshout (2020), De conflictloze weg, Journal of Social \
                            Intervention 29(6), 43-60
                            """,
                        en: """
                            Van der Tier & Van Lieshout (2020), De conflictloze weg, Journal of Social \
                            Intervention 29(6), 43-60
                            """),
                    Localized(
                        nl: """
                            Van Doorn e.a. (2013), Outreachend werkt!, Movisie
                            """,
                        en: """
                            Van Doorn et al. (2013), Outreachend werkt!, Movisie
                            """),
                    Localized(
                        nl: """
                            WRR (2012), Vertrouwen in burgers, rapport 88
                            """,
                        en: """
                            WRR (2012), Vertrouwen in burgers, report 88
                            """),
                    Localized(
                        nl: """
                            UNDP (eind jaren negentig), een ladder van participatie (de tekst zelf \
                            is niet gezien)
                            """,
                        en: """
                            UNDP (late 1990s), a ladder of participation (the text itself was not \
                            seen)
                            """),
                    Localized(
                        nl: "UN-HABITAT (2007), Enhancing Urban Safety and Security",
                        en: "UN-HABITAT (2007), Enhancing Urban Safety and Security"),
                ],
                .makers)
        ])
}
