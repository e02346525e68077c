internal import InitiativeModel

extension GlossaryTerm {
    static let craft: [GlossaryTerm] = [
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
                    any data by which somebody can be recognised, directly or indirectly, also \
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
                    Verwerken mag niet, tenzij er een uitzondering geldt of iemand uitdrukkelijk \
                    toestemming geeft.
                    """,
                en: """
                    data on, among others, political opinions, ethnic origin, religion and health. \
                    Processing is forbidden unless an exception applies or somebody gives explicit \
                    consent.
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
                    wij tegenover zij. Volgens Brandsma groeit het door aandacht voor de \
                    uitersten.
                    """,
                en: """
                    us against them. According to Brandsma it is fed by attention to the extremes.
                    """),
            sources: [.brandsma]),
    ]
}
