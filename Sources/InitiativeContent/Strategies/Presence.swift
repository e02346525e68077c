internal import InitiativeModel

extension StrategyContent {
    static let presence = StrategyContent(
        name: Localized(nl: "Niet in actie komen, present zijn", en: "Do not step in, be present"),
        shortName: Localized(nl: "present zijn", en: "be present"),
        meaning: Localized(
            nl: """
                Je bent er, regelmatig en zonder eigen plan, en je volgt het tempo van de mensen. \
                Dat is iets anders dan niets doen.
                """,
            en: """
                You are there, regularly and without a plan of your own, and you follow people's \
                pace. That is not the same as doing nothing.
                """),
        actions: presenceActions,
        fits: presenceFits,
        harms: presenceHarms,
        signals: presenceSignals,
        questions: presenceQuestions,
        theory: TheoryLink.all(for: .presence),
        source: Localized(
            nl: """
                De naam komt van dia 1. Over presentie: Baart (2001), deels naverteld door \
                anderen. Over de risico's: Schilder (2003). De rest is een redenering van de \
                makers. Het verschil met monitoren, volgens de makers: wie present is, is dichtbij \
                en heeft geen agenda; wie monitort, houdt afstand en let op het initiatief.
                """,
            en: """
                The name is from slide 1. On presence: Baart (2001), partly as retold by others. \
                On the risks: Schilder (2003). The rest is the makers' reasoning. The difference \
                from monitoring, according to the makers: to be present is to be near, without an \
                agenda; to monitor is to keep your distance and keep an eye on the initiative.
                """))

    private static let presenceActions: [Localized<String>] = [
        Localized(
            nl: "Je bent er regelmatig, luistert en doet mee met gewone dingen.",
            en: "You are there regularly, listen and join in ordinary things."),
        Localized(
            nl: "Je volgt het tempo van de groep en laat mensen zelf ontdekken wat ze willen.",
            en: "You follow the group's pace and let people find out what they want."),
        Localized(
            nl: """
                Volgens Baart is presentie het tegendeel van een interventie. Maar niet alles wat \
                je doet, is een interventie: wat binnen de relatie gedaan kan worden, doe je ook.
                """,
            en: """
                According to Baart presence is the opposite of an intervention. But not all you do \
                is an intervention: what can be done within the relationship is then done.
                """),
        Localized(
            nl: """
                Een voorbeeld uit een navertelling van Baarts onderzoek: kinderen vervelen zich. \
                De buurtpastor regelt geen basketbalveldje, maar vraagt wat ze zelf kunnen doen en \
                helpt met hún brief aan de gemeente.
                """,
            en: """
                An example from a retelling of Baart's study: children are bored. The \
                neighbourhood pastor does not arrange a basketball court, but asks what they could \
                do themselves and helps with their own letter to the council.
                """),
    ]

    private static let presenceFits: [Localized<String>] = [
        Localized(nl: "Er is weinig vertrouwen.", en: "There is little trust."),
        Localized(
            nl: "Mensen voelen zich gepasseerd of afgeschreven.",
            en: "People feel overruled or written off."),
        Localized(
            nl: "Er speelt verdriet, boosheid of schaamte.",
            en: "Grief, anger or shame is in play."),
        Localized(
            nl: "De groep is sterk en vraagt niets.",
            en: "The group is strong and asks for nothing."),
        Localized(nl: "Je begrijpt het nog niet.", en: "You do not understand it yet."),
    ]

    private static let presenceHarms: [Localized<String>] = [
        Localized(
            nl: "‘Presentie’ wordt een smoes om er niet te zijn.",
            en: "“Presence” becomes an excuse for being absent."),
        Localized(
            nl: """
                Schilder (2003) noemt drie risico's: je vergeet de macht van je eigen instelling, \
                je maakt hulp te persoonlijk, of je wordt de wereld van de groep in gezogen. \
                Presentie en interventie zijn bij haar twee kanten van een dilemma dat blijft.
                """,
            en: """
                Schilder (2003) names three risks: you forget the power of your own institution, \
                you make help too personal, or you are drawn into the world of the group. She sees \
                presence and intervention as two poles of a lasting dilemma.
                """),
        Localized(
            nl: "Anderen worden geschaad, en wie zwijgt, lijkt het goed te vinden.",
            en: "Others are being harmed, and silence is taken for consent."),
    ]

    private static let presenceSignals: [Localized<String>] = [
        Localized(nl: "Ze houden een stoel voor je vrij.", en: "They save a chair for you."),
        Localized(
            nl: "Ze vertellen je wat ze nog niemand vertelden.",
            en: "They tell you what they have told nobody."),
        Localized(
            nl: "Of juist: ze weten niet meer waar je voor komt.",
            en: "Or instead: they no longer know what you are for."),
    ]

    private static let presenceQuestions: [Localized<String>] = [
        Localized(nl: "Ben ik er, of ben ik weg?", en: "Am I here, or am I away?"),
        Localized(
            nl: "Wat hoor ik nu dat ik eerst niet hoorde?",
            en: "What do I hear now that I missed before?"),
        Localized(
            nl: "Wie betaalt de prijs als ik niets doe?",
            en: "Who pays the price if I do nothing?"),
    ]
}
