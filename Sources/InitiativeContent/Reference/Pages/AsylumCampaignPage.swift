internal import InitiativeModel

extension ReferencePage {
    static let asylumCampaign = ReferencePage(
        topic: .asylumCampaign,
        title: Localized(
            nl: "De campagne tegen de komst van asielzoekers: een echt dilemma",
            en: "The campaign against the asylum centre: a real dilemma"),
        parts: [
            asylumCampaignQuestion, asylumCampaignEvidence, asylumCampaignLaw, asylumCampaignTest,
        ])

    private static let asylumCampaignQuestion = ReferencePart(
        heading: Localized(nl: "Waarom deze casus erin zit", en: "Why this case is here"),
        blocks: [
            .paragraph(
                Localized(
                    nl: "De campagne staat als vierde voorbeeld op dia 4.",
                    en: "The campaign is the fourth example on slide 4."),
                .slide(4)),
            .paragraph(
                Localized(
                    nl: """
                        Tonkens opende de Marie Kamphuislezing van 2021 met bijna dezelfde \
                        situatie. Bewoners zijn boos over een opvang die komt en vragen de sociale \
                        professional om hulp bij hun protest. Wat doe je als leuzen discriminerend \
                        worden? En is jouw antwoord dan professioneel of politiek?
                        """,
                    en: """
                        Tonkens opened the Marie Kamphuis lecture of 2021 with almost the same \
                        situation. Residents are angry about an asylum centre that is coming and \
                        ask the social professional to help with their protest. What if slogans \
                        become discriminatory? And is your answer then professional or political?
                        """),
                .tonkens2021),
            .paragraph(
                Localized(
                    nl: """
                        Het dilemma is dus niet bedacht om te prikkelen. De vraag is ook niet of \
                        je voor of tegen de komst van asielzoekers bent. De vraag is wat jij als \
                        professional doet.
                        """,
                    en: """
                        So the dilemma was not invented to provoke. Nor is the question whether \
                        you are for or against the asylum centre. The question is what you do as a \
                        professional.
                        """),
                .makers),
        ])

    private static let asylumCampaignEvidence = ReferencePart(
        heading: Localized(nl: "Wat anderen vonden", en: "What others found"),
        blocks: [
            .paragraph(
                Localized(
                    nl: """
                        Movisie keek in zes gemeenten. Bewoners zijn vaak minder tegen de opvang \
                        zelf dan tegen hoe het gaat: ze horen het te laat en mogen niet \
                        meebeslissen. Over een locatie beslist meestal de gemeente, maar het Rijk \
                        kan opvang opleggen (Spreidingswet, 2024; ga na of die nog geldt). Over \
                        het ‘hoe’ kunnen bewoners wél meebeslissen.
                        """,
                    en: """
                        Movisie looked at six municipalities. Residents are often less against the \
                        centre itself than against the way it is done: they are told too late and \
                        have no say. A site is usually the council's decision, but the state can \
                        impose places (Spreidingswet, 2024; check whether it still holds). \
                        Residents can help to decide on the “how”.
                        """),
                .movisie2024),
            .paragraph(
                Localized(
                    nl: "Movisie houdt relschoppers en bezorgde bewoners uit elkaar.",
                    en: "Movisie keeps rioters and worried residents apart."),
                .movisie2025),
            .paragraph(
                Localized(
                    nl: """
                        Anderen noemen racisme openlijk bij de naam en willen dat het gezegd \
                        wordt.
                        """,
                    en: "Others name racism openly and want it to be said."),
                .nhNieuws2022),
            .paragraph(
                Localized(
                    nl: """
                        Houd die drie naast elkaar. Wie er één weglaat, ziet een makkelijker \
                        dilemma dan er is.
                        """,
                    en: """
                        Keep these three side by side. Whoever leaves one out sees an easier \
                        dilemma than there is.
                        """),
                .makers),
            .paragraph(
                Localized(
                    nl: """
                        Volgens Brandsma groeit polarisatie door aandacht voor de uitersten. \
                        Investeer liever in het stille midden. En wie te vroeg bruggen bouwt, kan \
                        mensen dwingen een kant te kiezen.
                        """,
                    en: """
                        According to Brandsma attention to the extremes feeds polarisation. Invest \
                        in the silent middle instead. And whoever builds bridges too early may \
                        force people to choose sides.
                        """),
                .brandsma),
            .paragraph(
                Localized(
                    nl: "Neem dat als een manier van kijken, niet als bewijs.",
                    en: "Take that as a way of looking, not as proof."),
                .makers),
        ])

    private static let asylumCampaignLaw = ReferencePart(
        heading: Localized(nl: "Recht en beroepscode", en: "Law and professional code"),
        blocks: [
            .paragraph(
                Localized(
                    nl: """
                        Samenkomen, je mening geven en een verzoek indienen zijn rechten. Die \
                        gelden ook voor deze groep. Discriminatie en bedreiging mogen niet.
                        """,
                    en: """
                        To assemble, to speak and to petition are rights. They hold for this group \
                        too. Discrimination and threats are not allowed.
                        """),
                .common),
            .paragraph(
                Localized(
                    nl: """
                        In de beroepscode staan twee waarden naast elkaar: sociale \
                        rechtvaardigheid en mensenrechten, en respect voor menselijke waardigheid \
                        en autonomie.
                        """,
                    en: """
                        The professional code has two values side by side: social justice and \
                        human rights, and respect for human dignity and autonomy.
                        """),
                .bpsw2022),
            .paragraph(
                Localized(
                    nl: """
                        Bewonersnetwerken zelf stellen vaak een voorwaarde aan steun: een \
                        initiatief mag anderen niet schaden en dus ook niet discrimineren.
                        """,
                    en: """
                        Residents' networks themselves often set a condition for support: an \
                        initiative must not harm others, and so must not discriminate.
                        """),
                .lsa),
        ])

    private static let asylumCampaignTest = ReferencePart(
        heading: Localized(nl: "Om over te praten", en: "To talk about"),
        blocks: [
            .list(
                [
                    Localized(
                        nl: """
                            Telt dit als burgerinitiatief? Volgens de eerste drie kenmerken van \
                            dia 5 wel. Volgens de omschrijving van burgercollectieven uit 2024 \
                            valt erover te twisten.
                            """,
                        en: """
                            Does this count as a citizens' initiative? By the first three features \
                            of slide 5 it does. By the 2024 definition of citizens' collectives it \
                            is open to dispute.
                            """),
                    Localized(
                        nl: """
                            Omkeerproef: zou je hetzelfde kiezen bij ‘Bed, bad, brood’, waar een \
                            kerk juist onderdak geeft tegen het beleid in?
                            """,
                        en: """
                            Reversal test: would you choose the same in “Bed, bath, bread”, where \
                            a church gives shelter against policy?
                            """),
                    Localized(
                        nl: """
                            Wie zit er niet aan tafel? De mensen over wie het gaat, zijn straks \
                            buren en niet alleen een onderwerp.
                            """,
                        en: """
                            Who is not at the table? The people it is about will soon be \
                            neighbours, and are not just a topic.
                            """),
                    Localized(
                        nl: """
                            Welk deel van de vraag kun je wel steunen: informatie, een eerlijk \
                            gesprek, een stem over het ‘hoe’? En waar verbind je je naam niet aan?
                            """,
                        en: """
                            Which part of the request can you support: information, an honest \
                            talk, a voice on the “how”? And what will you not put your name to?
                            """),
                ],
                .makers)
        ])
}
