internal import InitiativeModel

extension CaseQuestionContent {
    static let help = CaseQuestionContent(
        question: Localized(nl: "Is er om hulp gevraagd?", en: "Has help been asked for?"),
        help: Localized(
            nl: """
                Het gaat om een vraag van de initiatiefnemers zelf, aan jou of aan je organisatie.
                """,
            en: """
                This is about a request by the initiators themselves, to you or to your \
                organisation.
                """),
        basis: [.makers])
    static let voice = CaseQuestionContent(
        question: Localized(
            nl: "Gaat het om mensen die weinig te zeggen of te besteden hebben?",
            en: "Does it concern people with little voice or means?"),
        help: Localized(
            nl: """
                Denk aan wie meedoet en aan wie het raakt, ook als die niet aan tafel zit. Schrijf \
                in de aantekening wie je bedoelt, zonder namen.
                """,
            en: """
                Think of those who take part and of those affected, even if they are not at the \
                table. Write in the note whom you mean, without names.
                """),
        basis: [.makers])
    static let danger = CaseQuestionContent(
        question: Localized(
            nl: "Is er gevaar (kind, water, brand, geweld)?",
            en: "Is there danger (a child, water, fire, violence)?"),
        help: Localized(
            nl: """
                Bij ja kruis je aan welk gevaar. Dan zie je wie erover gaat, vóór de strategieën.
                """,
            en: """
                If so, tick which danger. You then see who is responsible, before the strategies.
                """),
        basis: [.makers])
    static let expressions = CaseQuestionContent(
        question: Localized(
            nl: "Vallen er kwetsende of discriminerende uitspraken?",
            en: "Are hurtful or discriminatory remarks made?"),
        help: Localized(
            nl: "Let op wat er gezegd en geschreven wordt, en over wie. Schrijf geen namen op.",
            en: "Notice what is said and written, and about whom. Write down no names."),
        basis: [.makers])
    static let phase = CaseQuestionContent(
        question: Localized(nl: "In welke fase zit het?", en: "Which phase is it in?"),
        help: Localized(
            nl: """
                Een initiatief kan van fase wisselen, en ook weer terug. Kies wat nu het meest \
                klopt.
                """,
            en: """
                An initiative may move from one phase to another, and back. Choose what fits best \
                now.
                """),
        basis: [.makers])
    static let otherSupport = CaseQuestionContent(
        question: Localized(
            nl: "Ondersteunen anderen het al?",
            en: "Do others support it already?"),
        help: Localized(
            nl: """
                Denk aan collega's van andere organisaties, de gemeente, de corporatie, de school \
                of een fonds.
                """,
            en: """
                Think of colleagues at other organisations, the council, the housing association, \
                the school or a fund.
                """),
        basis: [.makers])
    static let commissioner = CaseQuestionContent(
        question: Localized(
            nl: "Wil je opdrachtgever een bepaalde uitkomst?",
            en: "Does your commissioner want a certain outcome?"),
        help: Localized(
            nl: """
                Professionals krijgen vaak een opdracht mee: het initiatief moet zich ontwikkelen, \
                open blijven of bijdragen aan doelen van de wijk (dia 11).
                """,
            en: """
                Professionals are often given a brief: the initiative should develop, stay open or \
                serve goals of the neighbourhood (slide 11).
                """),
        basis: [.slide(11), .makers])
    static let conviction = CaseQuestionContent(
        question: Localized(
            nl: "Ben je er zelf sterk voor of tegen?",
            en: "Do you feel strongly for or against it?"),
        help: Localized(
            nl: """
                Iedereen vindt iets. De vraag is of je het hier zo sterk vindt dat het je keuze \
                kan sturen.
                """,
            en: """
                Everyone has a view. The question is whether yours is so strong here that it may \
                steer your choice.
                """),
        basis: [.makers])
    static let staying = CaseQuestionContent(
        question: Localized(
            nl: "Kun je blijven zolang het nodig is?",
            en: "Can you stay as long as needed?"),
        help: Localized(
            nl: "Denk aan je uren, je contract en je opdracht.",
            en: "Think of your hours, your contract and your brief."),
        basis: [.makers])
}
