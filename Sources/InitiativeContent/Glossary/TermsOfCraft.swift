internal import InitiativeModel

extension GlossaryTerm {
    static let craft: [GlossaryTerm] = [
        GlossaryTerm(
            term: Localized(nl: "samenlevingsopbouw", en: "community development"),
            explanation: Localized(
                nl: """
                    werken in en met gemeenschappen, door professionals en door bewoners zelf. Opbouwwerk is de \
                    professionele vorm ervan.
                    """,
                en: """
                    working in and with communities, by professionals and by residents themselves. \
                    Community work (opbouwwerk) is the professional form of it.
                    """),
            sources: [.movisieOpbouw2024]),
        GlossaryTerm(
            term: Localized(nl: "outreachend werken", en: "outreach work"),
            explanation: Localized(
                nl: """
                    mensen opzoeken die de weg naar hulp niet weten of er geen vertrouwen meer in \
                    hebben, en hun iets bieden. Het is het ambacht achter ‘initiatief nemen’.
                    """,
                en: """
                    going to people who cannot find their way to help or no longer trust it, with \
                    something to offer. It is the craft behind “take the initiative”.
                    """),
            sources: [.omlo2017, .bodyOfKnowledge, .makers]),
        GlossaryTerm(
            term: Localized(nl: "politiserend werken", en: "politicising"),
            explanation: Localized(
                nl: """
                    laten zien dat een probleem van mensen ook een vraagstuk van macht en beleid is, en daar iets \
                    van zeggen. Daarbij hoort de vraag welk mandaat je daarvoor hebt.
                    """,
                en: """
                    showing that people's problems are also a matter of power and policy, and \
                    speaking up about it. It raises the question what mandate you have for that.
                    """),
            sources: [.movisieAgenda2021, .makers]),
        GlossaryTerm(
            term: Localized(nl: "doe-democratie", en: "democracy by doing"),
            explanation: Localized(
                nl: """
                    burgers die aan de publieke zaak bijdragen door concreet iets te doen.
                    """,
                en: """
                    citizens who contribute to public life by doing something practical.
                    """),
            sources: [.doeDemocratie2012, .stilleBeleidspraktijk]),
        GlossaryTerm(
            term: Localized(nl: "Wmo 2015", en: "Wmo 2015"),
            explanation: Localized(
                nl: """
                    de wet op maatschappelijke ondersteuning door de gemeente, waar ook sociale \
                    samenhang en leefbaarheid onder vallen. Artikel 2.6.7 gaat over bewoners die \
                    taken van de gemeente uitvoeren.
                    """,
                en: """
                    the Dutch act on social support by the council, which includes social cohesion \
                    and liveability. Article 2.6.7 is about residents who carry out the council's \
                    tasks.
                    """),
            sources: [.wmo2015]),
        GlossaryTerm(
            term: Localized(nl: "participatieverordening", en: "participation by-law"),
            explanation: Localized(
                nl: """
                    de regels van een gemeente over meedoen van inwoners, op grond van artikel 150 van de \
                    Gemeentewet; vaak staat ook het uitdaagrecht erin.
                    """,
                en: """
                    a council's rules on how residents take part, under article 150 of the \
                    Gemeentewet (Municipalities Act); often the right to challenge is in it too.
                    """),
            sources: [.vught2025, .baarn2023]),
        GlossaryTerm(
            term: Localized(nl: "Veilig Thuis", en: "Veilig Thuis (reporting centre)"),
            explanation: Localized(
                nl: """
                    het advies- en meldpunt voor huiselijk geweld en kindermishandeling. Ook een professional kan \
                    er, vanaf een eerste vermoeden, advies vragen.
                    """,
                en: """
                    the Dutch advice and reporting centre for domestic violence and child abuse. \
                    Professionals, too, can ask it for advice, from the first suspicion.
                    """),
            sources: [.veiligThuis]),
        GlossaryTerm(
            term: Localized(nl: "community organizing", en: "community organising"),
            explanation: Localized(
                nl: """
                    bewoners met weinig macht rond een gedeeld belang organiseren, zodat ze tegenmacht krijgen; \
                    bekend geworden door Alinsky.
                    """,
                en: """
                    organising residents with little power around a shared interest, so that they \
                    gain countervailing power; made known by Alinsky.
                    """),
            sources: [.alinsky]),
        GlossaryTerm(
            term: Localized(nl: "beroepscode", en: "professional code"),
            explanation: Localized(
                nl: """
                    de code van de BPSW voor professionals in sociaal werk, met vijf kernwaarden.
                    """,
                en: """
                    the code of the BPSW for professionals in social work, with five core values.
                    """),
            sources: [.bpsw2022]),
        GlossaryTerm(
            term: Localized(nl: "moreel beraad", en: "moral deliberation"),
            explanation: Localized(
                nl: "een gesprek waarin collega's samen een morele vraag onderzoeken.",
                en: "a conversation in which colleagues examine a moral question together."),
            sources: [.moreelBeraad]),
        GlossaryTerm(
            term: Localized(nl: "intervisie", en: "peer consultation"),
            explanation: Localized(
                nl: "collega's bespreken volgens vaste stappen een vraag uit hun werk.",
                en: "colleagues discuss a question from their work in set steps."),
            sources: [.intervisie]),
        GlossaryTerm(
            term: Localized(nl: "vier hoeken", en: "four corners"),
            explanation: Localized(
                nl: "werkvorm met vier antwoorden die alle vier goed kunnen zijn.",
                en: "method with four answers that may all be right."),
            sources: [.vierHoeken]),
        GlossaryTerm(
            term: Localized(nl: "omkeerproef", en: "reversal test"),
            explanation: Localized(
                nl: "de vraag: zou ik dit ook kiezen als het doel het tegengestelde was?",
                en: "the question: would I choose this as well if the cause were the opposite?"),
            sources: [.makers]),
        GlossaryTerm(
            term: Localized(nl: "persoonsgegeven", en: "personal data"),
            explanation: Localized(
                nl: """
                    elk gegeven waaraan iemand direct of indirect te herkennen is, ook onder een \
                    pseudoniem.
                    """,
                en: """
                    any data by which somebody can be recognised, directly or indirectly, even \
                    under a pseudonym.
                    """),
            sources: [.avg]),
        GlossaryTerm(
            term: Localized(
                nl: "bijzondere persoonsgegevens",
                en: "special categories of personal data"),
            explanation: Localized(
                nl: """
                    gegevens over onder meer politieke opvattingen, afkomst, geloof en gezondheid. \
                    Verwerken mag niet, tenzij er een uitzondering geldt, zoals uitdrukkelijke \
                    toestemming.
                    """,
                en: """
                    data on, among others, political opinions, ethnic origin, religion and health. \
                    Processing is forbidden unless an exception applies, such as the explicit \
                    consent of the person concerned.
                    """),
            sources: [.avg]),
        GlossaryTerm(
            term: Localized(nl: "AVG", en: "GDPR"),
            explanation: Localized(
                nl: "Algemene verordening gegevensbescherming: de Europese privacywet.",
                en: """
                    General Data Protection Regulation: the European privacy law (in Dutch: AVG).
                    """),
            sources: [.common]),
        GlossaryTerm(
            term: Localized(nl: "meldcode", en: "reporting code"),
            explanation: Localized(
                nl: """
                    stappen die een professional zet bij een vermoeden van huiselijk geweld of \
                    kindermishandeling.
                    """,
                en: """
                    steps that a professional takes on suspicion of domestic violence or child \
                    abuse.
                    """),
            sources: [.common]),
        GlossaryTerm(
            term: Localized(nl: "VOG", en: "certificate of conduct"),
            explanation: Localized(
                nl: "verklaring omtrent het gedrag, vaak gevraagd van wie met kinderen werkt.",
                en: "Dutch certificate (VOG), often asked of those who work with children."),
            sources: [.common]),
        GlossaryTerm(
            term: Localized(nl: "antidiscriminatievoorziening", en: "anti-discrimination service"),
            explanation: Localized(
                nl: "de plek in of bij de gemeente waar je discriminatie kunt melden.",
                en: "the place in or near the municipality where discrimination can be reported."),
            sources: [.common]),
        GlossaryTerm(
            term: Localized(nl: "ABCD", en: "ABCD"),
            explanation: Localized(
                nl: "werkwijze die begint bij wat mensen hebben, niet bij wat ze missen.",
                en: "way of working that starts from what people have, not from what they lack."),
            sources: [.kretzmann]),
        GlossaryTerm(
            term: Localized(nl: "ACTIE", en: "ACTIE"),
            explanation: Localized(
                nl: """
                    animo, contacten, toerusting, inbedding, empathie: vijf dingen die steun \
                    sterker kan maken.
                    """,
                en: """
                    animo (drive), contacten (contacts), toerusting (equipment), inbedding \
                    (embedding), empathie (empathy): five things that support can strengthen.
                    """),
            sources: [.denters2012]),
        GlossaryTerm(
            term: Localized(nl: "CLEAR", en: "CLEAR"),
            explanation: Localized(
                nl: """
                    vijf redenen waarom mensen wel of niet meedoen: ze kunnen, willen, krijgen de \
                    kans, worden gevraagd en krijgen antwoord.
                    """,
                en: """
                    five reasons why people do or do not take part: can do, like to, enabled to, \
                    asked to, responded to.
                    """),
            sources: [.lowndes]),
        GlossaryTerm(
            term: Localized(nl: "polarisatie", en: "polarisation"),
            explanation: Localized(
                nl: """
                    wij tegenover zij. Volgens Brandsma groeit die door aandacht voor de \
                    uitersten.
                    """,
                en: """
                    us against them. According to Brandsma it is fed by attention to the extremes.
                    """),
            sources: [.brandsma]),
    ]
}
