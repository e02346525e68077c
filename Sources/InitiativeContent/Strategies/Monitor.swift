internal import InitiativeModel

extension StrategyContent {
    static let monitor = StrategyContent(
        name: Localized(nl: "Monitoren", en: "Monitor"),
        shortName: Localized(nl: "monitoren", en: "monitor"),
        meaning: Localized(
            nl: """
                Je volgt open en op afstand hoe het met het initiatief gaat, en je weet wanneer je \
                wél iets doet.
                """,
            en: """
                You follow openly and from a distance how the initiative is doing, and you know \
                when you will act.
                """),
        actions: monitorActions,
        fits: monitorFits,
        harms: monitorHarms,
        signals: monitorSignals,
        questions: monitorQuestions,
        theory: TheoryLink.all(for: .monitor),
        source: Localized(
            nl: """
                De naam komt van dia 1. Wat er over de grens bij online volgen staat, komt uit \
                onderzoek van NHL Stenden en RUG (2021). De rest is een redenering van de makers. \
                Het verschil met present zijn, volgens de makers: wie monitort, houdt afstand en \
                let op het initiatief; wie present is, is dichtbij en heeft geen agenda.
                """,
            en: """
                The name is from slide 1. The limit to following citizens rests on research by NHL \
                Stenden and RUG (2021). The rest is the makers' reasoning. The difference from \
                being present, according to the makers: to monitor is to keep your distance and \
                keep an eye on the initiative; to be present is to be near, without an agenda.
                """))

    private static let monitorActions: [Localized<String>] = [
        Localized(
            nl: "Je weet dat het initiatief er is en gaat er af en toe openlijk langs.",
            en: "You know that the initiative is there and drop by openly now and then."),
        Localized(
            nl: "Je vraagt hoe het gaat en maakt een korte notitie met een datum.",
            en: "You ask how things are going and make a short note with a date."),
        Localized(
            nl: "Je spreekt af wat een reden is om terug te komen.",
            en: "You agree what would be a reason to come back."),
        Localized(
            nl: "Je vertelt de groep dat je kijkt, en waarom.",
            en: "You tell the group that you are watching, and why."),
    ]

    private static let monitorFits: [Localized<String>] = [
        Localized(
            nl: "Het loopt, en niemand vraagt om hulp.", en: "It runs, and nobody asks for help."),
        Localized(
            nl: "De burgers hebben zelf de regie.", en: "The citizens themselves are in charge."),
        Localized(
            nl: "De risico's zijn klein, en anderen ondersteunen het al.",
            en: "The risks are small, and others support it already."),
    ]

    private static let monitorHarms: [Localized<String>] = [
        Localized(
            nl: "Kijken komt in de plaats van helpen: mensen wachten op jou.",
            en: "Watching takes the place of helping: people are waiting for you."),
        Localized(
            nl: "Kijken wordt controle of toezicht op mensen.",
            en: "Watching turns into checking up, or into surveillance."),
        Localized(
            nl: "Je ziet gevaar en schrijft het alleen maar op.",
            en: "You see danger and only write it down."),
        Localized(
            nl: """
                Volgens Nederlands onderzoek uit 2021 (NHL Stenden en RUG) volgden gemeenten \
                burgers online; ongeveer een op de zes gebruikte nepaccounts. Dat mogen alleen \
                politie en inlichtingendiensten, onder strenge voorwaarden. Wie personen \
                stelselmatig volgt, gaat over de grens. Kijk dus open en zelf ter plaatse, naar \
                het initiatief, en nooit in het geheim naar personen.
                """,
            en: """
                According to Dutch research from 2021 (NHL Stenden and RUG) councils followed \
                citizens online; about one in six used fake accounts. Only police and intelligence \
                services may do that, under strict conditions. To follow individuals \
                systematically is to cross the line. So look openly and in person, at the \
                initiative, and never secretly at individuals.
                """),
    ]

    private static let monitorSignals: [Localized<String>] = [
        Localized(nl: "De trekker is moe.", en: "The key person is tired."),
        Localized(
            nl: "Er komen minder nieuwe mensen, en sommigen komen niet meer.",
            en: "Fewer new people come, and some no longer come."),
        Localized(
            nl: "Er is ruzie, of de kosten lopen op.",
            en: "There is conflict, or the costs are rising."),
        Localized(
            nl: "De toon in de berichten verandert.", en: "The tone of the messages changes."),
    ]

    private static let monitorQuestions: [Localized<String>] = [
        Localized(
            nl: "Weten ze dat ik kijk, en waarom?",
            en: "Do they know that I am watching, and why?"),
        Localized(nl: "Waar ligt mijn grens om wél iets te doen?", en: "At what point do I act?"),
        Localized(
            nl: "Kijk ik uit zorg of uit wantrouwen?",
            en: "Do I watch out of care or out of distrust?"),
    ]
}
