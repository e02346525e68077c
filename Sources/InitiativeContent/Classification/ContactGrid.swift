internal import InitiativeModel

extension GridContent {
    static let contact = GridContent(
        title: Localized(nl: "Contact: intern en extern", en: "Contact: internal and external"),
        question: Localized(nl: "Hoe werken ze nu samen?", en: "How do they work together now?"),
        source: Localized(
            nl: """
                dia 8; Hurenkamp, Tonkens & Duyvendak (2006), Wat burgers bezielt; de dia noemt \
                Hurenkamp & Rooduijn
                """,
            en: """
                slide 8; Hurenkamp, Tonkens & Duyvendak (2006), Wat burgers bezielt; the slide \
                names Hurenkamp & Rooduijn
                """),
        sourceNote: Localized(
            nl: """
                Op de dia heet dit grid ‘bonding / bridging’. Bij extern contact lopen dan twee \
                dingen door elkaar: contact met mensen die anders zijn (bridging) en contact met \
                instellingen (linking). Daarom vragen de makers ze apart. Het rapport zelf is niet \
                ingezien. Volgens het tussenrapport van 2006 draaiden veel kleine groepen op een \
                of enkele mensen, zonder opvolger; een losse groep met één trekker is dus gewoon \
                en niet mislukt. De uitleg, de aandachtspunten, de signalen en de vragen zijn van \
                de makers. De vragen wijzen een kant aan; plaatsen doe je zelf.
                """,
            en: """
                The slide calls this grid “bonding / bridging”. External contact then mixes two \
                things: contact with people who are different (bridging) and contact with \
                institutions (linking). That is why the makers ask about each separately. The \
                report itself was not seen. According to the interim report of 2006 many small \
                groups rested on one person or a few, with no successor; so a loose group with one \
                key person is normal and not a failure. The explanations, the points to think \
                about, the signals and the questions are the makers'. The questions point to a \
                side; the placing is up to you.
                """))
}

extension PoleContent {
    static let closeKnit = PoleContent(
        name: Localized(nl: "hecht", en: "close-knit"),
        meaning: Localized(nl: "veel intern contact", en: "many internal contacts"))
    static let looseKnit = PoleContent(
        name: Localized(nl: "los", en: "loose-knit"),
        meaning: Localized(nl: "weinig intern contact", en: "few internal contacts"))
    static let interwoven = PoleContent(
        name: Localized(nl: "verweven", en: "interwoven"),
        meaning: Localized(nl: "veel extern contact", en: "many external contacts"))
    static let freeFloating = PoleContent(
        name: Localized(nl: "zwevend", en: "free-floating"),
        meaning: Localized(nl: "weinig extern contact", en: "few external contacts"))
}

