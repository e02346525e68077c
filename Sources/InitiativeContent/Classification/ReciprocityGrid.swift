internal import InitiativeModel

extension GridContent {
    static let reciprocity = GridContent(
        title: Localized(nl: "Wederkerigheid en verbondenheid", en: "Reciprocity and ties"),
        question: Localized(
            nl: "Wie waren ze voor elkaar bij het begin, en wie heeft er iets aan?",
            en: "Who were they to each other at the start, and who benefits?"),
        source: Localized(
            nl: "dia 9; Hilhorst & Van der Lans (2013), Sociaal doe-het-zelven; de dia zegt 2014",
            en: """
                slide 9; Hilhorst & Van der Lans (2013), Sociaal doe-het-zelven; the slide says \
                2014
                """),
        sourceNote: Localized(
            nl: """
                Dit grid gaat over het begin: een groep die als vreemden begon, kan nu hecht zijn. \
                Een open groep is niet altijd beter: volgens Blok, Van Buuren en Fenger (2020) kan \
                enige beslotenheid helpen tegen meeliften. De uitleg, de aandachtspunten, de \
                signalen en de vragen zijn van de makers. De vragen wijzen een kant aan; plaatsen \
                doe je zelf.
                """,
            en: """
                This grid is about the beginning: a group that began as strangers may be close by \
                now. Openness is not free: according to Blok, Van Buuren and Fenger (2020) some \
                exclusivity can help against free-riding. The explanations, the points to think \
                about, the signals and the questions are the makers'. The questions point to a \
                side; the placing is up to you.
                """))
}

extension PoleContent {
    static let strongTies = PoleContent(
        name: Localized(nl: "sterke banden", en: "strong ties"),
        meaning: Localized(nl: "bekenden van elkaar", en: "acquaintances"))
    static let weakTies = PoleContent(
        name: Localized(nl: "zwakke banden", en: "weak ties"),
        meaning: Localized(nl: "onbekenden van elkaar", en: "strangers"))
    static let highReciprocity = PoleContent(
        name: Localized(nl: "voor elkaar", en: "for each other"),
        meaning: Localized(nl: "grote wederkerigheid", en: "high reciprocity"))
    static let lowReciprocity = PoleContent(
        name: Localized(nl: "voor anderen", en: "for others"),
        meaning: Localized(nl: "kleine wederkerigheid", en: "low reciprocity"))
}

extension CellContent {
    static let acquaintancesForEachOther = CellContent(
        name: Localized(nl: "met bekenden\nvoor elkaar", en: "with acquaintances\nfor each other"),
        meaning: Localized(
            nl: "sterk en snel; ze sturen zichzelf.",
            en: "strong and quick; they steer themselves."),
        advice: Localized(
            nl: """
                wat je ervan weet, of je het met rust kunt laten zolang ze niets vragen, en wie \
                erbuiten valt.
                """,
            en: """
                what you know of it, whether it can be left alone as long as they ask for nothing, \
                and who falls outside.
                """),
        caution: Localized(
            nl: "vriendschap sluit anderen uit; er is niemand die stop zegt.",
            en: "friendship shuts others out; there is nobody to say stop."),
        signals: [
            Localized(
                nl: "Er zijn grapjes en gewoonten die een nieuwkomer niet begrijpt.",
                en: "There are jokes and habits that a newcomer does not understand."),
            Localized(
                nl: "Iemand uit de kring is stil geworden of komt niet meer.",
                en: "Somebody in the circle has gone quiet or no longer comes."),
        ],
        question: Localized(
            nl: "Wie zou er iets aan hebben en kent hier niemand?",
            en: "Who would benefit but knows nobody here?"))
    static let acquaintancesForOthers = CellContent(
        name: Localized(nl: "met bekenden\nvoor anderen", en: "with acquaintances\nfor others"),
        meaning: Localized(
            nl: "een team dat elkaar vertrouwt en er voor anderen is.",
            en: "a trusted team that is there for others."),
        advice: Localized(
            nl: """
                hoe mensen worden gekoppeld en vrijwilligers worden getraind, hoe de ontvangers \
                beschermd zijn, en wat ze er zelf van vinden.
                """,
            en: """
                how people are matched and volunteers trained, how those who receive are \
                protected, and what they think of it.
                """),
        caution: Localized(
            nl: "de helper bepaalt wat goed is; mensen worden afhankelijk.",
            en: "the helper decides what is good; people become dependent."),
        signals: [
            Localized(
                nl: "Ze praten over de ontvangers, maar niet met hen.",
                en: "They talk about those who receive, but not with them."),
            Localized(
                nl: "Wie hulp krijgt, durft geen nee te zeggen.",
                en: "Those who get help do not dare to say no."),
        ],
        question: Localized(
            nl: "Wat willen de ontvangers naar eigen zeggen?",
            en: "What do those who receive say they want?"))
    static let strangersForEachOther = CellContent(
        name: Localized(nl: "met onbekenden\nvoor elkaar", en: "with strangers\nfor each other"),
        meaning: Localized(
            nl: "ruilen volgens afgesproken regels.", en: "exchange under agreed rules."),
        advice: Localized(
            nl: """
                welke spelregels er zijn, hoe eerlijk die uitpakken, en of een eerste ontmoeting \
                kan helpen.
                """,
            en: """
                which rules there are, how fair they turn out, and whether a first meeting may \
                help.
                """),
        caution: Localized(
            nl: "sommigen liften mee; alleen mensen die handig zijn, doen mee.",
            en: "some get a free ride; only the skilled join."),
        signals: [
            Localized(
                nl: "Er is gemopper over wie wel neemt maar niet geeft.",
                en: "There is grumbling about those who take and do not give."),
            Localized(
                nl: "Wie geen geld, tijd of kennis heeft, haakt af.",
                en: "Those without money, time or know-how drop out."),
        ],
        question: Localized(
            nl: "Wie heeft de regels gemaakt, en kan iedereen ermee meedoen?",
            en: "Who made the rules, and can everybody join in under them?"))
    static let strangersForOthers = CellContent(
        name: Localized(nl: "met onbekenden\nvoor anderen", en: "with strangers\nfor others"),
        meaning: Localized(
            nl: "open en voor iedereen, maar kwetsbaar.",
            en: "open and public-spirited, yet fragile."),
        advice: Localized(
            nl: """
                welke plek, welk vangnet en welke waardering de vrijwilligers krijgen, en waar de \
                grenzen liggen.
                """,
            en: """
                what place, what safety net and what appreciation the volunteers get, and where \
                the limits lie.
                """),
        caution: Localized(
            nl: "het vervangt betaalde zorg; er komen ernstige signalen binnen zonder rugdekking.",
            en: "it replaces paid care; serious concerns come in with no back-up."),
        signals: [
            Localized(
                nl: "Vrijwilligers vertellen over dingen waar ze van wakker liggen.",
                en: "Volunteers tell of things that keep them awake."),
            Localized(
                nl: "Instellingen verwijzen mensen door naar het initiatief.",
                en: "Agencies refer people to the initiative."),
        ],
        question: Localized(
            nl: "Wie bellen ze als het te zwaar wordt?",
            en: "Who do they call when it gets too much?"))
}
