internal import InitiativeModel

extension StrategyContent {
    static let initiate = StrategyContent(
        name: Localized(nl: "Initiatief nemen en informeren", en: "Take the initiative and inform"),
        shortName: Localized(nl: "initiatief nemen", en: "take initiative"),
        meaning: Localized(
            nl: """
                Je wacht niet op een vraag: je gaat naar mensen toe, vertelt wat ze moeten weten \
                en brengt iets op gang.
                """,
            en: """
                You do not wait to be asked: you go to people, tell them what they need to know \
                and set something going.
                """),
        actions: initiateActions,
        fits: initiateFits,
        harms: initiateHarms,
        signals: initiateSignals,
        questions: initiateQuestions,
        theory: TheoryLink.all(for: .initiate),
        source: Localized(
            nl: """
                De naam komt van dia 1; dat de regie bij burgers blijft, staat op dia 5. De \
                uitwerking is een redenering van de makers.
                """,
            en: """
                The name is from slide 1; that control stays with citizens is on slide 5. The rest \
                is the makers' reasoning.
                """))

    private static let initiateActions: [Localized<String>] = [
        Localized(
            nl: "Je gaat ongevraagd naar mensen toe.", en: "You go to people without being asked."),
        Localized(
            nl: "Je vertelt over rechten, regels, fondsen, procedures en plannen.",
            en: "You tell people about rights, rules, funds, procedures and plans."),
        Localized(
            nl: "Je belegt een eerste bijeenkomst of zet een kwestie op de agenda.",
            en: "You call a first meeting or put an issue on the agenda."),
        Localized(
            nl: "Je corrigeert wat niet klopt en spreekt een norm uit.",
            en: "You correct errors and name a norm."),
    ]

    private static let initiateFits: [Localized<String>] = [
        Localized(
            nl: "Anderen hebben informatie die deze mensen niet hebben.",
            en: "Others have information that these people lack."),
        Localized(nl: "Er komt een besluit aan.", en: "A decision is coming."),
        Localized(
            nl: "Mensen die weinig te zeggen hebben, blijven buiten beeld.",
            en: "People with little voice are left out."),
        Localized(
            nl: "Er staat een norm of een wet op het spel.", en: "A norm or a law is at stake."),
        Localized(
            nl: "Er is een idee, maar nog geen begin.",
            en: "There is an idea, but no beginning yet."),
    ]

    private static let initiateHarms: [Localized<String>] = [
        Localized(
            nl: """
                Het wordt jouw project; dan is het eerste kenmerk weg, dat burgers de regie hebben \
                (dia 5).
                """,
            en: """
                It becomes your project; then the first feature is gone, that citizens are in \
                charge (slide 5).
                """),
        Localized(
            nl: """
                Je informeert om mensen te sussen. Dat hoort bij de onderste treden van een \
                participatieladder.
                """,
            en: """
                You inform people to keep them quiet. That belongs to the lowest rungs of a ladder \
                of participation.
                """),
        Localized(
            nl: "Je loopt mensen voorbij die langzaam op gang komen.",
            en: "You outrun people who are slow to start."),
        Localized(
            nl: "Je bereikt alleen wie de weg al kent.",
            en: "You reach only those who already know their way."),
    ]

    private static let initiateSignals: [Localized<String>] = [
        Localized(nl: "Niemand praat, behalve jij.", en: "Nobody speaks but you."),
        Localized(nl: "Bewoners zeggen ‘jullie project’.", en: "Residents say “your project”."),
        Localized(
            nl: "De vragen gaan steeds over jou en niet over de kwestie.",
            en: "The questions stay about you and not about the issue."),
    ]

    private static let initiateQuestions: [Localized<String>] = [
        Localized(nl: "Van wie is dit over een maand?", en: "Whose is this a month from now?"),
        Localized(nl: "Informeer ik, of overtuig ik?", en: "Am I informing or persuading?"),
        Localized(
            nl: "Wie heeft deze informatie nog niet?",
            en: "Who does not have this information yet?"),
    ]
}
