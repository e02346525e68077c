internal import InitiativeModel

extension StrategyContent {
    static let collaborate = StrategyContent(
        name: Localized(
            nl: "Samenwerken, cocreatie en faciliteren",
            en: "Collaborate, co-create and facilitate"),
        shortName: Localized(nl: "samenwerken", en: "collaborate"),
        meaning: Localized(
            nl: """
                Je doet mee als partner of maakt het werk mogelijk, met afspraken over wie beslist \
                en wanneer jij weer weggaat.
                """,
            en: """
                You join in as a partner or make the work possible, with agreements on who decides \
                and when you leave again.
                """),
        actions: collaborateActions,
        fits: collaborateFits,
        harms: collaborateHarms,
        signals: collaborateSignals,
        questions: collaborateQuestions,
        theory: TheoryLink.all(for: .collaborate),
        source: Localized(
            nl: """
                De naam komt van dia 1. Over eigenheid en inkapseling: Blonk en Van den Bosch \
                (2018), Niet meer zomaar te stoppen. De rest is een redenering van de makers.
                """,
            en: """
                The name is from slide 1. On eigenheid and inkapseling: Blonk and Van den Bosch \
                (2018), Niet meer zomaar te stoppen. The rest is the makers' reasoning.
                """))

    private static let collaborateActions: [Localized<String>] = [
        Localized(nl: "Je spreekt af wie waarover beslist.", en: "You agree who decides what."),
        Localized(
            nl: "Je leent een ruimte, een sleutel, contacten of kennis uit.",
            en: "You lend a room, a key, contacts or knowledge."),
        Localized(
            nl: "Je helpt met een plan, een begroting of een verzekering.",
            en: "You help with a plan, a budget or insurance."),
        Localized(
            nl: "Je verbindt initiatieven met elkaar en coacht de groep.",
            en: "You link initiatives and coach the group."),
        Localized(
            nl: "Je bemiddelt met de gemeente of met buren.",
            en: "You mediate with the council or with neighbours."),
        Localized(nl: "Je trekt je stap voor stap terug.", en: "You withdraw step by step."),
    ]

    private static let collaborateFits: [Localized<String>] = [
        Localized(nl: "Er is om hulp gevraagd.", en: "Help has been asked for."),
        Localized(
            nl: "De doelen zijn groter dan de middelen.",
            en: "The goals are bigger than the means."),
        Localized(
            nl: "Verschillende groepen moeten bij elkaar komen.",
            en: "Several groups must come together."),
        Localized(nl: "Het risico wordt gedeeld.", en: "The risk is shared."),
        Localized(nl: "De groep wil meer te zeggen krijgen.", en: "The group wants more say."),
    ]

    private static let collaborateHarms: [Localized<String>] = [
        Localized(
            nl: "Steun wordt sturen, met formulieren.",
            en: "Support turns into steering, with forms."),
        Localized(
            nl: """
                De groep wordt afhankelijk of gaat op in jouw organisatie. Blonk en Van den Bosch \
                (2018) noemen dat de spanning tussen eigenheid en inkapseling.
                """,
            en: """
                The group grows dependent or is absorbed by your organisation. Blonk and Van den \
                Bosch (2018) call this the tension between a character of one's own (eigenheid) \
                and absorption (inkapseling).
                """),
        Localized(
            nl: "Je verbindt je naam aan een doel dat anderen schaadt.",
            en: "You put your name to an aim that harms others."),
        Localized(
            nl: "Vrijwilligers komen in de plaats van betaald werk.",
            en: "Volunteers take the place of paid work."),
    ]

    private static let collaborateSignals: [Localized<String>] = [
        Localized(nl: "De agenda komt van jou.", en: "The agenda is made by you."),
        Localized(
            nl: "De verslagen klinken zoals jij schrijft.",
            en: "The minutes sound the way you write."),
        Localized(
            nl: "Vrijwilligers hebben het over ‘verantwoording’.",
            en: "Volunteers talk of “accountability”."),
        Localized(
            nl: "De sterkste partner bepaalt het tempo.",
            en: "The strongest partner sets the pace."),
    ]

    private static let collaborateQuestions: [Localized<String>] = [
        Localized(
            nl: "Wat zouden ze ook zonder mij doen?",
            en: "What would they do without me anyway?"),
        Localized(
            nl: "Wie heeft in deze samenwerking de meeste macht, en zeggen we dat hardop?",
            en: "Who holds most power in this collaboration, and do we say so aloud?"),
        Localized(nl: "Hoe en wanneer stap ik eruit?", en: "How and when do I step out?"),
    ]
}
