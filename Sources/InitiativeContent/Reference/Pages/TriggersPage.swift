internal import InitiativeModel

extension ReferencePage {
    static let triggers = ReferencePage(
        topic: .triggers,
        title: Localized(
            nl: "Waarom nemen burgers initiatief?",
            en: "Why do citizens take the initiative?"),
        parts: [triggersOnSlide, triggersRemarks])

    private static let triggersOnSlide = ReferencePart(
        heading: .onSlide,
        blocks: [
            .table(
                heads: [
                    Localized(nl: "aanleiding", en: "trigger"),
                    Localized(nl: "aandeel", en: "share"),
                ],
                rows: [
                    [
                        Localized(nl: "maatschappelijke gebeurtenis", en: "an event in society"),
                        Localized(nl: "35%", en: "35%"),
                    ],
                    [
                        Localized(nl: "ervaring van derden", en: "other people's experience"),
                        Localized(nl: "28%", en: "28%"),
                    ],
                    [
                        Localized(nl: "eigen ervaring", en: "own experience"),
                        Localized(nl: "34%", en: "34%"),
                    ],
                ],
                .slide(6))
        ])

    private static let triggersRemarks = ReferencePart(
        heading: .remarks,
        blocks: [
            .paragraph(
                Localized(
                    nl: """
                        De drie getallen zijn samen 97%. Afronden verklaart dat niet: drie \
                        afgeronde getallen komen samen uit op 99 tot 101. Waarschijnlijk is een \
                        restgroep weggevallen: overig of onbekend, ongeveer 3%, niet op de dia. De \
                        cijfers staan hier zoals op de dia; ze zijn niet omgerekend naar 100.
                        """,
                    en: """
                        Together the three figures make 97%. Rounding does not explain that: three \
                        rounded figures add up to 99 to 101. Probably a residual category was \
                        lost: other or unknown, about 3%, not on the slide. The figures are given \
                        as on the slide; they have not been rescaled to 100.
                        """),
                .makers),
            .paragraph(
                Localized(
                    nl: """
                        Op deze dia staat geen bron. Op de volgende dia staat Hurenkamp & Rooduijn \
                        (2014); die bron is niet nagetrokken.
                        """,
                    en: """
                        This slide names no source. The next one names Hurenkamp & Rooduijn \
                        (2014); that source has not been checked.
                        """),
                .makers),
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
                        Een aanleiding is geen motief. De dia vertelt wanneer mensen beginnen, \
                        niet waarom ze het doen of blijven doen.
                        """,
                    en: """
                        A trigger is not a motive. The slide says when people start, not why they \
                        do it or keep doing it.
                        """),
                .makers),
        ])
}
