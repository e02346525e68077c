internal import InitiativeModel

extension CaseQuestionContent {
    static let sharedGround = CaseQuestionContent(
        question: Localized(
            nl: "Delen ze een plek, zorg of ambitie?",
            en: "Do they share a place, a concern or an ambition?"),
        help: Localized(
            nl: """
                Een initiatief draagt eerder bij aan de sociale kwaliteit van een buurt, wijk of \
                dorp als het gaat om iets wat de initiatiefnemers met elkaar delen.
                """,
            en: """
                An initiative contributes more readily to the social quality of a neighbourhood, \
                district or village if it is about something that the initiators share.
                """),
        basis: [.slide(10)])
    static let means = CaseQuestionContent(
        question: Localized(
            nl: "Worden de doelen afgewogen tegen de middelen?",
            en: "Are the goals weighed against the means?"),
        help: Localized(
            nl: """
                Hier telt of de initiatiefnemers hun doelen afwegen tegen wat ze hebben: tijd, \
                mensen, geld, kennis. Wie bewust hoog mikt, weegt ook.
                """,
            en: """
                What counts here is whether the initiators weigh their goals against what they \
                have: time, people, money, knowledge. Knowingly aiming high is weighing too.
                """),
        basis: [.slide(10)])
    static let openness = CaseQuestionContent(
        question: Localized(
            nl: "Is de groep divers en open?",
            en: "Is the group diverse and open?"),
        help: Localized(
            nl: """
                Hier telt of er verschillende groepen bewoners in zitten, en of nieuwe mensen \
                welkom blijven. Is er maar één initiatiefnemer, dan is de vraag niet van \
                toepassing. Openheid kost ook iets: volgens Blok, Van Buuren & Fenger (2020) kan \
                enige beslotenheid helpen tegen meeliften.
                """,
            en: """
                What counts here is whether different groups of residents are in it, and whether \
                new people stay welcome. With a single initiator the question does not apply. \
                Openness has its price: Blok, Van Buuren & Fenger (2020) argue that some \
                exclusivity may help against free-riding.
                """),
        basis: [.slide(10), .literature(.blok2020)])
    static let embedding = CaseQuestionContent(
        question: Localized(
            nl: "Is er contact met andere initiatieven, en zijn er plekken en media?",
            en: "Is it embedded, with a place and media?"),
        help: Localized(
            nl: """
                Hier telt of het initiatief andere initiatieven kent, en of er plekken zijn om \
                elkaar te ontmoeten en media om elkaar te bereiken.
                """,
            en: """
                What counts here is whether the initiative knows other initiatives, and whether \
                there are places to meet and media to reach each other.
                """),
        basis: [.slide(10)])
    static let recognition = CaseQuestionContent(
        question: Localized(
            nl: "Wordt het erkend, en houdt het zelf de regie?",
            en: "Is it recognised, and left in charge?"),
        help: Localized(
            nl: """
                Hier tellen twee dingen samen: overheid en professionals erkennen en steunen het \
                initiatief, en ze laten de regie steeds bij de initiatiefnemers.
                """,
            en: """
                Two things count together here: government and professionals recognise and support \
                the initiative, and they consistently leave control with the initiators.
                """),
        basis: [.slide(10)])
}
