internal import InitiativeModel

extension ReferencePage {
    static let goals = ReferencePage(
        topic: .goals,
        title: Localized(
            nl: "Doelstellingen van burgerinitiatieven",
            en: "Goals of citizens' initiatives"),
        parts: [goalsOnSlide, goalsRemarks])

    private static let goalsOnSlide = ReferencePart(
        heading: .onSlide,
        blocks: [
            .table(
                heads: [
                    Localized(nl: "doel", en: "goal"),
                    Localized(nl: "aandeel", en: "share"),
                ],
                rows: [
                    [
                        Localized(nl: "solidariteit", en: "solidarity"),
                        Localized(nl: "36%", en: "36%"),
                    ],
                    [
                        Localized(nl: "leefbaarheid", en: "liveability"),
                        Localized(nl: "24%", en: "24%"),
                    ],
                    [
                        Localized(nl: "ontplooiing", en: "personal development"),
                        Localized(nl: "16%", en: "16%"),
                    ],
                    [
                        Localized(nl: "sportiviteit", en: "sport and exercise"),
                        Localized(nl: "8%", en: "8%"),
                    ],
                    [
                        Localized(nl: "natuur", en: "nature"),
                        Localized(nl: "7%", en: "7%"),
                    ],
                    [
                        Localized(nl: "multiculturaliteit", en: "cultural diversity"),
                        Localized(nl: "7%", en: "7%"),
                    ],
                ],
                .slide(7))
        ])

    private static let goalsRemarks = ReferencePart(
        heading: .remarks,
        blocks: [
            .paragraph(
                Localized(
                    nl: """
                        De zes getallen zijn samen 98%. Zes afgeronde getallen kunnen samen bijna \
                        3 afwijken, dus afronden kan het verklaren. Het kan net zo goed zijn dat \
                        ‘overig’ is weggevallen: ongeveer 2%, niet op de dia. De cijfers zijn niet \
                        omgerekend naar 100.
                        """,
                    en: """
                        Together the six figures make 98%. Six rounded figures can be off by \
                        almost 3 in total, so rounding may explain it. It is just as likely that \
                        “other” was lost: about 2%, not on the slide. The figures have not been \
                        rescaled to 100.
                        """),
                .makers),
            .paragraph(
                Localized(
                    nl: """
                        Het zijn percentages volgens de dia (Hurenkamp & Rooduijn, 2014); de bron \
                        is niet nagetrokken.
                        """,
                    en: """
                        These are percentages according to the slide (Hurenkamp & Rooduijn, 2014); \
                        the source has not been checked.
                        """),
                .slide(7), .makers),
            .paragraph(
                Localized(
                    nl: """
                        Waarschijnlijk komen de cijfers uit het onderzoek van rond 2006: een \
                        enquête per telefoon onder kleine initiatieven buiten instellingen, en \
                        interviews. Ze gaan dus niet over Nederland nu.
                        """,
                    en: """
                        The figures probably come from the study of around 2006: a survey by \
                        telephone among small initiatives outside institutions, and interviews. So \
                        they are not about the Netherlands today.
                        """),
                .tussenrapport2006, .makers),
            .paragraph(
                Localized(
                    nl: """
                        Met ‘sportiviteit’ is waarschijnlijk sporten en bewegen bedoeld, en niet \
                        eerlijk spelen. Zo gebruiken de makers het woord.
                        """,
                    en: """
                        With “sportiviteit” (literally sportsmanship) the slide probably means \
                        sport and exercise, not fair play. That is how the makers use the word.
                        """),
                .makers),
            .paragraph(
                Localized(
                    nl: """
                        Eén initiatief heeft vaak meer dan één doel. Daarom kies je hier een \
                        hoofddoel, met andere doelen ernaast.
                        """,
                    en: """
                        One initiative often has more than one goal. That is why you choose one \
                        main goal here, with others beside it.
                        """),
                .makers),
        ])
}