extension CellContent {
    static let federative = CellContent(
        name: Localized(nl: "federatief", en: "federative"),
        meaning: Localized(
            nl: "een kleine organisatie met een eigen kern en veel partners.",
            en: "a small organisation with a core of its own and many partners."),
        advice: Localized(
            nl: """
                hoe je hen als partner ontmoet, hoe het werk verdeeld raakt en hoe rollen en geld \
                helder blijven.
                """,
            en: """
                how to meet them as a partner, how the load is shared and how roles and money stay \
                clear.
                """),
        caution: Localized(
            nl: """
                de trekkers branden op; het gaat zich als een instelling gedragen; een paar mensen \
                hebben alle contacten in handen.
                """,
            en: """
                the key people burn out; it starts to behave like an institution; a few insiders \
                hold all the contacts.
                """),
        signals: [
            Localized(
                nl: "Dezelfde twee of drie mensen doen al het overleg met partners.",
                en: "The same two or three people do all the talking with partners."),
            Localized(
                nl: "Vergaderen kost meer tijd dan het werk waar het om begon.",
                en: "Meetings take more time than the work it was all about."),
        ],
        question: Localized(
            nl: "Wie neemt het over als de trekker morgen stopt?",
            en: "Who takes over if the key person stops tomorrow?"))
    static let cooperative = CellContent(
        name: Localized(nl: "coöperatief", en: "cooperative"),
        meaning: Localized(
            nl: """
                van binnen vertrouwen en zorg, naar buiten weinig deuren. Dit zegt niets over de \
                rechtsvorm: een coöperatie kan in elk vak staan.
                """,
            en: """
                trust and care inside, few doors to the outside. It says nothing of the legal \
                form: a cooperative society may be in any cell.
                """),
        advice: Localized(
            nl: """
                hoe vertrouwen groeit, of ze om contacten vragen, en of je voor hen een brug bent \
                of een inspecteur.
                """,
            en: """
                how trust grows, whether they ask for contacts, and whether you are a bridge to \
                them or an inspector.
                """),
        caution: Localized(
            nl: """
                nieuwe mensen komen er niet in; signalen komen niet naar buiten; de norm van de \
                groep verhardt.
                """,
            en: "closed to newcomers; concerns stay inside; the norm of the group hardens."),
        signals: [
            Localized(
                nl: "Er is in een jaar niemand bij gekomen.",
                en: "Nobody has joined for a year."),
            Localized(
                nl: "Wie twijfelt aan de groep, zwijgt of blijft weg.",
                en: "Those who doubt the group keep silent or stay away."),
        ],
        question: Localized(
            nl: "Bij wie kunnen ze terecht als het binnen de groep misgaat?",
            en: "To whom can they turn when things go wrong inside the group?"))
    static let networking = CellContent(
        name: Localized(nl: "netwerkend", en: "networking"),
        meaning: Localized(
            nl: "veel partners, wisselende vrijwilligers, een of twee mensen die verbinden.",
            en: "many partners, changing volunteers, one or two people who connect."),
        advice: Localized(
            nl: """
                hoe het door kan gaan: wie heeft de sleutel, de lijst, het verhaal? En waar kunnen \
                mensen elkaar ontmoeten?
                """,
            en: """
                how it can go on: who has the key, the list, the story? And where can people meet?
                """),
        caution: Localized(
            nl: "alles hangt af van wie verbindt; partners gaan de agenda bepalen.",
            en: "all depends on the one who connects; partners' agendas take over."),
        signals: [
            Localized(
                nl: "Partners praten over het initiatief zonder dat de vrijwilligers erbij zijn.",
                en: "Partners talk about the initiative without the volunteers being there."),
            Localized(
                nl: "Niemand weet wie er volgende week komt.",
                en: "Nobody knows who will come next week."),
        ],
        question: Localized(
            nl: "Wat zou er wegvallen als degene die verbindt een maand weg was?",
            en: "What would be lost if the one who connects were away for a month?"))
    static let light = CellContent(
        name: Localized(nl: "licht", en: "light"),
        meaning: Localized(
            nl: "een lage drempel en weinig banden; morgen kan het weg zijn.",
            en: "a low threshold and few ties; it may be gone tomorrow."),
        advice: Localized(
            nl: """
                of het genoeg is om ervan te genieten en te weten dat het er is, en of er één \
                hindernis weg kan zonder dat het formeel wordt.
                """,
            en: """
                whether it is enough to enjoy it and to know that it is there, and whether one \
                obstacle can go without making it formal.
                """),
        caution: Localized(
            nl: """
                niemand ziet het, of formulieren smoren het; niemand is erop aan te spreken als \
                het misgaat.
                """,
            en: """
                nobody sees it, or forms smother it; nobody takes responsibility when it goes \
                wrong.
                """),
        signals: [
            Localized(
                nl: "Er komen klachten, en niemand voelt zich aangesproken.",
                en: "Complaints come in, and nobody feels responsible."),
            Localized(
                nl: "Een organisatie wil er een project van maken.",
                en: "An organisation wants to make it a project."),
        ],
        question: Localized(
            nl: "Welke ene hindernis kan weg zonder er iets bij te maken?",
            en: "Which one obstacle can go without adding anything?"))
}
