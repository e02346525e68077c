internal import InitiativeModel

extension StepContent {
    static let acquaintance = StepContent(
        question: Localized(
            nl: "Wat is dit voor initiatief?",
            en: "What kind of initiative is this?"),
        source: Localized(nl: "dia 3 en 4", en: "slides 3 and 4"),
        note: Localized(
            nl: """
                Lees eerst de casus en schrijf op wat je ziet en hoort. Houd apart wat je erbij \
                denkt.
                """,
            en: """
                Read the case first and write down what you see and hear. Keep what you think of \
                it apart.
                """))
    static let features = StepContent(
        question: Localized(
            nl: "Is dit een burgerinitiatief?",
            en: "Is this a citizens' initiative?"),
        source: Localized(nl: "dia 5", en: "slide 5"),
        note: Localized(
            nl: """
                De dia noemt vier kenmerken ‘volgens het huidige discours’: zo wordt er nu over \
                gesproken. Wijkt een initiatief op een kenmerk af, dan is dat geen reden om het af \
                te keuren, maar iets om over te praten.
                """,
            en: """
                The slide names four features “in the current discourse”: this is how people speak \
                of it now. Where an initiative differs on a feature, that is something to talk \
                about, not a sign of disapproval.
                """))
    static let triggerAndGoal = StepContent(
        question: Localized(
            nl: "Wat bracht hen op gang, en waar is het voor?",
            en: "What got them going, and what is it for?"),
        source: Localized(nl: "dia 6 en 7", en: "slides 6 and 7"),
        note: Localized(
            nl: """
                Er kan meer dan één aanleiding zijn. Jouw kijk op het doel mag anders zijn dan wat \
                er bij het initiatief staat.
                """,
            en: """
                There may be more than one trigger. Your view of the goal may differ from the one \
                given with the initiative.
                """))
    static let impact = StepContent(
        question: Localized(
            nl: "Wat helpt dit initiatief om iets bij te dragen?",
            en: "What helps this initiative to contribute?"),
        source: Localized(
            nl: "dia 10: uit onderzoek, volgens de presentatie; op de dia staat geen bron",
            en: "slide 10: from research, according to the slides; the slide gives no source"),
        note: Localized(
            nl: """
                Dit zijn vijf omstandigheden waarin een initiatief eerder bijdraagt aan de sociale \
                kwaliteit van een buurt, wijk of dorp. Eerder, niet zeker.
                """,
            en: """
                These are five conditions under which an initiative more readily contributes to \
                the social quality of a neighbourhood, district or village. More readily, not for \
                certain.
                """))
    static let situation = StepContent(
        question: Localized(
            nl: "Wat speelt er nu, en wat breng jij mee?",
            en: "What is going on now, and what do you bring?"),
        source: Localized(
            nl: "dia 11; de vragen zijn van de makers",
            en: "slide 11; the questions are the makers'"),
        note: Localized(
            nl: """
                De eerste zes vragen gaan over de situatie, de laatste drie over jou. Ook bij \
                jezelf is ‘weet ik niet’ een antwoord.
                """,
            en: """
                The first six questions are about the situation, the last three about you. “Don't \
                know” is an answer about yourself as well.
                """))
    static let strategies = StepContent(
        question: Localized(
            nl: "Wat pleit voor en tegen elke strategie?",
            en: "What speaks for and against each strategy?"),
        source: Localized(
            nl: "dia 1; bij elk argument staat waar het op rust",
            en: "slide 1; each argument says what it rests on"),
        note: Localized(
            nl: """
                Dit zijn argumenten, geen uitkomst. Met dezelfde antwoorden kan een collega met \
                goede redenen anders kiezen.
                """,
            en: """
                These are arguments, not an outcome. A colleague with the same answers may well \
                choose differently, with good reasons.
                """))
    static let choice = StepContent(
        question: Localized(nl: "Wat zou jij nu doen?", en: "What would you do now?"),
        source: Localized(nl: "dia 1", en: "slide 1"),
        note: Localized(
            nl: """
                Kies wat je nu zou doen. Je keuze telt als je ook het sterkste punt ertegen hebt \
                opgeschreven.
                """,
            en: """
                Choose what you would do now. Your choice counts once you have also written down \
                the strongest point against it.
                """))
    static let reflection = StepContent(
        question: Localized(nl: "Wat nemen we mee?", en: "What do we take away?"),
        source: Localized(nl: "dia 14", en: "slide 14"),
        note: Localized(
            nl: "Schrijf voor jezelf, en noem niemand bij naam.",
            en: "Write for yourself, and name nobody."))
    static let report = StepContent(
        question: Localized(
            nl: "Wat heb ik bedacht, en wat zoek ik nog uit?",
            en: "What did I think, and what will I still find out?"),
        source: Localized(nl: "jouw eigen antwoorden", en: "your own answers"),
        note: Localized(
            nl: """
                Schrijf bij wat je niet weet met wie je het uitzoekt en wanneer, als je dat wilt.
                """,
            en: """
                For each thing you do not know you can note with whom you will find out, and by \
                when.
                """))
}
